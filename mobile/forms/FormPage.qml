// Any form that is data, drawn from its definition.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

PageFrame {
    id: page

    required property FormEditor editor

    title: editor.title
    note: Caption {
        text: qsTr("सहेजते ही इस टैबलेट पर सुरक्षित; नेटवर्क आवश्यक नहीं।")
        Layout.fillWidth: true
    }
    acts: [
        AppButton {
            objectName: "save-form"
            text: qsTr("सहेजें")
            glyph: Glyphs.check
            kind: AppButton.Filled
            busy: page.editor.busy
            enabled: !page.editor.busy && !page.editor.newer
            Layout.minimumWidth: 180
            onClicked: page.editor.save()
        }
    ]

    Connections {
        target: page.editor

        function onSaved() {
            page.done();
        }
    }

    Banner {
        objectName: "newer-form"
        visible: page.editor.newer
        text: qsTr("यह प्रपत्र नए ऐप से भरा जाता है।")
        detail: qsTr("ऐप अपडेट करें। इससे जो पहले दर्ज हुआ वह सुरक्षित है और सन्दर्भ की कार्रवाई में दिखता है।")
        Layout.fillWidth: true
    }

    Banner {
        objectName: "form-notice"
        visible: page.editor.noticeText !== ""
        text: page.editor.noticeText
        glyph: page.editor.noticeStops ? Glyphs.stop : Glyphs.info
        tone: page.editor.noticeStops ? Theme.bad : Theme.info
        Layout.fillWidth: true
    }

    Banner {
        objectName: "form-error"
        visible: page.editor.errorText !== ""
        text: page.editor.errorText
        glyph: Glyphs.stop
        tone: Theme.bad
        Layout.fillWidth: true
    }

    BodyText {
        visible: text !== ""
        text: page.editor.hint
        Layout.fillWidth: true
    }

    Card {
        visible: !page.editor.newer
        spacing: Theme.gapLarge + 2
        Layout.fillWidth: true

        Repeater {
            model: page.editor.fields

            FormInput {
                editor: page.editor
                Layout.fillWidth: true
            }
        }
    }
}
