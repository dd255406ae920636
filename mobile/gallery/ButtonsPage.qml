// Buttons, tiles, switches, chips.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

PageFrame {
    id: page

    property string chosen: "satisfied"

    title: "AppButton · IconButton · ChoiceTile · FilterChip · SwitchRow"
    backVisible: false

    Flow {
        spacing: Theme.gap
        Layout.fillWidth: true

        AppButton {
            text: qsTr("सहेजें")
            glyph: Glyphs.check
            kind: AppButton.Filled
        }

        AppButton {
            text: qsTr("फीडबैक लें")
            glyph: Glyphs.smile
        }

        AppButton {
            text: qsTr("अन्य अधिकारी")
            kind: AppButton.Quiet
        }

        AppButton {
            text: qsTr("वापस करें")
            glyph: Glyphs.undo
            tone: Theme.bad
        }

        AppButton {
            text: qsTr("वापस करें")
            kind: AppButton.Filled
            tone: Theme.bad
        }

        AppButton {
            text: qsTr("सहेजें")
            kind: AppButton.Filled
            enabled: false
        }

        AppButton {
            text: qsTr("सिंक हो रहा है")
            kind: AppButton.Filled
            busy: true
        }

        IconButton {
            text: qsTr("मोबाइल नंबर बदलें")
            glyph: Glyphs.pencil
        }

        Rectangle {
            implicitWidth: language.implicitWidth
            implicitHeight: language.implicitHeight
            color: Theme.bar

            LanguageButton {
                id: language

                language: "hi"
            }
        }

        BrandMark {
        }
    }

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        ChoiceTile {
            text: qsTr("संतुष्ट")
            glyph: Glyphs.smile
            large: true
            chosen: page.chosen === "satisfied"
            Layout.fillWidth: true
            onClicked: page.chosen = "satisfied"
        }

        ChoiceTile {
            text: qsTr("असंतुष्ट")
            glyph: Glyphs.frown
            large: true
            chosen: page.chosen === "dissatisfied"
            Layout.fillWidth: true
            onClicked: page.chosen = "dissatisfied"
        }

        ChoiceTile {
            text: qsTr("स्थलीय निरीक्षण")
            glyph: Glyphs.pin
            Layout.fillWidth: true
        }
    }

    Flow {
        spacing: Theme.gapTiny
        Layout.fillWidth: true

        FilterChip {
            text: qsTr("सभी")
            count: 128
            chosen: true
        }

        FilterChip {
            text: qsTr("डिफाल्टर")
            count: 3
            countTone: Theme.bad
        }

        FilterChip {
            text: qsTr("निस्तारित")
        }
    }

    Card {
        Layout.fillWidth: true

        SwitchRow {
            text: qsTr("ऑफलाइन कार्य करें")
            detail: qsTr("चालू रहने पर कुछ भेजा या मँगाया नहीं जाता; सब इस टैबलेट पर सुरक्षित रहता है।")
            on: true
            Layout.fillWidth: true
            onClicked: on = !on
        }
    }
}
