// An officer to whom a complaint can be marked, and how much that officer has open.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

AbstractButton {
    id: row

    required property string officerId
    required property string name
    required property string rank
    required property string stationName
    required property int pending
    required property int withinDays
    required property int defaulter
    required property int submitted
    required property int returned
    required property string spoken
    property bool chosen: false

    objectName: "mark-officer-" + officerId
    implicitHeight: Math.max(68, implicitContentHeight + 2 * Theme.gap)
    padding: Theme.gap
    leftPadding: Theme.gapLarge
    rightPadding: Theme.gapLarge
    focusPolicy: Qt.StrongFocus
    text: name
    Accessible.role: Accessible.RadioButton
    Accessible.name: name + ", " + rank + ", " + stationName + ": " + spoken
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

            LoadCounts {
                pending: row.pending
                withinDays: row.withinDays
                defaulter: row.defaulter
                submitted: row.submitted
                returned: row.returned
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapTiny
            }
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
