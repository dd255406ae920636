// Names a page or a section.
import QtQuick

BodyText {
    font.pixelSize: Theme.title
    font.bold: true
    lineHeight: 1
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
