// An officer to whom a complaint can be marked, and how much that officer has open.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts
import Nistaran.Controls

AbstractButton {
    id: row

    required property string officerId
    required property string name
    required property string rank
    required property string stationName
    required property int openCount
    property bool chosen: false

    objectName: "mark-officer-" + officerId
    implicitHeight: Math.max(68, implicitContentHeight + 2 * Theme.gap)
    padding: Theme.gap
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapLarge
    focusPolicy: Qt.StrongFocus
    text: name
    Accessible.role: Accessible.RadioButton
    Accessible.name: name + ", " + rank + ", " + stationName
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            glyph: row.chosen ? Glyphs.done : Glyphs.empty
            color: row.chosen ? Theme.primary : Theme.outlineStrong
            size: 26
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: row.name
                font.bold: true
                lineHeight: 1
                Layout.fillWidth: true
            }

            Caption {
                text: Theme.beside(row.rank, row.stationName)
                Layout.fillWidth: true
            }
        }

        StateChip {
            text: qsTr("%n लंबित", "", row.openCount)
            glyph: Glyphs.inbox
            tone: row.openCount > 15 ? Theme.warn : Theme.neutral
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: row.chosen ? Theme.primaryTint : row.down || row.hovered ? Theme.hover : Theme.surface
        border.width: row.chosen ? 2 : 1
        border.color: row.chosen ? Theme.primary : Theme.outline

        FocusRing {
            target: parent
            targetRadius: Theme.radius
            visible: row.visualFocus
        }
    }
}
