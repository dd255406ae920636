// One tablet: who works with it, how it stands, and the ways out.
import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

Card {
    id: card

    required property string deviceId
    required property string label
    required property string state
    required property string stateText
    required property string officersText
    required property int setAside
    property bool busy: false
    property bool asking: false  // whether it is really meant

    signal takenOver
    signal revoked

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: card.label
                font.bold: true
                lineHeight: 1
                Layout.fillWidth: true
            }

            Caption {
                text: card.officersText === "" ? qsTr("किसी ने साइन इन नहीं किया") : card.officersText
                Layout.fillWidth: true
            }
        }

        StateChip {
            text: card.stateText
            glyph: card.state === "active" ? Glyphs.check : card.state === "forked" ? Glyphs.split : Glyphs.refuse
            tone: card.state === "active" ? Theme.good : card.state === "forked" ? Theme.warn : Theme.neutral
        }
    }

    BodyText {
        objectName: "set-aside-" + card.deviceId
        visible: card.setAside > 0
        text: qsTr("%n प्रविष्टि अलग रखी गई है: वह टैबलेट उन्हें स्वयं नहीं दे सका।", "", card.setAside)
        Layout.fillWidth: true
    }

    Flow {
        visible: !card.asking
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        AppButton {
            objectName: "take-over-" + card.deviceId
            visible: card.setAside > 0
            text: qsTr("इन्हें लें")
            glyph: Glyphs.inbox
            kind: AppButton.Filled
            enabled: !card.busy
            Accessible.name: text + ": " + card.label
            onClicked: card.takenOver()
        }

        AppButton {
            objectName: "revoke-" + card.deviceId
            visible: card.state !== "revoked"
            text: qsTr("खोया या चोरी हुआ: सेवा से हटाएँ")
            glyph: Glyphs.lock
            tone: Theme.bad
            enabled: !card.busy
            Accessible.name: text + ": " + card.label
            onClicked: card.asking = true
        }
    }

    ColumnLayout {
        visible: card.asking
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        BodyText {
            text: qsTr("हटाने के बाद इस टैबलेट को कुछ नहीं मिलेगा और उस पर कोई साइन इन नहीं कर सकेगा। क्या इसे हटाना है?")
            Layout.fillWidth: true
        }

        Flow {
            spacing: Theme.gapSmall
            Layout.fillWidth: true

            AppButton {
                objectName: "really-revoke-" + card.deviceId
                text: qsTr("हाँ, सेवा से हटाएँ")
                glyph: Glyphs.lock
                kind: AppButton.Filled
                tone: Theme.bad
                enabled: !card.busy
                onClicked: {
                    card.asking = false;
                    card.revoked();
                }
            }

            AppButton {
                objectName: "keep-" + card.deviceId
                text: qsTr("रहने दें")
                onClicked: card.asking = false
            }
        }
    }
}
