// A state in icon and word: never by colour alone.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: chip

    required property string text
    required property string glyph
    property Tone tone: Theme.neutral

    implicitWidth: row.implicitWidth + 2 * Theme.gap - 4
    implicitHeight: Math.max(30, row.implicitHeight + 4)
    radius: height / 2
    color: tone.tint
    border.width: 1
    border.color: tone.edge
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row

        anchors.centerIn: parent
        width: Math.min(implicitWidth, chip.width - 2 * Theme.gapSmall)
        spacing: 6

        Icon {
            glyph: chip.glyph
            size: 17
            color: chip.tone.ink
        }

        Caption {
            text: chip.text
            color: chip.tone.ink
            font.bold: true
            topPadding: Theme.hang(text) / 2
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
