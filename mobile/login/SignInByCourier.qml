// Who sees no network signs in by a courier file: one goes to headquarters, another comes back.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

ColumnLayout {
    id: form

    required property LoginBackend login
    required property string officerId
    required property string password

    readonly property bool complete: officerId !== "" && password !== "" && !login.busy

    spacing: Theme.gap

    BodyText {
        text: qsTr("नेटवर्क न हो तो कूरियर फ़ाइल से: फ़ाइल मुख्यालय भेजें; उत्तर की फ़ाइल लेने पर साइन इन हो जाएगा और सन्दर्भ भी मिलेंगे।")
        color: Theme.textMuted
        Layout.fillWidth: true
    }

    AppButton {
        objectName: "sign-in-write"
        text: qsTr("साइन इन की फ़ाइल बनाएँ")
        glyph: Glyphs.send
        enabled: form.complete
        Layout.fillWidth: true
        onClicked: {
            writeDialog.selectedFile = form.login.proposedSignInFile(form.officerId);
            writeDialog.open();
        }
    }

    AppButton {
        objectName: "sign-in-take"
        text: qsTr("उत्तर की फ़ाइल लें")
        glyph: Glyphs.inbox
        enabled: form.complete
        Layout.fillWidth: true
        onClicked: takeDialog.open()
    }

    FileDialog {
        id: writeDialog

        title: qsTr("कूरियर फ़ाइल कहाँ सहेजें?")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("सहेजें")
        rejectLabel: qsTr("रद्द करें")
        defaultSuffix: "nistaran"
        nameFilters: [qsTr("कूरियर फ़ाइल (*.nistaran)"), qsTr("सभी फ़ाइलें (*)")]
        onAccepted: form.login.writeSignIn(form.officerId, form.password, selectedFile)
    }

    FileDialog {
        id: takeDialog

        title: qsTr("कौन सी फ़ाइल लें?")
        acceptLabel: qsTr("लें")
        rejectLabel: qsTr("रद्द करें")
        nameFilters: [qsTr("कूरियर फ़ाइल (*.nistaran)"), qsTr("सभी फ़ाइलें (*)")]
        onAccepted: form.login.takeSignIn(form.officerId, form.password, selectedFile)
    }
}
