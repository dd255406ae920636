// The tones, ink on tint, and the icons.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

PageFrame {
    title: "Theme · Tone · Icon"
    backVisible: false

    Repeater {
        model: ["good", "warn", "bad", "info", "neutral"]

        Rectangle {
            id: sample

            required property string modelData
            readonly property Tone tone: Theme.tone(modelData)

            implicitHeight: Theme.target
            radius: Theme.radiusSmall
            color: tone.tint
            border.color: tone.edge
            Layout.fillWidth: true

            BodyText {
                anchors.centerIn: parent
                text: sample.modelData
                color: sample.tone.ink
            }
        }
    }

    Flow {
        spacing: Theme.gapLarge
        Layout.fillWidth: true

        Repeater {
            model: [Glyphs.phone, Glyphs.pin, Glyphs.speech, Glyphs.page, Glyphs.person, Glyphs.people, Glyphs.pencil,
                Glyphs.clock, Glyphs.warning, Glyphs.stop, Glyphs.info, Glyphs.done, Glyphs.pause, Glyphs.refuse,
                Glyphs.tablet, Glyphs.sync, Glyphs.cloud, Glyphs.offline, Glyphs.send, Glyphs.undo, Glyphs.forward,
                Glyphs.split, Glyphs.flag, Glyphs.globe, Glyphs.leave, Glyphs.inbox, Glyphs.lock, Glyphs.shield,
                Glyphs.smile, Glyphs.frown, Glyphs.absent, Glyphs.sun, Glyphs.moon, Glyphs.lines, Glyphs.key]

            Icon {
                required property string modelData

                glyph: modelData
                size: 36
            }
        }
    }
}
