// A raised surface; what stands in it is laid out in a column.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: card

    default property alias content: column.data
    property alias spacing: column.spacing
    property real padding: Theme.gapLarge + 2
    property Tone tone: null
    // What stands in the card shares out all its height.
    property bool stretches: false

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.radius
    color: tone ? tone.tint : Theme.surface
    border.width: 1
    border.color: tone ? tone.edge : Theme.outline

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: card.padding
        height: card.stretches ? card.height - 2 * card.padding : implicitHeight
        spacing: Theme.gap
    }
}
