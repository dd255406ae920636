// What came of a file that was to be written: where it lies, or why it does not.
import Nistaran.Controls

Banner {
    property string outcome  // good, warn, bad

    visible: text !== ""
    glyph: outcome === "good" ? Glyphs.done : Glyphs.warning
    tone: outcome === "good" ? Theme.good : outcome === "warn" ? Theme.warn : Theme.bad
}
