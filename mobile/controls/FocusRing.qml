// Where the keyboard is. Laid over a control's background.
import QtQuick

Rectangle {
    required property Item target
    property real targetRadius: Theme.radiusSmall

    anchors.fill: target
    anchors.margins: -3
    radius: targetRadius + 3
    color: "transparent"
    border.width: 3
    border.color: Theme.focus
}
