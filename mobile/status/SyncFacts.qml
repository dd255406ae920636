// How the exchange with the server stands, in words: waiting, last success, what failed and what to do.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

Card {
    id: card

    required property SyncStatus sync

    spacing: Theme.gapLarge

    RowLayout {
        spacing: Theme.gapLarge
        Layout.fillWidth: true

        Rectangle {
            implicitWidth: 72
            implicitHeight: 72
            radius: 36
            color: card.sync.waitingCount > 0 ? Theme.info.tint : Theme.good.tint

            Heading {
                anchors.centerIn: parent
                visible: card.sync.waitingCount > 0
                text: card.sync.waitingCount
                color: Theme.info.ink
                font.pixelSize: Theme.headline
            }

            Icon {
                anchors.centerIn: parent
                visible: card.sync.waitingCount === 0
                glyph: Glyphs.check
                size: 36
                color: Theme.good.ink
            }
        }

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Heading {
                text: card.sync.waitingCount > 0 ? qsTr("%n भेजा जाना शेष", "", card.sync.waitingCount)
                    : qsTr("सब कुछ सर्वर पर है")
                Layout.fillWidth: true
            }

            Caption {
                text: card.sync.running ? card.sync.progressText
                    : card.sync.online ? qsTr("सर्वर से संपर्क है") : qsTr("सर्वर से संपर्क नहीं; काम जारी रखें")
                Layout.fillWidth: true
            }
        }
    }

    AppButton {
        objectName: "sync-now-page"
        text: card.sync.running ? qsTr("सिंक हो रहा है")
            : card.sync.lastErrorText !== "" ? qsTr("फिर कोशिश करें") : qsTr("अभी सिंक करें")
        glyph: Glyphs.sync
        kind: AppButton.Filled
        busy: card.sync.running
        enabled: card.sync.networkAllowed && !card.sync.running
        Layout.fillWidth: true
        onClicked: card.sync.syncNow()
    }

    Banner {
        objectName: "sync-error"
        visible: card.sync.lastErrorText !== ""
        text: card.sync.lastErrorText
        detail: card.sync.adviceText
        glyph: Glyphs.warning
        tone: Theme.warn
        Layout.fillWidth: true
    }

    LabelledText {
        label: qsTr("पिछला सफल सिंक")
        text: card.sync.lastSuccessText
        Layout.fillWidth: true
    }

    LabelledText {
        label: qsTr("टैबलेट की घड़ी")
        text: card.sync.clockSkewText
        Layout.fillWidth: true
    }

    LabelledText {
        label: qsTr("खाली स्थान")
        text: card.sync.freeSpaceText
        Layout.fillWidth: true
    }

    SwitchRow {
        objectName: "work-offline"
        text: qsTr("ऑफलाइन कार्य करें")
        detail: qsTr("चालू रहने पर कुछ भेजा या मँगाया नहीं जाता; सब इस टैबलेट पर सुरक्षित रहता है।")
        on: !card.sync.networkAllowed
        Layout.fillWidth: true
        onClicked: card.sync.networkAllowed = !card.sync.networkAllowed
    }

    SwitchRow {
        objectName: "originals-on-wifi-only"
        text: qsTr("मूल फ़ोटो केवल वाई-फ़ाई पर भेजें")
        detail: qsTr("छोटी प्रतियाँ और प्रविष्टियाँ हर नेटवर्क पर जाती हैं।")
        on: card.sync.originalsOnWifiOnly
        Layout.fillWidth: true
        onClicked: card.sync.originalsOnWifiOnly = !card.sync.originalsOnWifiOnly
    }
}
