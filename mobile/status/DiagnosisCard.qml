// For whoever helps from afar: a file about the tablet, without anything that people recorded.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: card

    required property DiagnosisFile diagnosis

    title: qsTr("सहायता के लिए निदान फ़ाइल")
    glyph: Glyphs.info

    Caption {
        text: qsTr("संस्करण, गिनतियाँ और सिंक की पिछली विफलताएँ। इसमें कोई नाम, नंबर, सन्दर्भ संख्या या लिखा हुआ नहीं होता।")
        Layout.fillWidth: true
    }

    SavedBanner {
        objectName: "diagnosis-news"
        text: card.diagnosis.text
        detail: card.diagnosis.detail
        outcome: card.diagnosis.tone
        Layout.fillWidth: true
    }

    SaveButton {
        objectName: "write-diagnosis"
        text: qsTr("निदान फ़ाइल बनाएँ")
        question: qsTr("निदान फ़ाइल कहाँ सहेजें?")
        suffix: "json"
        filters: [qsTr("JSON (*.json)")]
        busy: card.diagnosis.busy
        enabled: !card.diagnosis.busy
        Layout.fillWidth: true
        onClicked: ask(card.diagnosis.proposedFile())
        onChosen: file => card.diagnosis.write(file)
    }
}
