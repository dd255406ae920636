// Whether the server has it, in icon and word.
import QtQuick
import Nistaran.Controls

StateChip {
    required property bool synced
    required property string outcome

    readonly property bool held: outcome === "held"
    readonly property bool refused: outcome === "refused"

    glyph: refused ? Glyphs.refuse : held ? Glyphs.pause : synced ? Glyphs.check : Glyphs.tablet
    tone: refused ? Theme.bad : held ? Theme.warn : synced ? Theme.good : Theme.neutral
    text: refused ? qsTr("अस्वीकृत") : held ? qsTr("रुका हुआ") : !synced ? qsTr("केवल इस टैबलेट पर")
        : outcome === "merged" ? qsTr("मिलाया गया") : qsTr("सर्वर पर")
}
