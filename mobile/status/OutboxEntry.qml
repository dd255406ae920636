// One record on its way: what, of which complaint, since when, and what became of it.
import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

Item {
    id: entry

    required property string what
    required property string complaint
    required property string whenText
    required property string state
    required property string stateText
    required property string reasonText

    implicitHeight: row.implicitHeight + 2 * Theme.gapSmall
    Accessible.role: Accessible.ListItem
    Accessible.name: what + ", " + complaint + ", " + stateText

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: entry.what
                font.bold: true
                lineHeight: 1
                Layout.fillWidth: true
            }

            Caption {
                text: Theme.beside(entry.complaint, entry.whenText)
                Layout.fillWidth: true
            }

            Caption {
                visible: text !== ""
                text: entry.reasonText
                Layout.fillWidth: true
            }
        }

        StateChip {
            text: entry.stateText
            glyph: ({"waiting": Glyphs.tablet, "sent": Glyphs.check, "merged": Glyphs.check, "held": Glyphs.pause,
                "withdrawn": Glyphs.undo,
                "repeated": Glyphs.sync})[entry.state] ?? Glyphs.info
            tone: ({"sent": Theme.good, "merged": Theme.good})[entry.state] ?? Theme.neutral
        }
    }
}
