// What an officer or a station has in hand, each number with its word. What is nothing is left out, but for the pending.
import QtQuick
import Nistaran.Controls

Flow {
    id: counts

    property int pending: 0
    property int withinDays: 0
    property int defaulter: 0
    property int submitted: 0
    property int returned: 0
    property int unmarked: 0

    spacing: Theme.gapSmall - 2

    StateChip {
        text: qsTr("%n लंबित", "", counts.pending)
        glyph: Glyphs.inbox
        tone: counts.pending > 15 ? Theme.warn : Theme.neutral
    }

    StateChip {
        visible: counts.defaulter > 0
        text: qsTr("%n डिफाल्टर", "", counts.defaulter)
        glyph: Glyphs.warning
        tone: Theme.bad
    }

    StateChip {
        visible: counts.withinDays > 0
        text: qsTr("%n अगले 3 दिवसों में डिफाल्टर", "", counts.withinDays)
        glyph: Glyphs.clock
        tone: Theme.warn
    }

    StateChip {
        visible: counts.submitted > 0
        text: qsTr("%n परखने हेतु", "", counts.submitted)
        glyph: Glyphs.send
        tone: Theme.info
    }

    StateChip {
        visible: counts.returned > 0
        text: qsTr("%n वापस", "", counts.returned)
        glyph: Glyphs.undo
        tone: Theme.warn
    }

    StateChip {
        visible: counts.unmarked > 0
        text: qsTr("%n अनमार्क", "", counts.unmarked)
        glyph: Glyphs.empty
        tone: Theme.info
    }
}
