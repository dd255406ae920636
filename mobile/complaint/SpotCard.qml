// Where the complaint is on the ground: what visits and photos are measured from.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

SectionCard {
    id: card

    required property string spotText
    required property string errorText
    property bool editable: false
    property bool editing: false

    signal spotSaved(string lat, string lon)

    onSpotTextChanged: editing = false

    title: qsTr("शिकायत का स्थान")
    glyph: Glyphs.pin
    trailing: IconButton {
        objectName: "edit-spot"
        visible: card.editable
        text: card.editing ? qsTr("रद्द करें") : qsTr("निर्देशांक बदलें")
        glyph: card.editing ? Glyphs.close : Glyphs.pencil
        ink: Theme.primary
        onClicked: card.editing = !card.editing
    }

    LabelledText {
        objectName: "spot"
        visible: !card.editing
        label: qsTr("अक्षांश, देशान्तर")
        text: card.spotText !== "" ? card.spotText : qsTr("दर्ज नहीं; लिखने पर निरीक्षण और फ़ोटो की दूरी दिखेगी")
        Layout.fillWidth: true
    }

    GridLayout {
        visible: card.editing
        columns: width > 480 ? 3 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        Field {
            id: lat

            inputName: "spot-lat"
            label: qsTr("अक्षांश")
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            placeholderText: qsTr("जैसे %1").arg("27.055")
            errorText: card.errorText
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }

        Field {
            id: lon

            inputName: "spot-lon"
            label: qsTr("देशान्तर")
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            placeholderText: qsTr("जैसे %1").arg("79.918")
            Layout.fillWidth: true
            Layout.preferredWidth: 100
        }

        AppButton {
            objectName: "save-spot"
            text: qsTr("सहेजें")
            kind: AppButton.Filled
            enabled: lat.text !== "" && lon.text !== ""
            Layout.alignment: Qt.AlignBottom
            onClicked: card.spotSaved(lat.text, lon.text)
        }
    }
}
