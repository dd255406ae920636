// A button with a word, perhaps an icon: filled (the one main act of a page), outlined, or quiet.
import QtQuick
import QtQuick.Controls.Material
import QtQuick.Layouts

Button {
    id: button

    enum Kind { Filled, Outlined, Quiet }

    property int kind: AppButton.Outlined
    property string glyph: ""
    property Tone tone: null
    property bool busy: false

    property color ink: !enabled ? Theme.textDisabled
        : kind === AppButton.Filled ? (tone ? Theme.surface : Theme.primaryText)
        : tone ? tone.ink : Theme.primary
    readonly property color filling: !enabled ? Theme.sunk
        : kind === AppButton.Filled ? (tone ? tone.ink : down ? Theme.primaryPressed : Theme.primary)
        : down ? Theme.primaryTint : hovered ? Theme.hover
        : kind === AppButton.Quiet ? "transparent" : Theme.surface

    implicitHeight: Math.max(Theme.target, implicitContentHeight + 2 * Theme.gapSmall)
    leftPadding: kind === AppButton.Quiet ? Theme.gap : Theme.gapHuge - 4
    rightPadding: leftPadding
    topInset: 0
    bottomInset: 0
    verticalPadding: Theme.gapTiny
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.bold: true
    font.capitalization: Font.MixedCase
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: RowLayout {
        spacing: Theme.gapSmall

        Item {
            Layout.fillWidth: true
        }

        Icon {
            visible: button.glyph !== "" && !button.busy
            glyph: button.glyph
            size: 22
            color: button.ink
        }

        BusyIndicator {
            visible: button.busy
            running: button.busy
            padding: 0
            implicitWidth: 24
            implicitHeight: 24
            Material.accent: button.ink
        }

        BodyText {
            text: button.text
            color: button.ink
            font: button.font
            lineHeight: 1
            topPadding: Theme.hang(text)
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: implicitWidth > button.availableWidth - 30
            Accessible.ignored: true
        }

        Item {
            Layout.fillWidth: true
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: button.filling
        border.width: button.kind === AppButton.Outlined ? 1 : 0
        border.color: button.enabled ? (button.tone ? button.tone.edge : Theme.outlineStrong) : Theme.outline

        FocusRing {
            target: parent
            targetRadius: Theme.radius
            visible: button.visualFocus
        }
    }
}
