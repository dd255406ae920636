// Where the visit was: the tablet's position, taken by a tap, or what a person types.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran
import Nistaran.Controls

SectionCard {
    id: card

    required property VisitPlace place

    title: qsTr("मौके का स्थान")
    glyph: Glyphs.pin
    spacing: Theme.gap

    AppButton {
        objectName: "take-position"
        visible: card.place.offered
        text: qsTr("स्थान लें")
        glyph: Glyphs.pin
        busy: card.place.waiting
        enabled: !card.place.waiting
        onClicked: card.place.take()
    }

    Caption {
        visible: !card.place.offered
        text: qsTr("यह टैबलेट अपना स्थान नहीं जानता; अक्षांश और देशान्तर हाथ से लिखें।")
        Layout.fillWidth: true
    }

    Banner {
        objectName: "position-news"
        visible: text !== ""
        text: card.place.text
        detail: card.place.detail
        glyph: card.place.tone === "good" ? Glyphs.check : card.place.tone === "warn" ? Glyphs.warning : Glyphs.pin
        tone: card.place.tone === "good" ? Theme.good : card.place.tone === "warn" ? Theme.warn : Theme.info
        Layout.fillWidth: true
    }

    GridLayout {
        columns: width > 480 ? 2 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge
        Layout.fillWidth: true

        Field {
            inputName: "visit-lat"
            label: qsTr("अक्षांश")
            value: card.place.lat
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            placeholderText: qsTr("जैसे %1").arg("27.055")
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            onEdited: text => card.place.lat = text
        }

        Field {
            inputName: "visit-lon"
            label: qsTr("देशान्तर")
            value: card.place.lon
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            placeholderText: qsTr("जैसे %1").arg("79.918")
            Layout.fillWidth: true
            Layout.preferredWidth: 100
            onEdited: text => card.place.lon = text
        }
    }

    Caption {
        objectName: "typed-distance"
        visible: text !== ""
        text: card.place.distanceText
        Layout.fillWidth: true
    }
}
