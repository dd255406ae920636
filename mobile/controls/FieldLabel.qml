// The name above a field, and whether it has to be filled in.
import QtQuick
import QtQuick.Layouts

RowLayout {
    id: label

    required property string text
    property bool required: false
    property bool wrong: false

    visible: text !== ""
    spacing: Theme.gapSmall
    Layout.fillHeight: false

    Caption {
        text: label.text
        color: label.wrong ? Theme.bad.ink : Theme.textMuted
        font.bold: true
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        Accessible.ignored: true
    }

    Caption {
        visible: label.required
        text: qsTr("आवश्यक")
        color: Theme.warn.ink
        font.bold: true
        Layout.alignment: Qt.AlignTop
    }
}
