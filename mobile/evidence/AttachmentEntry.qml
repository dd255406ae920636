// One file beside a complaint: a small picture where it is on this tablet, what it is, and whether the server has it. A tap
// opens it.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts
import Nistaran.Controls

AbstractButton {
    id: entry

    required property string attachmentId
    required property string title
    required property string who
    required property string when
    required property bool arrived
    required property string stateText
    required property string picture
    required property string taken

    objectName: "file-" + attachmentId
    implicitHeight: implicitContentHeight + Theme.gapSmall
    padding: 0
    bottomPadding: Theme.gapSmall
    focusPolicy: Qt.StrongFocus
    text: title
    Accessible.role: Accessible.Button
    Accessible.name: title + ", " + who + ", " + when + (taken !== "" ? ", " + taken : "") + ", " + stateText
    Keys.onReturnPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.gap

        Rectangle {
            implicitWidth: 96
            implicitHeight: 72
            radius: 8
            color: entry.hovered || entry.down ? Theme.primaryTint : Theme.sunk
            clip: true
            Layout.alignment: Qt.AlignTop

            Image {
                anchors.fill: parent
                source: entry.picture
                sourceSize.width: 192
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
            }

            Icon {
                anchors.centerIn: parent
                visible: entry.picture === ""
                glyph: Glyphs.page
                color: Theme.textMuted
            }
        }

        ColumnLayout {
            spacing: 3
            Layout.fillWidth: true

            BodyText {
                text: entry.title
                font.bold: true
                lineHeight: 1
                Layout.fillWidth: true
            }

            Caption {
                text: Theme.beside(entry.who, entry.when)
                Layout.fillWidth: true
            }

            Caption {
                objectName: "file-taken-" + entry.attachmentId
                visible: text !== ""
                text: entry.taken
                Layout.fillWidth: true
            }

            StateChip {
                objectName: "file-state-" + entry.attachmentId
                text: entry.stateText
                glyph: entry.arrived ? Glyphs.check : Glyphs.tablet
                tone: entry.arrived ? Theme.good : Theme.neutral
            }
        }

        Icon {
            glyph: Glyphs.chevron
            color: Theme.textMuted
        }
    }

    FocusRing {
        target: entry
        targetRadius: 8
        visible: entry.visualFocus
    }
}
