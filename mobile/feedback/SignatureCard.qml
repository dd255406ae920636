// The complainant's signature; of who cannot sign, a photo of the thumb impression. Neither has to be.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: card

    required property FeedbackEditor editor
    required property bool cameraOffered
    required property real sheetWidth  // of the pad on the screen

    signal cameraTapped

    title: qsTr("हस्ताक्षर या अँगूठे की छाप")
    glyph: Glyphs.pencil
    spacing: Theme.gap

    Caption {
        text: qsTr("चाहें तो नीचे उँगली या पेन से हस्ताक्षर करें। जो हस्ताक्षर न कर सकें, उनके अँगूठे की छाप काग़ज़ पर लेकर उसकी फ़ोटो जोड़ें।")
        Layout.fillWidth: true
    }

    SignaturePad {
        visible: !card.editor.thumbTaken
        signature: card.editor.signature
        // Known beforehand: a height that follows from a width which the layout chooses moves its neighbours about.
        implicitWidth: card.sheetWidth
        implicitHeight: card.sheetWidth * signature.sheetHeight / signature.sheetWidth
        Layout.alignment: Qt.AlignHCenter
    }

    Banner {
        objectName: "thumb-taken"
        visible: card.editor.thumbTaken
        text: qsTr("अँगूठे की छाप की फ़ोटो जुड़ गई है।")
        glyph: Glyphs.check
        tone: Theme.good
        Layout.fillWidth: true
    }

    Flow {
        visible: !card.editor.thumbTaken
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        AppButton {
            objectName: "undo-stroke"
            text: qsTr("पिछली रेखा हटाएँ")
            glyph: Glyphs.undo
            kind: AppButton.Quiet
            enabled: !card.editor.signature.empty
            onClicked: card.editor.signature.undo()
        }

        AppButton {
            objectName: "clear-signature"
            text: qsTr("मिटाकर फिर से करें")
            glyph: Glyphs.close
            kind: AppButton.Quiet
            enabled: !card.editor.signature.empty
            onClicked: card.editor.signature.clear()
        }

        AppButton {
            objectName: "thumb-camera"
            visible: card.cameraOffered && card.editor.signature.empty
            text: qsTr("अँगूठे की छाप की फ़ोटो लें")
            glyph: Glyphs.camera
            kind: AppButton.Quiet
            onClicked: card.cameraTapped()
        }

        AppButton {
            objectName: "thumb-file"
            visible: card.editor.signature.empty
            text: qsTr("छाप की फ़ोटो फ़ाइल से")
            glyph: Glyphs.clip
            kind: AppButton.Quiet
            onClicked: dialog.open()
        }
    }

    FileDialog {
        id: dialog

        title: qsTr("अँगूठे की छाप की फ़ोटो चुनें")
        nameFilters: [qsTr("फ़ोटो (*.jpg *.jpeg *.png *.webp *.heic)")]
        onAccepted: card.editor.attachThumb(selectedFile)
    }
}
