// Photos and papers beside the report, small; a tap shows one as it was taken.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: card

    required property PhotoModel photos

    signal opened(string attachment)

    title: qsTr("फ़ोटो और अभिलेख")
    glyph: Glyphs.clip

    GridLayout {
        visible: tiles.count > 0
        columns: Math.max(1, Math.floor(card.width / (190 * Math.max(1, Theme.textScale * 0.8))))
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            id: tiles

            model: card.photos

            PhotoTile {
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                Layout.maximumWidth: 260 * Theme.textScale
                Layout.alignment: Qt.AlignTop
                onClicked: card.opened(attachmentId)
            }
        }
    }

    BodyText {
        objectName: "no-photos"
        visible: tiles.count === 0
        text: qsTr("कोई फ़ोटो या अभिलेख संलग्न नहीं है।")
        color: Theme.textMuted
        Layout.fillWidth: true
    }
}
