// One of several filters, with how many it would show.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts

AbstractButton {
    id: chip

    property int count: -1
    property bool chosen: false
    property Tone countTone: Theme.neutral

    readonly property color ink: chosen ? Theme.primaryText : Theme.text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.target
    leftPadding: Theme.gap + 2
    rightPadding: count > 0 ? Theme.gapSmall + 2 : leftPadding
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.description: count >= 0 ? count : ""
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Caption {
            text: chip.text
            color: chip.ink
            font.bold: chip.chosen
            topPadding: Theme.hang(text) / 2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Caption {
            visible: chip.count > 0
            text: chip.count
            color: chip.chosen ? Theme.primary : chip.countTone.ink
            font.bold: true
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            leftPadding: 7
            rightPadding: 7
            Layout.minimumWidth: 26
            Accessible.ignored: true

            background: Rectangle {
                radius: height / 2
                color: chip.chosen ? Theme.primaryText : chip.countTone.tint
            }
        }
    }

    background: Item {
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 40
            radius: 20
            color: chip.chosen ? Theme.primary : chip.down || chip.hovered ? Theme.hover : Theme.surface
            border.width: chip.chosen ? 0 : 1
            border.color: Theme.outline

            FocusRing {
                target: parent
                targetRadius: 20
                visible: chip.visualFocus
            }
        }
    }
}
