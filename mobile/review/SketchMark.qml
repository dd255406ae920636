// The mark of one spot on the sketch and in its legend: a ring for the complaint's place, a numbered disc for a visit, a
// numbered square for a photo.
import QtQuick
import Nistaran.Controls

Rectangle {
    id: mark

    required property string kind
    required property string sign

    readonly property bool complaint: kind === "complaint"

    implicitWidth: complaint ? 40 : 28
    implicitHeight: implicitWidth
    radius: kind === "photo" ? 5 : width / 2
    color: complaint ? "transparent" : kind === "visit" ? Theme.primary : Theme.surface
    border.width: complaint ? 3 : 2
    border.color: complaint ? Theme.bad.ink : Theme.primary
    Accessible.ignored: true

    Rectangle {
        visible: mark.complaint
        anchors.centerIn: parent
        width: 8
        height: 8
        radius: 4
        color: Theme.bad.ink
    }

    Text {
        visible: mark.sign !== ""
        anchors.centerIn: parent
        text: mark.sign
        font.family: Theme.family
        font.pixelSize: 15
        font.bold: true
        color: mark.kind === "visit" ? Theme.primaryText : Theme.primary
        Accessible.ignored: true
    }
}
