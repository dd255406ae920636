// Where the visit was: the tablet's position, which a person may correct.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: card

    required property ActionEditor editor

    title: qsTr("मौके का स्थान")
    glyph: Glyphs.pin

    GridLayout {
        columns: width > 480 ? 2 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge
        Layout.fillWidth: true

        Field {
            inputName: "visit-lat"
            label: qsTr("अक्षांश")
            value: card.editor.lat
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            placeholderText: qsTr("जैसे %1").arg("27.055")
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            onEdited: text => card.editor.lat = text
        }

        Field {
            inputName: "visit-lon"
            label: qsTr("देशान्तर")
            value: card.editor.lon
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            placeholderText: qsTr("जैसे %1").arg("79.918")
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            onEdited: text => card.editor.lon = text
        }
    }
}
