// One field on which two people differ.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Nistaran.Controls

SectionCard {
    id: card

    required property string conflictId
    required property string fieldLabel
    required property string keptValue
    required property string keptBy
    required property string keptWhen
    required property string otherValue
    required property string otherBy
    required property string otherWhen
    required property string rule
    required property bool open

    signal keptTaken
    signal otherTaken

    title: fieldLabel
    glyph: open ? Glyphs.split : Glyphs.done

    Caption {
        visible: text !== ""
        text: card.rule
        Layout.fillWidth: true
    }

    GridLayout {
        columns: card.width > 560 ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        ConflictChoice {
            caption: qsTr("अभी मान्य")
            value: card.keptValue
            author: card.keptBy
            whenText: card.keptWhen
            actName: "take-kept-" + card.conflictId
            actText: qsTr("इसे ही रखें")
            standing: true
            open: card.open
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            onTaken: card.keptTaken()
        }

        ConflictChoice {
            caption: qsTr("दूसरी प्रविष्टि")
            value: card.otherValue
            author: card.otherBy
            whenText: card.otherWhen
            actName: "take-other-" + card.conflictId
            actText: qsTr("इसे चुनें")
            open: card.open
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 100
            onTaken: card.otherTaken()
        }
    }
}
