// Our mark: a tick on saffron.
import QtQuick

Rectangle {
    id: mark

    property real size: 40

    implicitWidth: size
    implicitHeight: size
    radius: size * 0.28
    color: Theme.saffron
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        glyph: Glyphs.check
        size: mark.size * 0.72
        strokeWidth: 3
        color: "#1f2366"
    }
}
