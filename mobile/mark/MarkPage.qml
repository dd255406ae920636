// The inspector marks a complaint to an officer, seeing how much each has open.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

PageFrame {
    id: page

    required property MarkEditor editor

    property string chosenId: ""
    property string chosenName: ""

    title: qsTr("मार्क करें")
    note: Caption {
        text: page.chosenId !== "" ? qsTr("चुने गए: %1").arg(page.chosenName) : qsTr("जाँच अधिकारी चुनें।")
        Layout.fillWidth: true
    }
    acts: [
        AppButton {
            objectName: "save-mark"
            text: qsTr("मार्क करें")
            glyph: Glyphs.forward
            kind: AppButton.Filled
            busy: page.editor.busy
            enabled: page.chosenId !== "" && !page.editor.busy
            Layout.minimumWidth: 180
            onClicked: page.editor.mark(page.editor.station, page.chosenId)
        }
    ]

    Connections {
        target: page.editor

        function onSaved() {
            page.done();
        }
    }

    Banner {
        objectName: "mark-error"
        visible: page.editor.errorText !== ""
        text: page.editor.errorText
        glyph: Glyphs.stop
        tone: Theme.bad
        Layout.fillWidth: true
    }

    SelectField {
        inputName: "mark-station"
        label: qsTr("थाना")
        model: page.editor.stations
        currentIndex: page.editor.stationRow
        textRole: "name"
        valueRole: "code"
        visible: page.editor.stations.count > 1
        Layout.fillWidth: true
        onChosen: code => {
            page.chosenId = "";
            page.editor.station = code;
        }
    }

    Repeater {
        id: officers

        model: page.editor.officers

        OfficerRow {
            chosen: page.chosenId === officerId
            Layout.fillWidth: true
            onClicked: {
                page.chosenId = officerId;
                page.chosenName = name;
            }
        }
    }

    EmptyState {
        visible: officers.count === 0
        glyph: Glyphs.people
        title: qsTr("कोई अधिकारी उपलब्ध नहीं")
        text: qsTr("अधिकारियों की सूची सिंक के साथ आती है।")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapHuge
    }
}
