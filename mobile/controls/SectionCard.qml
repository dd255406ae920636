// A card with a heading, an icon and, at its right, perhaps a button.
import QtQuick
import QtQuick.Layouts

Card {
    id: section

    required property string title
    property string glyph: ""
    property alias trailing: trailingRow.data

    // Anchored: a row would leave the icon behind when the card settles.
    Item {
        implicitHeight: Math.max(32, heading.implicitHeight, trailingRow.implicitHeight)
        Layout.fillWidth: true

        Icon {
            id: icon

            visible: section.glyph !== ""
            anchors.verticalCenter: parent.verticalCenter
            glyph: section.glyph
            size: 22
            color: section.tone ? section.tone.ink : Theme.primary
        }

        Heading {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: icon.visible ? icon.width + Theme.gapSmall + 2 : 0
            anchors.right: trailingRow.left
            anchors.verticalCenter: parent.verticalCenter
            text: section.title
            font.pixelSize: Theme.lead
            topPadding: Theme.hang(text)
            color: section.tone ? section.tone.ink : Theme.text
        }

        RowLayout {
            id: trailingRow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
