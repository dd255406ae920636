// Choose yourself and say your PIN: works without a network. The password, at the server, for whoever has no PIN
// here, or has forgotten it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

ColumnLayout {
    id: form

    required property LoginBackend login
    property string chosenId: ""
    property bool chosenHasPin: false

    readonly property bool anybodyKnown: tiles.count > 0
    property bool asOther: false
    property bool forgot: false
    readonly property bool byName: asOther || !anybodyKnown
    readonly property bool byPin: !byName && chosenHasPin && !forgot
    readonly property string officerId: byName ? nameField.text.trim() : chosenId

    function choose(officerId: string, hasPin: bool) {
        form.chosenId = officerId;
        form.chosenHasPin = hasPin;
        form.forgot = false;
        (hasPin ? pin : password).input.forceActiveFocus();
    }

    function enter() {
        if (form.byPin)
            form.login.unlock(form.officerId, pin.text);
        else
            form.login.signIn(form.officerId, password.text);
        pin.input.clear();
    }

    // Nothing of the one before is left for the next.
    onVisibleChanged: {
        password.input.clear();
        pin.input.clear();
        form.chosenId = "";
        form.chosenHasPin = false;
        form.forgot = false;
    }

    spacing: Theme.gapLarge

    Heading {
        text: qsTr("साइन इन करें")
        font.pixelSize: Theme.headline
        Layout.fillWidth: true
    }

    BodyText {
        text: form.byName ? qsTr("अपनी अधिकारी आईडी और पासवर्ड लिखें। पहली बार नेटवर्क आवश्यक है।")
            : form.byPin || form.chosenId === "" ? qsTr("अपना नाम चुनें और पिन लिखें। नेटवर्क आवश्यक नहीं।")
            : qsTr("अपना पासवर्ड लिखें; सर्वर उसे जाँचेगा, फिर नया पिन चुना जाएगा।")
        color: Theme.textMuted
        Layout.fillWidth: true
    }

    ColumnLayout {
        visible: !form.byName
        spacing: Theme.gapSmall + 2
        Layout.fillWidth: true

        Repeater {
            id: tiles

            model: form.login.knownOfficers

            OfficerTile {
                chosen: form.chosenId === officerId
                Layout.fillWidth: true
                onClicked: form.choose(officerId, hasPin)
            }
        }
    }

    Field {
        id: nameField

        visible: form.byName
        inputName: "officer-id"
        label: qsTr("अधिकारी आईडी")
        prefixGlyph: Glyphs.person
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
        big: true
        Layout.fillWidth: true
        onAccepted: password.input.forceActiveFocus()
    }

    Field {
        id: pin

        visible: form.byPin
        inputName: "pin"
        label: qsTr("पिन")
        prefixGlyph: Glyphs.lock
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        maximumLength: form.login.pinDigits
        big: true
        Layout.fillWidth: true
        // The last digit says enough.
        onEdited: text => {
            if (text.length === form.login.pinDigits && !form.login.busy)
                form.enter();
        }
    }

    Field {
        id: password

        visible: !form.byPin && (form.byName || form.chosenId !== "")
        inputName: "password"
        label: qsTr("पासवर्ड")
        prefixGlyph: Glyphs.lock
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        big: true
        Layout.fillWidth: true
        onAccepted: if (signIn.enabled) form.enter()
    }

    Banner {
        visible: form.login.errorText !== ""
        text: form.login.errorText
        glyph: Glyphs.stop
        tone: Theme.bad
        Layout.fillWidth: true
    }

    Banner {
        objectName: "sign-in-notice"
        visible: form.login.noticeText !== ""
        text: form.login.noticeText
        glyph: Glyphs.done
        tone: Theme.good
        Layout.fillWidth: true
    }

    AppButton {
        id: signIn

        objectName: "sign-in"
        text: form.byPin ? qsTr("खोलें") : qsTr("साइन इन करें")
        glyph: Glyphs.key
        kind: AppButton.Filled
        busy: form.login.busy
        enabled: !form.login.busy && form.officerId !== ""
            && (form.byPin ? pin.text.length === form.login.pinDigits : password.text !== "")
        implicitHeight: Theme.targetLarge
        Layout.fillWidth: true
        onClicked: form.enter()
    }

    SignInByCourier {
        visible: form.login.courierOffered && !form.byPin
        login: form.login
        officerId: form.officerId
        password: password.text
        Layout.fillWidth: true
    }

    AppButton {
        objectName: "forgot-pin"
        visible: !form.byName && form.chosenHasPin
        text: form.forgot ? qsTr("पिन से खोलें") : qsTr("पिन भूल गए")
        kind: AppButton.Quiet
        Layout.alignment: Qt.AlignHCenter
        onClicked: form.forgot = !form.forgot
    }

    AppButton {
        objectName: "other-officer"
        visible: form.anybodyKnown
        text: form.asOther ? qsTr("सूची से चुनें") : qsTr("अन्य अधिकारी")
        kind: AppButton.Quiet
        Layout.alignment: Qt.AlignHCenter
        onClicked: form.asOther = !form.asOther
    }
}
