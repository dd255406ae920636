// The files beside a complaint, and the way to add one.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: section

    required property AttachmentModel attachments
    required property AttachmentEditor editor
    required property Papers papers
    property bool mayAttach: false
    property bool cameraOffered: false
    property bool sensitive: false

    signal opened(string attachment)
    signal cameraTapped

    visible: mayAttach || list.count > 0
    title: qsTr("फ़ोटो और फ़ाइलें")
    glyph: Glyphs.clip
    spacing: Theme.gap

    Repeater {
        id: list

        model: section.attachments

        AttachmentEntry {
            Layout.fillWidth: true
            onClicked: section.opened(attachmentId)
        }
    }

    BodyText {
        visible: list.count === 0
        text: qsTr("अभी कोई फ़ोटो या फ़ाइल नहीं जोड़ी गई है।")
        color: Theme.textMuted
        Layout.fillWidth: true
    }

    Banner {
        objectName: "sensitive-files"
        visible: section.sensitive && section.mayAttach
        text: qsTr("संवेदनशील प्रकरण: फ़ोटो में किसी का चेहरा या पहचान न आए।")
        glyph: Glyphs.warning
        tone: Theme.warn
        Layout.fillWidth: true
    }

    Banner {
        objectName: "attach-error"
        visible: section.editor.errorText !== ""
        text: section.editor.errorText
        glyph: Glyphs.stop
        tone: Theme.bad
        Layout.fillWidth: true
    }

    SavedBanner {
        objectName: "certificate-news"
        visible: section.papers.written === "certificate"
        text: section.papers.text
        detail: section.papers.detail
        outcome: section.papers.tone
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        AppButton {
            objectName: "take-photo"
            visible: section.mayAttach && section.cameraOffered
            text: qsTr("फ़ोटो लें")
            glyph: Glyphs.camera
            onClicked: section.cameraTapped()
        }

        AppButton {
            objectName: "attach-file"
            visible: section.mayAttach
            text: qsTr("फ़ोटो या फ़ाइल जोड़ें")
            glyph: Glyphs.clip
            busy: section.editor.busy
            enabled: !section.editor.busy
            onClicked: dialog.open()
        }

        SaveButton {
            objectName: "make-certificate"
            visible: section.papers.certifiable
            text: qsTr("धारा 63 प्रमाणपत्र")
            glyph: Glyphs.shield
            question: qsTr("प्रमाणपत्र कहाँ सहेजें?")
            suffix: "pdf"
            filters: [qsTr("PDF (*.pdf)")]
            busy: section.papers.busy
            enabled: !section.papers.busy
            onClicked: ask(section.papers.proposedCertificate())
            onChosen: file => section.papers.writeCertificate(file)
        }
    }

    FileDialog {
        id: dialog

        title: qsTr("फ़ोटो या फ़ाइल चुनें")
        nameFilters: [qsTr("फ़ोटो और PDF (*.jpg *.jpeg *.png *.webp *.heic *.pdf)")]
        onAccepted: section.editor.attach(selectedFile)
    }
}
