// One of a few big choices: icon and word, marked by border and tick when chosen.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts

AbstractButton {
    id: tile

    required property string glyph
    property Tone tone: null
    property bool large: false
    property bool chosen: false

    readonly property color ink: tone ? tone.ink : Theme.primary

    implicitWidth: large ? 220 : 120
    implicitHeight: Math.max(large ? 150 : 96, implicitContentHeight + 2 * padding)
    padding: Theme.gapSmall
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: clicked()

    contentItem: ColumnLayout {
        spacing: Theme.gapSmall

        Item {
            Layout.fillHeight: true
        }

        Icon {
            glyph: tile.glyph
            size: tile.large ? 52 : 30
            strokeWidth: tile.large ? 1.6 : 2
            color: tile.ink
            Layout.alignment: Qt.AlignHCenter
        }

        BodyText {
            text: tile.text
            color: tile.chosen ? tile.ink : Theme.text
            font.bold: tile.chosen || tile.large
            font.pixelSize: tile.large ? Theme.title : Theme.body
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        Item {
            Layout.fillHeight: true
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: tile.chosen ? (tile.tone ? tile.tone.tint : Theme.primaryTint)
            : tile.down || tile.hovered ? Theme.hover : Theme.surface
        border.width: tile.chosen ? 2 : 1
        border.color: tile.chosen ? tile.ink : Theme.outlineStrong

        Icon {
            visible: tile.chosen
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: 6
            glyph: Glyphs.done
            size: 20
            color: tile.ink
        }

        FocusRing {
            target: parent
            targetRadius: Theme.radius
            visible: tile.visualFocus
        }
    }
}
