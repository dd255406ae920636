// What is written can be read in the sun and at night: WCAG 2.1 AA, 1.4.3 and 1.4.11.
import QtQuick
import QtTest
import Nistaran.Controls

TestCase {
    name: "Theme"

    function channel(value: real): real {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    // https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
    function luminance(colour: color): real {
        return 0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b);
    }

    function contrast(one: color, other: color): real {
        const lights = [luminance(one), luminance(other)].sort((a, b) => b - a);
        return (lights[0] + 0.05) / (lights[1] + 0.05);
    }

    function reads(ink: color, ground: color, least: real, what: string) {
        const found = contrast(ink, ground);
        verify(found >= least, (Theme.dark ? "dark: " : "light: ") + what + " has " + found.toFixed(2) + " to 1");
    }

    function test_every_text_reads_on_every_ground_it_stands_on_data(): var {
        return [{"tag": "light", "dark": false}, {"tag": "dark", "dark": true}];
    }

    function test_every_text_reads_on_every_ground_it_stands_on(row: var) {
        Theme.dark = row.dark;
        const grounds = {"page": Theme.page, "surface": Theme.surface, "sunk": Theme.sunk, "hover": Theme.hover,
            "primaryTint": Theme.primaryTint};
        for (const ground in grounds) {
            reads(Theme.text, grounds[ground], 4.5, "text on " + ground);
            reads(Theme.textMuted, grounds[ground], 4.5, "textMuted on " + ground);
            reads(Theme.primary, grounds[ground], 4.5, "primary on " + ground);
        }
        reads(Theme.primaryText, Theme.primary, 4.5, "primaryText on primary");
        reads(Theme.primaryText, Theme.primaryPressed, 4.5, "primaryText on primaryPressed");
        reads(Theme.barText, Theme.bar, 4.5, "barText on bar");
        reads(Theme.barTextMuted, Theme.bar, 4.5, "barTextMuted on bar");
        for (const name of ["good", "warn", "bad", "info", "neutral"]) {
            const tone = Theme.tone(name);
            reads(tone.ink, tone.tint, 4.5, name + " on its tint");
            reads(tone.ink, Theme.surface, 4.5, name + " on surface");
            reads(tone.ink, Theme.page, 4.5, name + " on page");
            // A filled button of this tone.
            reads(Theme.surface, tone.ink, 4.5, "surface on " + name);
        }
    }

    function test_what_is_touched_is_seen_data(): var {
        return [{"tag": "light", "dark": false}, {"tag": "dark", "dark": true}];
    }

    function test_what_is_touched_is_seen(row: var) {
        Theme.dark = row.dark;
        for (const ground of [Theme.page, Theme.surface]) {
            reads(Theme.outlineStrong, ground, 3, "the edge of a field");
            reads(Theme.focus, ground, 3, "the ring of the focus");
            reads(Theme.primary, ground, 3, "a filled button");
        }
    }

    function cleanup() {
        Theme.dark = false;
    }
}
