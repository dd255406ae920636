// The district's tablets: which are in trouble, a code for a new one, and what to do with one that is lost. Needs the
// server.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

PageFrame {
    id: page

    required property Devices devices

    title: qsTr("टैबलेट")
    Component.onCompleted: devices.refresh()
    trailing: IconButton {
        objectName: "refresh-devices"
        text: qsTr("फिर से देखें")
        glyph: Glyphs.sync
        enabled: !page.devices.busy
        onClicked: page.devices.refresh()
    }

    Banner {
        objectName: "devices-news"
        visible: text !== ""
        text: page.devices.text
        detail: page.devices.detail
        glyph: page.devices.failed ? Glyphs.warning : Glyphs.done
        tone: page.devices.failed ? Theme.bad : Theme.good
        Layout.fillWidth: true
    }

    SectionCard {
        title: qsTr("नए टैबलेट के लिए कोड")
        glyph: Glyphs.key
        Layout.fillWidth: true

        Caption {
            text: qsTr("नया टैबलेट जोड़ने के लिए, या जिस टैबलेट की दो प्रतियाँ चली हैं उसे फिर से जोड़ने के लिए। कोड पढ़कर बताएँ; वह फिर नहीं दिखाया जाएगा।")
            Layout.fillWidth: true
        }

        Heading {
            objectName: "made-code"
            visible: text !== ""
            text: page.devices.code
            font.pixelSize: Theme.body * 2
            font.letterSpacing: 2
            Layout.fillWidth: true
        }

        Caption {
            visible: text !== ""
            text: page.devices.codeUntilText
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "make-code"
            text: qsTr("कोड बनाएँ")
            glyph: Glyphs.key
            enabled: !page.devices.busy
            onClicked: page.devices.makeCode()
        }
    }

    Repeater {
        id: tablets

        model: page.devices.tablets

        DeviceCard {
            busy: page.devices.busy
            Layout.fillWidth: true
            onTakenOver: page.devices.takeOver(deviceId)
            onRevoked: page.devices.revoke(deviceId)
        }
    }

    EmptyState {
        visible: tablets.count === 0
        glyph: Glyphs.tablet
        title: page.devices.known ? qsTr("अभी कोई टैबलेट नहीं जुड़ा") : qsTr("टैबलेटों की सूची सर्वर से आती है")
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapHuge
    }
}
