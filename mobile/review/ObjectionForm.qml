// Why a report goes back: which point, and what is to be done.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: form

    required property ReportEditor report

    property string point: ""
    readonly property string objection: words.text

    function begin() {
        form.point = "";
        points.currentIndex = -1;
        words.input.forceActiveFocus();
    }

    title: qsTr("आपत्ति")
    glyph: Glyphs.undo

    SelectField {
        id: points

        inputName: "objection-point"
        label: qsTr("किस बिन्दु पर")
        model: form.report.points
        textRole: "label"
        valueRole: "point"
        noneText: qsTr("पूरी आख्या पर")
        currentIndex: -1
        Layout.fillWidth: true
        onChosen: code => form.point = code
    }

    TextBox {
        id: words

        inputName: "objection-text"
        label: qsTr("क्या कमी है, और क्या करना है")
        required: true
        Layout.fillWidth: true
    }
}
