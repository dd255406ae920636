// The complainant holds the tablet: three answers of the same size, own words, nobody else's data on the screen.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

PageFrame {
    id: page

    required property FeedbackEditor editor
    required property string language
    property bool cameraOffered: false

    signal languageChosen(string language)
    signal thumbTapped

    component Answer: ChoiceTile {
        required property string result

        objectName: "feedback-" + result
        chosen: page.editor.result === result
        large: true
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 200
        onClicked: page.editor.result = result
    }

    onLanguageChanged: editor.language = language
    Component.onCompleted: editor.language = language
    Component.onDestruction: editor?.stopReading()

    title: qsTr("शिकायतकर्ता का फीडबैक")
    columnWidth: 860
    trailing: LanguageButton {
        objectName: "feedback-language"
        language: page.language
        textInk: Theme.primary
        onChosen: language => page.languageChosen(language)
    }
    note: Caption {
        text: qsTr("सहेजने के बाद इसे कोई बदल नहीं सकता।")
        Layout.fillWidth: true
    }
    acts: [
        AppButton {
            objectName: "save-feedback"
            text: qsTr("फीडबैक सहेजें")
            glyph: Glyphs.check
            kind: AppButton.Filled
            busy: page.editor.busy
            enabled: !page.editor.busy && page.editor.result !== ""
            implicitHeight: Theme.targetLarge
            Layout.minimumWidth: 220
            onClicked: page.editor.save()
        }
    ]

    Connections {
        target: page.editor

        function onSaved() {
            page.done();
        }
    }

    Heading {
        id: question

        text: qsTr("क्या आप अपनी शिकायत पर हुई कार्रवाई से संतुष्ट हैं?")
        font.pixelSize: Theme.headline
        lineHeight: Theme.lineHeight
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap
    }

    BodyText {
        id: assurance

        text: qsTr("जो सच है वही चुनें। आपके उत्तर से आपको कोई हानि नहीं होगी।")
        color: Theme.textMuted
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    // Anchored: in the page's own column it would keep the fields below from settling.
    Item {
        visible: page.editor.canReadAloud
        implicitHeight: listen.implicitHeight
        Layout.fillWidth: true

        AppButton {
            id: listen

            objectName: "read-aloud"
            anchors.horizontalCenter: parent.horizontalCenter
            text: page.editor.reading ? qsTr("रोकें") : qsTr("सुनें")
            glyph: page.editor.reading ? Glyphs.pause : Glyphs.sound
            kind: AppButton.Quiet
            onClicked: page.editor.reading ? page.editor.stopReading()
                : page.editor.readAloud([question.text, assurance.text, yes.text, no.text, absent.text])
        }
    }

    GridLayout {
        columns: page.width > 560 ? 3 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall

        Answer {
            id: yes

            result: "satisfied"
            text: qsTr("संतुष्ट")
            glyph: Glyphs.smile
        }

        Answer {
            id: no

            result: "dissatisfied"
            text: qsTr("असंतुष्ट")
            glyph: Glyphs.frown
        }

        Answer {
            id: absent

            result: "unreachable"
            text: qsTr("संपर्क नहीं हो सका")
            glyph: Glyphs.absent
        }
    }

    Banner {
        objectName: "feedback-error"
        visible: page.editor.errorText !== ""
        text: page.editor.errorText
        glyph: Glyphs.stop
        tone: Theme.bad
        Layout.fillWidth: true
    }

    Card {
        spacing: Theme.gapLarge
        Layout.fillWidth: true

        TextBox {
            inputName: "feedback-reason"
            label: page.editor.result === "unreachable" ? qsTr("कब और कैसे संपर्क का प्रयास हुआ")
                : page.editor.result === "satisfied" ? qsTr("कुछ और कहना चाहें तो") : qsTr("कारण, अपने शब्दों में")
            value: page.editor.reason
            required: page.editor.result === "dissatisfied"
            minimumLines: 3
            Layout.fillWidth: true
            onEdited: text => page.editor.reason = text
        }

        Field {
            inputName: "feedback-present"
            label: qsTr("उस समय कौन उपस्थित था")
            value: page.editor.present
            Layout.fillWidth: true
            onEdited: text => page.editor.present = text
        }
    }

    SignatureCard {
        visible: page.editor.result !== "unreachable"
        editor: page.editor
        cameraOffered: page.cameraOffered
        sheetWidth: Math.min(page.width - 2 * page.margin - 2 * padding, 640)
        Layout.fillWidth: true
        onCameraTapped: page.thumbTapped()
    }
}
