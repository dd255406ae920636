// One officer who has been on this tablet before.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts
import Nistaran.Controls

AbstractButton {
    id: tile

    required property string officerId
    required property string name
    required property string rank
    required property string stationName
    required property string lastHere
    required property bool hasPin
    property bool chosen: false

    objectName: "officer-" + officerId
    implicitHeight: Math.max(76, implicitContentHeight + 2 * Theme.gap)
    padding: Theme.gap
    focusPolicy: Qt.StrongFocus
    text: name
    Accessible.role: Accessible.RadioButton
    Accessible.name: name + ", " + rank
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.gap

        Rectangle {
            implicitWidth: 48
            implicitHeight: 48
            radius: 24
            color: tile.chosen ? Theme.primary : Theme.primaryTint

            Icon {
                anchors.centerIn: parent
                glyph: tile.chosen ? Glyphs.check : Glyphs.person
                color: tile.chosen ? Theme.primaryText : Theme.primary
            }
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: tile.name
                font.bold: true
                font.pixelSize: Theme.lead
                lineHeight: 1
                Layout.fillWidth: true
            }

            Caption {
                text: tile.stationName !== "" ? qsTr("%1, %2").arg(tile.rank).arg(tile.stationName) : tile.rank
                Layout.fillWidth: true
            }
        }

        Caption {
            visible: text !== ""
            text: tile.lastHere
            horizontalAlignment: Text.AlignRight
            Layout.maximumWidth: 130
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: tile.chosen ? Theme.primaryTint : tile.down || tile.hovered ? Theme.hover : Theme.surface
        border.width: tile.chosen ? 2 : 1
        border.color: tile.chosen ? Theme.primary : Theme.outlineStrong

        FocusRing {
            target: parent
            targetRadius: Theme.radius
            visible: tile.visualFocus
        }
    }
}
