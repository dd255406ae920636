// One station or one officer, and what is in hand. A tap lists it.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

AbstractButton {
    id: entry

    required property string holder
    required property bool station
    required property string name
    required property string detail
    required property int pending
    required property int withinDays
    required property int defaulter
    required property int submitted
    required property int returned
    required property int unmarked
    required property string spoken

    objectName: "load-" + holder
    implicitHeight: Math.max(Theme.targetLarge, implicitContentHeight + 2 * Theme.gap)
    padding: Theme.gap
    leftPadding: station ? Theme.gapLarge : Theme.gapHuge + Theme.gapSmall
    rightPadding: Theme.gapLarge
    focusPolicy: Qt.StrongFocus
    text: name
    Accessible.role: Accessible.Button
    Accessible.name: name + (detail !== "" ? ", " + detail : "") + ": " + spoken
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            glyph: entry.station ? Glyphs.shield : Glyphs.person
            color: Theme.primary
            size: entry.station ? 26 : 22
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: entry.name
                font.bold: true
                font.pixelSize: entry.station ? Theme.lead : Theme.body
                lineHeight: 1
                Layout.fillWidth: true
            }

            Caption {
                visible: text !== ""
                text: entry.detail
                Layout.fillWidth: true
            }

            LoadCounts {
                pending: entry.pending
                withinDays: entry.withinDays
                defaulter: entry.defaulter
                submitted: entry.submitted
                returned: entry.returned
                unmarked: entry.unmarked
                Layout.fillWidth: true
                Layout.topMargin: Theme.gapTiny
            }
        }

        Icon {
            glyph: Glyphs.chevron
            color: Theme.textMuted
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: entry.down || entry.hovered ? Theme.hover : entry.station ? Theme.primaryTint : Theme.surface
        border.width: 1
        border.color: Theme.outline

        FocusRing {
            target: parent
            targetRadius: Theme.radius
            visible: entry.visualFocus
        }
    }
}
