// One of the two values: what it is, who wrote it, when; one tap takes it.
import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

Card {
    id: choice

    required property string caption
    required property string value
    required property string author
    required property string whenText
    required property string actName
    property string actText: qsTr("इसे रखें")
    property bool standing: false
    property bool open: true

    signal taken

    stretches: true
    tone: standing ? Theme.info : null
    spacing: Theme.gapSmall

    StateChip {
        text: choice.caption
        glyph: choice.standing ? Glyphs.done : Glyphs.split
        tone: choice.standing ? Theme.info : Theme.neutral
    }

    BodyText {
        text: choice.value
        font.pixelSize: Theme.lead
        font.bold: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapTiny
    }

    Caption {
        text: Theme.beside(choice.author, choice.whenText)
        color: choice.standing ? Theme.info.ink : Theme.textMuted
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    AppButton {
        objectName: choice.actName
        visible: choice.open
        text: choice.actText
        glyph: Glyphs.check
        kind: choice.standing ? AppButton.Outlined : AppButton.Filled
        Accessible.name: text + ": " + choice.value
        Layout.fillWidth: true
        onClicked: choice.taken()
    }
}
