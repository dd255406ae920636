// For a tablet without a network: a file to be carried to headquarters, and the answer that comes back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: card

    required property Courier courier

    title: qsTr("बिना नेटवर्क: कूरियर फ़ाइल")
    glyph: Glyphs.disk

    Caption {
        text: qsTr("फ़ाइल पेन ड्राइव या दूसरे टैबलेट से मुख्यालय जाती है। ले जाने वाला उसे न पढ़ सकता है, न बदल सकता है।")
        Layout.fillWidth: true
    }

    Banner {
        objectName: "courier-news"
        visible: text !== ""
        text: card.courier.text
        detail: card.courier.detail
        glyph: card.courier.tone === "good" ? Glyphs.done : Glyphs.warning
        tone: card.courier.tone === "good" ? Theme.good : card.courier.tone === "warn" ? Theme.warn : Theme.bad
        Layout.fillWidth: true
    }

    AppButton {
        objectName: "courier-answer"
        visible: card.courier.answerWaiting
        text: qsTr("उत्तर की फ़ाइल सहेजें")
        glyph: Glyphs.disk
        kind: AppButton.Filled
        enabled: !card.courier.busy
        Layout.fillWidth: true
        onClicked: {
            answerDialog.selectedFile = card.courier.proposedAnswer();
            answerDialog.open();
        }
    }

    AppButton {
        objectName: "courier-write"
        text: qsTr("कूरियर फ़ाइल बनाएँ")
        glyph: Glyphs.send
        busy: card.courier.busy
        enabled: !card.courier.busy
        Layout.fillWidth: true
        onClicked: {
            writeDialog.selectedFile = card.courier.proposedFile();
            writeDialog.open();
        }
    }

    AppButton {
        objectName: "courier-take"
        text: qsTr("मिली हुई फ़ाइल लें")
        glyph: Glyphs.inbox
        enabled: !card.courier.busy
        Layout.fillWidth: true
        onClicked: takeDialog.open()
    }

    CourierDialog {
        id: writeDialog

        title: qsTr("कूरियर फ़ाइल कहाँ सहेजें?")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("सहेजें")
        onAccepted: card.courier.writeFile(selectedFile)
    }

    CourierDialog {
        id: takeDialog

        title: qsTr("कौन सी फ़ाइल लें?")
        acceptLabel: qsTr("लें")
        onAccepted: card.courier.takeFile(selectedFile)
    }

    CourierDialog {
        id: answerDialog

        title: qsTr("उत्तर की फ़ाइल कहाँ सहेजें?")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("सहेजें")
        onAccepted: card.courier.writeAnswer(selectedFile)
    }

    component CourierDialog: FileDialog {
        rejectLabel: qsTr("रद्द करें")
        defaultSuffix: "nistaran"
        nameFilters: [qsTr("कूरियर फ़ाइल (*.nistaran)"), qsTr("सभी फ़ाइलें (*)")]
    }
}
