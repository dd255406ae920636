// Whoever has signed in with the password chooses the PIN that opens this tablet from now on.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

ColumnLayout {
    id: form

    required property LoginBackend login

    onVisibleChanged: {
        pin.input.clear();
        again.input.clear();
        if (visible)
            pin.input.forceActiveFocus();
    }

    spacing: Theme.gapLarge

    component PinField: Field {
        prefixGlyph: Glyphs.lock
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        maximumLength: form.login.pinDigits
        big: true
        Layout.fillWidth: true
    }

    Heading {
        text: qsTr("पिन चुनें")
        font.pixelSize: Theme.headline
        Layout.fillWidth: true
    }

    BodyText {
        text: qsTr("आगे से यह टैबलेट इसी पिन से खुलेगा, बिना नेटवर्क भी। पिन किसी को न बताएँ: आपके नाम से जो दर्ज होता है, वह आपका कथन है।")
        color: Theme.textMuted
        Layout.fillWidth: true
    }

    PinField {
        id: pin

        inputName: "new-pin"
        label: qsTr("नया पिन (%1 अंक)").arg(form.login.pinDigits)
        onAccepted: again.input.forceActiveFocus()
    }

    PinField {
        id: again

        inputName: "new-pin-again"
        label: qsTr("वही पिन फिर से")
        onAccepted: if (choose.enabled) choose.clicked()
    }

    Banner {
        objectName: "pin-error"
        visible: form.login.errorText !== ""
        text: form.login.errorText
        glyph: Glyphs.stop
        tone: Theme.bad
        Layout.fillWidth: true
    }

    AppButton {
        id: choose

        objectName: "choose-pin"
        text: qsTr("पिन रखें और खोलें")
        glyph: Glyphs.check
        kind: AppButton.Filled
        busy: form.login.busy
        enabled: !form.login.busy && pin.text !== "" && again.text !== ""
        implicitHeight: Theme.targetLarge
        Layout.fillWidth: true
        onClicked: form.login.choosePin(pin.text, again.text)
    }

    AppButton {
        objectName: "start-over"
        text: qsTr("वापस")
        kind: AppButton.Quiet
        Layout.alignment: Qt.AlignHCenter
        onClicked: form.login.startOver()
    }
}
