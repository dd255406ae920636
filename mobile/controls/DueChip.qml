// The due date and how near it is.
import QtQuick

StateChip {
    id: chip

    required property string dueState

    readonly property bool late: dueState === "defaulter"
    readonly property bool near: dueState === "within_days"

    glyph: late ? Glyphs.warning : dueState === "closed" ? Glyphs.done : Glyphs.clock
    tone: late ? Theme.bad : near ? Theme.warn : dueState === "closed" ? Theme.good : Theme.neutral
}
