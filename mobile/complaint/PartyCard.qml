// A person of the complaint: name, mobile (to call, to correct), address.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

SectionCard {
    id: card

    required property string name
    required property string mobile
    required property string address
    property bool editable: false
    property string dial: ""  // empty: nobody to be called
    property bool editing: false

    signal mobileSaved(string mobile)
    signal called

    Connections {
        target: card

        function onMobileSaved() {
            card.editing = false;
        }
    }

    BodyText {
        text: card.name !== "" ? card.name : qsTr("नाम उपलब्ध नहीं")
        font.pixelSize: Theme.lead
        font.bold: card.name !== ""
        color: card.name !== "" ? Theme.text : Theme.textMuted
        Layout.fillWidth: true
    }

    RowLayout {
        visible: !card.editing
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        LabelledText {
            label: qsTr("मोबाइल नंबर")
            text: card.mobile !== "" ? card.mobile : qsTr("उपलब्ध नहीं")
            large: true
            Layout.fillWidth: true
        }

        IconButton {
            objectName: "call"
            visible: card.dial !== ""
            text: qsTr("फ़ोन करें")
            glyph: Glyphs.phone
            ink: Theme.primary
            onClicked: card.called()
        }

        IconButton {
            objectName: "edit-mobile"
            visible: card.editable
            text: qsTr("मोबाइल नंबर बदलें")
            glyph: Glyphs.pencil
            ink: Theme.primary
            onClicked: {
                card.editing = true;
                mobile.input.forceActiveFocus();
            }
        }
    }

    RowLayout {
        visible: card.editing
        spacing: Theme.gapSmall
        Layout.fillWidth: true

        Field {
            id: mobile

            inputName: "mobile"
            label: qsTr("मोबाइल नंबर")
            value: card.mobile
            inputMethodHints: Qt.ImhDialableCharactersOnly
            maximumLength: 15
            Layout.fillWidth: true
            onAccepted: card.mobileSaved(text)
        }

        IconButton {
            objectName: "cancel-mobile"
            text: qsTr("रद्द करें")
            glyph: Glyphs.close
            Layout.alignment: Qt.AlignBottom
            onClicked: {
                mobile.input.text = Qt.binding(() => card.mobile);
                card.editing = false;
            }
        }

        AppButton {
            objectName: "save-mobile"
            text: qsTr("सहेजें")
            kind: AppButton.Filled
            enabled: mobile.text !== ""
            Layout.alignment: Qt.AlignBottom
            onClicked: card.mobileSaved(mobile.text)
        }
    }

    LabelledText {
        label: qsTr("पता")
        text: card.address
        Layout.fillWidth: true
    }
}
