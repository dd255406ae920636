// A tablet that lost its place in the order of its records: with a new code from headquarters it becomes another one
// and hands in everything again.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: card

    required property SyncStatus sync

    title: qsTr("इस टैबलेट के लिए नया कोड चाहिए")
    glyph: Glyphs.tablet
    tone: Theme.warn

    BodyText {
        text: qsTr("इस टैबलेट की एक और प्रति चली है, या इसे पुराने बैकअप पर लौटाया गया है। मुख्यालय से नया कोड लेकर यहाँ लिखें। इस टैबलेट पर दर्ज सब कुछ नए नाम से भेजा जाएगा; कुछ भी नहीं खोएगा और कुछ भी दोहराया नहीं जाएगा।")
        Layout.fillWidth: true
    }

    Field {
        id: code

        inputName: "new-code"
        label: qsTr("एक बार का कोड")
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        Layout.fillWidth: true
        onAccepted: give.clicked()
    }

    AppButton {
        id: give

        objectName: "give-new-code"
        text: qsTr("नए कोड से जोड़ें")
        glyph: Glyphs.check
        kind: AppButton.Filled
        enabled: code.text !== "" && card.sync.networkAllowed
        Layout.fillWidth: true
        onClicked: card.sync.giveNewCode(code.text)
    }
}
