// Running text that wraps.
import QtQuick
import QtQuick.Controls.Material

Label {
    color: Theme.text
    linkColor: Theme.primary
    font.family: Theme.family
    font.pixelSize: Theme.body
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
