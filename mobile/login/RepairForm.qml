// What lies on the tablet does not open any more. Who may open it has it made anew: from what can still be read,
// and for the rest from the server.
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
        text: qsTr("टैबलेट का अभिलेख ख़राब हो गया है")
        font.pixelSize: Theme.headline
        Layout.fillWidth: true
    }

    BodyText {
        text: qsTr("इसका कोई भाग पढ़ा नहीं जा रहा है। इसे फिर से बनाया जा सकता है: जो पढ़ा जा सकता है, वह सब लिया जाएगा; सन्दर्भ सर्वर से फिर आएँगे।")
        color: Theme.textMuted
        Layout.fillWidth: true
    }

    BodyText {
        text: qsTr("ख़राब फ़ाइल टैबलेट में रखी रहेगी। जो पहले भेजा जा चुका है, वह सर्वर पर सुरक्षित है।")
        color: Theme.textMuted
        Layout.fillWidth: true
    }

    Banner {
        objectName: "repair-error"
        visible: form.login.errorText !== ""
        text: form.login.errorText
        glyph: Glyphs.stop
        tone: Theme.bad
        Layout.fillWidth: true
    }

    AppButton {
        objectName: "repair"
        text: qsTr("फिर से बनाएँ")
        glyph: Glyphs.check
        kind: AppButton.Filled
        busy: form.login.busy
        enabled: !form.login.busy
        implicitHeight: Theme.targetLarge
        Layout.fillWidth: true
        onClicked: form.login.repair()
    }

    AppButton {
        objectName: "repair-later"
        text: qsTr("अभी नहीं")
        kind: AppButton.Quiet
        enabled: !form.login.busy
        Layout.alignment: Qt.AlignHCenter
        onClicked: form.login.startOver()
    }
}
