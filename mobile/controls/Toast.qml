// A short word that comes up, stays a while and goes; another takes its place.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: toast

    property string text: ""
    property Tone tone: Theme.neutral
    property string glyph: Glyphs.info

    readonly property bool shown: stays.running

    function show(words: string, toneName: string) {
        toast.text = words;
        toast.tone = Theme.tone(toneName);
        toast.glyph = ({"good": Glyphs.done, "warn": Glyphs.warning, "bad": Glyphs.stop})[toneName] ?? Glyphs.info;
        stays.restart();
    }

    implicitWidth: row.implicitWidth + 2 * Theme.gapLarge
    implicitHeight: row.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: tone.tint
    border.width: 2
    border.color: tone.edge
    opacity: shown ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
        }
    }

    Timer {
        id: stays

        interval: Theme.toastStays
    }

    TapHandler {
        onTapped: stays.stop()
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        spacing: Theme.gap

        Icon {
            glyph: toast.glyph
            color: toast.tone.ink
        }

        BodyText {
            objectName: "toast"
            text: toast.text
            color: toast.tone.ink
            font.bold: true
            Layout.fillWidth: true
        }
    }
}
