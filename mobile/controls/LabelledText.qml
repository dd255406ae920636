// A quiet label over its value; nothing where there is no value.
import QtQuick

Column {
    id: labelled

    required property string label
    required property string text
    property bool large: false

    spacing: 2
    visible: text !== ""

    Caption {
        width: labelled.width
        text: labelled.label
    }

    BodyText {
        width: labelled.width
        text: labelled.text
        font.pixelSize: labelled.large ? Theme.lead : Theme.body
    }
}
