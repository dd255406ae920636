// A quiet label over its value.
import QtQuick
import QtQuick.Layouts

ColumnLayout {
    id: labelled

    required property string label
    required property string text
    property bool large: false

    spacing: 2
    visible: text !== ""

    Caption {
        text: labelled.label
        Layout.fillWidth: true
    }

    BodyText {
        text: labelled.text
        font.pixelSize: labelled.large ? Theme.lead : Theme.body
        Layout.fillWidth: true
    }
}
