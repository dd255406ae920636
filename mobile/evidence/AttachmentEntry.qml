// One file beside a complaint: a small picture where it is on this tablet, what it is, and whether the server has it.
import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

Item {
    id: entry

    required property string attachmentId
    required property string title
    required property string who
    required property string when
    required property bool arrived
    required property string stateText
    required property string picture

    implicitHeight: Math.max(frame.height, column.implicitHeight) + Theme.gapSmall
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + who + ", " + when + ", " + stateText

    Rectangle {
        id: frame

        width: 96
        height: 72
        radius: 8
        color: Theme.sunk
        clip: true

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
        id: column

        anchors.left: frame.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        spacing: 3

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

        StateChip {
            objectName: "file-state-" + entry.attachmentId
            text: entry.stateText
            glyph: entry.arrived ? Glyphs.check : Glyphs.tablet
            tone: entry.arrived ? Theme.good : Theme.neutral
        }
    }
}
