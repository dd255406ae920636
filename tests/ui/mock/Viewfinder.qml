import QtQuick

// A field with a broken boundary ridge, as far as rectangles go.
Item {
    id: finder

    required property PhotoEditor photo

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height * 4 / 3)
        height: width * 3 / 4
        color: "#9cc3e6"
        clip: true

        Rectangle {
            y: parent.height * 0.55
            width: parent.width
            height: parent.height * 0.45
            color: "#7a9a4e"
        }

        Rectangle {
            x: -parent.width * 0.1
            y: parent.height * 0.62
            width: parent.width * 0.55
            height: parent.height * 0.12
            rotation: 8
            color: "#8b6a45"
        }

        Rectangle {
            x: parent.width * 0.62
            y: parent.height * 0.72
            width: parent.width * 0.5
            height: parent.height * 0.12
            rotation: 8
            color: "#8b6a45"
        }
    }
}
