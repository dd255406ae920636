// The way to one form: its sign and its name, in one row.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts
import Nistaran.Controls

AbstractButton {
    id: tile

    required property string form
    required property string title
    required property bool newer

    readonly property string note: newer ? qsTr("नए ऐप से भरा जाता है") : ""

    text: title
    implicitHeight: Math.max(Theme.targetLarge, implicitContentHeight + 2 * padding)
    padding: Theme.gap
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: note
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            glyph: ({"cognizable": Glyphs.stop, "joint_team": Glyphs.people, "preventive": Glyphs.shield,
                "court_case": Glyphs.lines, "compromise": Glyphs.smile, "transfer_request": Glyphs.forward,
                "special_close_request": Glyphs.lock})[tile.form] ?? Glyphs.page
            color: tile.form === "cognizable" ? Theme.bad.ink : Theme.primary
        }

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            BodyText {
                text: tile.text
                lineHeight: 1
                Layout.fillWidth: true
                Accessible.ignored: true
            }

            Caption {
                visible: text !== ""
                text: tile.note
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }

        Icon {
            glyph: Glyphs.chevron
            size: 20
            color: Theme.textMuted
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: tile.down || tile.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: Theme.outlineStrong

        FocusRing {
            target: parent
            targetRadius: Theme.radius
            visible: tile.visualFocus
        }
    }
}
