// A special close is asked for: why, with what proof, and what is still missing before it can be approved.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: card

    required property SpecialCloseView specialClose

    readonly property bool ready: specialClose.missing === ""

    objectName: "special-close"
    visible: specialClose.asked
    title: qsTr("विशेष बंद (स्पेशल क्लोज) का अनुरोध")
    glyph: Glyphs.lock
    tone: ready ? Theme.warn : Theme.bad

    StateChip {
        objectName: "special-close-state"
        text: card.ready ? qsTr("कारण और प्रमाण दर्ज हैं") : qsTr("अभी अनुमोदित नहीं हो सकता")
        glyph: card.ready ? Glyphs.check : Glyphs.stop
        tone: card.tone
    }

    BodyText {
        objectName: "special-close-missing"
        visible: text !== ""
        text: card.specialClose.missing
        font.bold: true
        Layout.fillWidth: true
    }

    GridLayout {
        columns: card.width >= 760 * Theme.textScale ? 3 : 1
        columnSpacing: Theme.gapHuge
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        LabelledText {
            label: qsTr("कारण")
            text: card.specialClose.reason
            Layout.fillWidth: true
            Layout.preferredWidth: 30
            Layout.alignment: Qt.AlignTop
        }

        LabelledText {
            label: qsTr("अधिकारी ने लिखा")
            text: card.specialClose.claim
            Layout.fillWidth: true
            Layout.preferredWidth: 50
            Layout.alignment: Qt.AlignTop
        }

        LabelledText {
            label: qsTr("अभिलेख पर प्रमाण")
            text: card.specialClose.proof
            Layout.fillWidth: true
            Layout.preferredWidth: 40
            Layout.alignment: Qt.AlignTop
        }
    }

    Caption {
        text: Theme.beside(card.specialClose.who, card.specialClose.when)
        Layout.fillWidth: true
    }
}
