// Says that there is more, without taking room.
import QtQuick
import QtQuick.Controls.Material

ScrollBar {
    id: bar

    policy: size < 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    padding: 3

    contentItem: Rectangle {
        implicitWidth: bar.interactive && (bar.hovered || bar.pressed) ? 8 : 5
        implicitHeight: 40
        radius: width / 2
        color: bar.pressed ? Theme.primary : Theme.outlineStrong
        opacity: bar.active || bar.hovered ? 0.9 : 0.45
    }

    background: Item {
    }
}
