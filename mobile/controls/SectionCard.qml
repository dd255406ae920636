// A card with a heading, an icon and, at its right, perhaps a button.
import QtQuick
import QtQuick.Layouts

Card {
    id: section

    required property string title
    property string glyph: ""
    property alias trailing: trailingRow.data

    RowLayout {
        spacing: Theme.gapSmall + 2
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.minimumHeight: 32

        Icon {
            visible: section.glyph !== ""
            glyph: section.glyph
            size: 22
            color: Theme.primary
        }

        Heading {
            text: section.title
            font.pixelSize: Theme.lead
            Layout.fillWidth: true
        }

        RowLayout {
            id: trailingRow
        }
    }
}
