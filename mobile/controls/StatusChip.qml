// Where the complaint stands on its way.
import QtQuick

StateChip {
    required property string status

    glyph: ({"received": Glyphs.inbox, "marked": Glyphs.person, "submitted": Glyphs.page, "returned": Glyphs.undo,
        "approved": Glyphs.check, "disposed": Glyphs.done, "cancelled": Glyphs.close})[status] ?? Glyphs.info
    tone: ({"received": Theme.warn, "marked": Theme.info, "submitted": Theme.info, "returned": Theme.bad,
        "approved": Theme.good, "disposed": Theme.good})[status] ?? Theme.neutral
}
