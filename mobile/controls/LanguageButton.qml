// Says the other language in that language, and switches to it.
import QtQuick

AppButton {
    id: button

    required property string language
    property color textInk: Theme.barText

    signal chosen(string language)

    text: language === "hi" ? "English" : "हिन्दी"
    glyph: Glyphs.globe
    kind: AppButton.Quiet
    ink: textInk
    onClicked: chosen(language === "hi" ? "en" : "hi")
}
