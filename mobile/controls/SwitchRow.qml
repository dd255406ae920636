// Something that is on or off, with a sentence that says what it does. The whole row is the target.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts

AbstractButton {
    id: row

    property string detail: ""
    property bool on: false

    implicitWidth: implicitContentWidth
    implicitHeight: Math.max(Theme.targetLarge, implicitContentHeight)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: on
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.gapLarge

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            BodyText {
                text: row.text
                font.bold: true
                lineHeight: 1
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            Caption {
                visible: text !== ""
                text: row.detail
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        Rectangle {
            implicitWidth: 54
            implicitHeight: 32
            radius: 16
            color: row.on ? Theme.primary : Theme.sunk
            border.width: row.on ? 0 : 2
            border.color: Theme.outlineStrong

            Rectangle {
                x: row.on ? parent.width - width - 4 : 6
                anchors.verticalCenter: parent.verticalCenter
                width: row.on ? 24 : 20
                height: width
                radius: width / 2
                color: row.on ? Theme.primaryText : Theme.outlineStrong

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.quick
                    }
                }
            }
        }
    }

    background: FocusRing {
        target: row.contentItem
        visible: row.visualFocus
    }
}
