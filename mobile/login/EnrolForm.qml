// A new tablet introduces itself to the server, once.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

ColumnLayout {
    id: form

    required property LoginBackend login

    spacing: Theme.gapLarge

    Heading {
        text: qsTr("यह टैबलेट जोड़ें")
        font.pixelSize: Theme.headline
        Layout.fillWidth: true
    }

    BodyText {
        text: qsTr("सर्वर का पता और एक बार चलने वाला कोड पुलिस अधीक्षक कार्यालय से मिलता है। यह एक ही बार करना होता है।")
        color: Theme.textMuted
        Layout.fillWidth: true
    }

    Field {
        id: address

        inputName: "server-url"
        label: qsTr("सर्वर का पता")
        value: form.login.serverUrl
        placeholderText: "https://"
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
        big: true
        Layout.fillWidth: true
        onAccepted: code.input.forceActiveFocus()
    }

    Field {
        id: code

        inputName: "enrol-code"
        label: qsTr("एक बार का कोड")
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        big: true
        Layout.fillWidth: true
        onAccepted: enrol.clicked()
    }

    Banner {
        visible: form.login.errorText !== ""
        text: form.login.errorText
        glyph: Glyphs.stop
        tone: Theme.bad
        Layout.fillWidth: true
    }

    AppButton {
        id: enrol

        objectName: "enrol"
        text: qsTr("टैबलेट जोड़ें")
        glyph: Glyphs.tablet
        kind: AppButton.Filled
        busy: form.login.busy
        enabled: !form.login.busy && address.text !== "" && code.text !== ""
        implicitHeight: Theme.targetLarge
        Layout.fillWidth: true
        onClicked: form.login.enrol(address.text, code.text)
    }
}
