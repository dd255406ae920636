// Colours, spacing, type, radii and durations: the only place where they are numbers.
pragma Singleton

import QtQuick

QtObject {
    id: theme

    property bool dark: false
    property real textScale: 1

    readonly property string family: "Noto Sans Devanagari"

    // Surfaces, from the back to the front
    readonly property color page: dark ? "#12141c" : "#f3f4f9"
    readonly property color surface: dark ? "#1d202c" : "#ffffff"
    readonly property color sunk: dark ? "#171a24" : "#eceef6"
    readonly property color hover: dark ? "#282c3c" : "#f0f1fa"
    readonly property color outline: dark ? "#363b4d" : "#d9dce8"
    readonly property color outlineStrong: dark ? "#8d93a8" : "#747a8d"
    readonly property color shade: "#99080a14"

    readonly property color text: dark ? "#e9ebf4" : "#1a1d2c"
    readonly property color textMuted: dark ? "#b1b7ca" : "#545a6d"
    readonly property color textDisabled: dark ? "#767c90" : "#8a90a2"

    readonly property color primary: dark ? "#b3baff" : "#2f3590"
    readonly property color primaryPressed: dark ? "#969fff" : "#232872"
    readonly property color primaryText: dark ? "#161a52" : "#ffffff"
    readonly property color primaryTint: dark ? "#2b3058" : "#e8eafa"
    readonly property color bar: dark ? "#1b1e2e" : "#262b78"
    readonly property color barText: "#ffffff"
    readonly property color barTextMuted: "#cdd1f2"
    readonly property color saffron: "#f09a2c"
    readonly property color focus: dark ? "#ffc266" : "#c26a00"

    readonly property Tone good: Tone {
        ink: theme.dark ? "#86dba8" : "#14663a"
        tint: theme.dark ? "#16331f" : "#e2f3e8"
        edge: theme.dark ? "#2f6a45" : "#9fd1b3"
    }
    readonly property Tone warn: Tone {
        ink: theme.dark ? "#ffc477" : "#824500"
        tint: theme.dark ? "#3a2807" : "#fff0da"
        edge: theme.dark ? "#7a5717" : "#eec185"
    }
    readonly property Tone bad: Tone {
        ink: theme.dark ? "#ffb6ae" : "#a81f18"
        tint: theme.dark ? "#451611" : "#fde9e7"
        edge: theme.dark ? "#8b352d" : "#f0b3ae"
    }
    readonly property Tone info: Tone {
        ink: theme.dark ? "#8fd6dc" : "#0a5c66"
        tint: theme.dark ? "#0f3238" : "#e0f2f4"
        edge: theme.dark ? "#256570" : "#9ccfd5"
    }
    readonly property Tone neutral: Tone {
        ink: theme.dark ? "#c2c8da" : "#454b60"
        tint: theme.dark ? "#2a2e3d" : "#ebedf4"
        edge: theme.dark ? "#474d62" : "#c9cdda"
    }

    // Type, in pixels
    readonly property int caption: Math.round(14 * textScale)
    readonly property int body: Math.round(16 * textScale)
    readonly property int lead: Math.round(18 * textScale)
    readonly property int title: Math.round(21 * textScale)
    readonly property int headline: Math.round(26 * textScale)
    readonly property int display: Math.round(34 * textScale)
    readonly property real lineHeight: 1.12
    readonly property real lineBox: 1.5  // height of a line of the family, by its size

    // Spacing and shape, in pixels
    readonly property int gapTiny: 4
    readonly property int gapSmall: 8
    readonly property int gap: 12
    readonly property int gapLarge: 16
    readonly property int gapHuge: 24
    readonly property int target: 48
    readonly property int targetLarge: 56
    readonly property int radiusSmall: 8
    readonly property int radius: 12
    readonly property int radiusLarge: 18
    readonly property int readingWidth: 760
    readonly property int formWidth: 520
    readonly property int listWidth: 420
    readonly property int twoPaneWidth: 1000
    readonly property int twoColumnWidth: 700

    // Durations, in milliseconds
    readonly property int quick: 120
    readonly property int calm: 220
    readonly property int toastStays: 5000

    // Devanagari hangs from its line: in the middle of a line box it looks too high by half of this.
    function hang(text: string): int {
        return /[\u0900-\u097f]/.test(text) ? 3 : 0;
    }

    // Two facts on one line; either may be missing.
    function beside(first: string, second: string): string {
        return first !== "" && second !== "" ? first + "  ·  " + second : first + second;
    }

    function tone(name: string): Tone {
        const tones = {"good": theme.good, "warn": theme.warn, "bad": theme.bad, "info": theme.info};
        return tones[name] ?? theme.neutral;
    }
}
