// A button that is only an icon; `text` is its accessible name and its tool tip.
import QtQuick
import QtQuick.Controls.Material

ToolButton {
    id: button

    required property string glyph
    property color ink: Theme.text

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    ToolTip.text: text
    ToolTip.visible: hovered && text !== ""
    ToolTip.delay: 800

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            glyph: button.glyph
            color: button.enabled ? button.ink : Theme.textDisabled
        }
    }

    background: Rectangle {
        radius: width / 2
        color: button.ink
        opacity: button.down ? 0.2 : button.hovered ? 0.1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }

    FocusRing {
        target: button
        targetRadius: button.width / 2
        visible: button.visualFocus
    }
}
