// Type: every size, with the marks above and below the line that Devanagari needs room for.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

PageFrame {
    title: "Heading · BodyText · Caption · LabelledText · Card · SectionCard"
    backVisible: false

    Heading {
        text: qsTr("कुर्की, मुँह, शृंखला, द्वन्द्व, हृदय, र्‍ह, ट्रैक्टर")
        font.pixelSize: Theme.display
        Layout.fillWidth: true
    }

    Heading {
        text: qsTr("जाँच हेतु बिन्दुकृत कार्यवाही का विवरण")
        Layout.fillWidth: true
    }

    SectionCard {
        title: qsTr("शिकायत")
        glyph: Glyphs.speech
        Layout.fillWidth: true

        BodyText {
            text: qsTr("प्रार्थिनी का खेत ग्राम सौरिख खास में स्थित है। विपक्षी ने मेड़ तोड़कर भूमि पर कब्जा कर लिया।")
            Layout.fillWidth: true
        }

        Caption {
            text: "40016026000101  ·  IGRS 1076"
            Layout.fillWidth: true
        }

        LabelledText {
            label: qsTr("जाँच अधिकारी")
            text: "रवि प्रकाश मिश्र"
            Layout.fillWidth: true
        }
    }

    Card {
        tone: Theme.info
        Layout.fillWidth: true

        BodyText {
            text: qsTr("अभी मान्य")
            color: Theme.info.ink
        }
    }
}
