// SPDX-License-Identifier: MIT
pragma Singleton

import QtQuick

// How Snug looks: every colour, size and duration there is. Light and dark follow the desktop's palette.
QtObject {
    id: theme

    readonly property SystemPalette system: SystemPalette {
        colorGroup: SystemPalette.Active
    }
    readonly property bool dark: theme.system.window.hslLightness < 0.5

    // Grounds, from the frame to what is written on.
    readonly property color ground: theme.dark ? "#1c1917" : "#f6f3ef"
    readonly property color surface: theme.dark ? "#26221f" : "#fffdfb"
    readonly property color sunk: theme.dark ? "#1a1715" : "#efe9e2"
    readonly property color hover: theme.dark ? "#332d29" : "#efe9e2"
    readonly property color pressed: theme.dark ? "#3d3732" : "#e6ded5"
    readonly property color chosen: theme.dark ? "#3a2f28" : "#e9e1d8"
    readonly property color line: theme.dark ? "#3d3732" : "#e4ddd5"
    readonly property color edge: theme.dark ? "#857a70" : "#968b81"
    readonly property color shade: theme.dark ? "#b3000000" : "#662b2622"

    // What is written.
    readonly property color text: theme.dark ? "#ece6df" : "#2b2622"
    readonly property color quiet: theme.dark ? "#a89e94" : "#6b6159"
    readonly property color danger: theme.dark ? "#ff9a85" : "#a8321f"

    // Ember: the mark itself, the tone it has as text, and what stands on a filled control.
    readonly property color accent: theme.dark ? "#f08a4b" : "#d9622b"
    readonly property color accentText: theme.dark ? "#f08a4b" : "#a8441a"
    readonly property color accentFill: theme.dark ? "#f08a4b" : "#b94d1c"
    readonly property color accentFillHover: theme.dark ? "#f5a26e" : "#a64417"
    readonly property color accentInk: theme.dark ? "#221a15" : "#ffffff"
    readonly property color tint: theme.dark ? "#3a2a20" : "#fbeadf"
    readonly property color here: theme.dark ? "#86b36a" : "#4e7a3a"
    readonly property color selection: theme.dark ? "#7a4a2c" : "#f3c6aa"

    // What a person's initial stands on; white is readable on each.
    readonly property color avatarInk: "#ffffff"
    readonly property list<color> avatars: ["#b0492a", "#2f7474", "#8a4a78", "#4e7a3a", "#4f6484", "#93620f", "#a8456a",
        "#6a56a0", "#7a5a48", "#7d6a1c"]

    // Black on white whatever the theme, for readers of codes.
    readonly property color paper: "#ffffff"

    // The 4 px grid.
    readonly property int half: 2
    readonly property int unit: 4
    readonly property int small: 8
    readonly property int medium: 12
    readonly property int large: 16
    readonly property int huge: 24
    readonly property int vast: 40
    readonly property int radius: 8
    readonly property int radiusLarge: 16
    readonly property int hairline: 1
    readonly property int ring: 2

    // Four sizes of text, that grow with the desktop's.
    readonly property real scale: Math.max(0.8, Math.min(2, Application.font.pixelSize / 13.33))
    readonly property int textSmall: Math.round(12.5 * theme.scale)
    readonly property int textBody: Math.round(15 * theme.scale)
    readonly property int textTitle: Math.round(18 * theme.scale)
    readonly property int textDisplay: Math.round(28 * theme.scale)
    readonly property FontMetrics bodyMetrics: FontMetrics {
        font.pixelSize: theme.textBody
    }
    readonly property int measure: Math.round(72 * theme.bodyMetrics.averageCharacterWidth)

    // Things.
    readonly property int control: Math.round(40 * theme.scale)
    readonly property int controlSmall: Math.round(32 * theme.scale)
    readonly property int glyph: Math.round(20 * theme.scale)
    readonly property int glyphSmall: Math.round(16 * theme.scale)
    readonly property int avatar: Math.round(36 * theme.scale)
    readonly property int avatarSmall: Math.round(28 * theme.scale)
    readonly property int dot: 8
    readonly property int code: 188
    readonly property int roomsWidth: 248
    readonly property int membersWidth: 216
    readonly property int columnWidth: 472
    readonly property int foldWidth: 720
    readonly property int windowWidth: 1040
    readonly property int windowHeight: 720
    readonly property int windowLeastWidth: 360
    readonly property int windowLeastHeight: 440
    readonly property real dimmed: 0.62

    // Times in milliseconds.
    readonly property int motion: 120
    readonly property int patience: 400
    readonly property int confirmation: 2500

    // The same person has the same colour in every room and on every computer.
    function avatarColor(id: string): color {
        let sum = 0;
        for (let i = 0; i < id.length; ++i)
            sum = (sum * 31 + id.charCodeAt(i)) % 65536;
        return theme.avatars[sum % theme.avatars.length];
    }
}
