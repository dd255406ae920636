// Choose yourself, say your PIN or password. Works without a network for whoever was here before.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

ColumnLayout {
    id: form

    required property LoginBackend login
    property string chosenId: ""

    readonly property bool anybodyKnown: tiles.count > 0
    property bool asOther: false
    readonly property bool byName: asOther || !anybodyKnown
    readonly property string officerId: byName ? nameField.text.trim() : chosenId

    // Nothing of the one before is left for the next.
    onVisibleChanged: {
        password.input.clear();
        form.chosenId = "";
    }

    spacing: Theme.gapLarge

    Heading {
        text: qsTr("साइन इन करें")
        font.pixelSize: Theme.headline
        Layout.fillWidth: true
    }

    BodyText {
        text: form.byName ? qsTr("अपनी अधिकारी आईडी और पासवर्ड लिखें। पहली बार नेटवर्क आवश्यक है।")
            : qsTr("अपना नाम चुनें और पिन या पासवर्ड लिखें।")
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
                onClicked: {
                    form.chosenId = officerId;
                    password.input.forceActiveFocus();
                }
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
        id: password

        inputName: "password"
        label: qsTr("पिन या पासवर्ड")
        prefixGlyph: Glyphs.lock
        echoMode: TextInput.Password
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        big: true
        Layout.fillWidth: true
        onAccepted: if (signIn.enabled) signIn.clicked()
    }

    Banner {
        visible: form.login.errorText !== ""
        text: form.login.errorText
        glyph: Glyphs.stop
        tone: Theme.bad
        Layout.fillWidth: true
    }

    AppButton {
        id: signIn

        objectName: "sign-in"
        text: qsTr("साइन इन करें")
        glyph: Glyphs.key
        kind: AppButton.Filled
        busy: form.login.busy
        enabled: !form.login.busy && form.officerId !== "" && password.text !== ""
        implicitHeight: Theme.targetLarge
        Layout.fillWidth: true
        onClicked: form.login.signIn(form.officerId, password.text)
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
