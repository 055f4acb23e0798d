// SPDX-License-Identifier: MIT
pragma Singleton

import QtQuick
import Snug

// How Snug looks: every colour, size and duration there is. Follows what a person chose, else their desktop.
QtObject {
    id: theme

    // What a person chose; the window hands it in.
    property Settings settings: null
    readonly property string choice: theme.settings ? theme.settings.theme : "system"

    // What the desktop wishes for: by its portal, else by how light its windows are.
    readonly property Appearance appearance: Appearance {}
    readonly property SystemPalette system: SystemPalette {
        colorGroup: SystemPalette.Active
    }
    readonly property bool darkDesktop: theme.appearance.scheme === Appearance.NoPreference
        ? theme.system.window.hslLightness < 0.5 : theme.appearance.scheme === Appearance.Dark

    readonly property bool strong: theme.choice === "contrast"
                                   || (theme.choice === "system" && theme.appearance.highContrast)
    readonly property bool dark: theme.choice === "dark" || (theme.choice !== "light" && theme.darkDesktop)
    readonly property Colours colours: theme.strong ? theme.strongColours : theme.plainColours
    readonly property Colours plainColours: Colours {
        dark: theme.dark
    }
    readonly property Colours strongColours: StrongColours {
        dark: theme.dark
    }

    // Grounds, from the frame to what is written on.
    readonly property color ground: theme.colours.ground
    readonly property color surface: theme.colours.surface
    readonly property color sunk: theme.colours.sunk
    readonly property color hover: theme.colours.hover
    readonly property color pressed: theme.colours.pressed
    readonly property color chosen: theme.colours.chosen
    readonly property color line: theme.colours.line
    readonly property color edge: theme.colours.edge
    readonly property color shade: theme.colours.shade

    // What is written.
    readonly property color text: theme.colours.text
    readonly property color quiet: theme.colours.quiet
    readonly property color danger: theme.colours.danger

    // Ember: the mark itself, the tone it has as text, and what stands on a filled control.
    readonly property color accent: theme.colours.accent
    readonly property color accentText: theme.colours.accentText
    readonly property color accentFill: theme.colours.accentFill
    readonly property color accentFillHover: theme.colours.accentFillHover
    readonly property color accentInk: theme.colours.accentInk
    readonly property color focus: theme.colours.focus
    readonly property color tint: theme.colours.tint
    readonly property color here: theme.colours.here
    readonly property color selection: theme.colours.selection

    // What a person's initial stands on; white is readable on each.
    readonly property color avatarInk: "#ffffff"
    readonly property list<color> avatars: theme.colours.avatars

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
    readonly property int border: theme.strong ? theme.ring : theme.hairline
    readonly property int ring: 2

    // Four sizes of text, that grow with the desktop's and with what a person chose; so does what holds them.
    readonly property real desktopScale: Math.max(0.8, Math.min(2, Application.font.pixelSize / 13.33))
    readonly property real scale: Math.min(2.5, theme.desktopScale * (theme.settings ? theme.settings.textScale : 1))
    readonly property int textSmall: Math.round(12.5 * theme.scale)
    readonly property int textBody: Math.round(15 * theme.scale)
    readonly property int textTitle: Math.round(18 * theme.scale)
    readonly property int textDisplay: Math.round(28 * theme.scale)
    readonly property FontMetrics bodyMetrics: FontMetrics {
        font.pixelSize: theme.textBody
    }
    readonly property string monospaced: "monospace"
    readonly property int textCode: Math.round(13.5 * theme.scale)
    readonly property int textEmoji: Math.round(36 * theme.scale)
    readonly property FontMetrics codeMetrics: FontMetrics {
        font.family: theme.monospaced
        font.pixelSize: theme.textCode
    }
    readonly property MarkupLook markup: MarkupLook {
        link: theme.accentText
        quiet: theme.quiet
        ground: theme.sunk
        own: theme.accentInk
        ownGround: theme.accentFill
        monospaced: theme.monospaced
        gap: theme.small
        indent: theme.indent
        digit: Math.ceil(theme.bodyMetrics.advanceWidth("0"))
    }
    // A line of so many columns of code, and the button beside it; what is longer than any is wrapped.
    function codeWidth(columns: int): int {
        return Math.ceil(Math.min(columns, 100) * theme.codeMetrics.averageCharacterWidth)
            + theme.medium + theme.unit + theme.controlSmall;
    }
    // A line of prose: the average of all a font's characters is wider than that of the letters that are written.
    readonly property TextMetrics proseLine: TextMetrics {
        font.pixelSize: theme.textBody
        text: "there is a room at the end of this link, and each of us can write in it"
    }
    readonly property int measure: Math.round(72 * theme.proseLine.advanceWidth / theme.proseLine.text.length)

    // Things.
    readonly property int control: Math.round(40 * theme.scale)
    readonly property int controlSmall: Math.round(32 * theme.scale)
    readonly property int glyph: Math.round(20 * theme.scale)
    readonly property int glyphSmall: Math.round(16 * theme.scale)
    readonly property int avatar: Math.round(36 * theme.scale)
    readonly property int avatarSmall: Math.round(28 * theme.scale)
    readonly property int indent: Math.round(24 * theme.scale)
    readonly property int quoteLine: Math.round(24 * theme.scale)
    readonly property int dot: 8
    readonly property int code: 188
    readonly property int roomsWidth: Math.round(248 * theme.scale)
    readonly property int membersWidth: Math.round(216 * theme.scale)
    readonly property int columnWidth: Math.round(472 * theme.scale)
    readonly property int foldWidth: Math.round(720 * theme.scale)
    readonly property int paneLeastWidth: Math.round(152 * theme.scale)
    readonly property real paneMostShare: 0.4
    readonly property int windowWidth: 1040
    readonly property int windowHeight: 720
    readonly property int windowLeastWidth: 360
    readonly property int windowLeastHeight: 440
    readonly property real dimmed: 0.7

    // Nothing moves for who wants it so.
    readonly property bool still: theme.appearance.reducedMotion || (theme.settings !== null && theme.settings.reducedMotion)
    // Times in milliseconds.
    readonly property int motionLength: 120
    readonly property int motion: theme.still ? 0 : theme.motionLength
    readonly property int patience: 400
    readonly property int confirmation: 2500
    readonly property int letter: 60 // to read one
    readonly property int lingering: 10000

    // The whole layout, where the language runs from right to left.
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    // The formats of dates and numbers: others, when the language becomes another.
    readonly property var locale: [Qt.uiLanguage, Qt.locale()][1]
    readonly property Direction direction: Direction {}
    // A name as it stands in a sentence of ours, whichever way either runs.
    function isolated(words: string): string {
        return theme.direction.isolated(words);
    }
    // Words that would be painted over what is above and below them.
    function towers(words: string): bool {
        return theme.direction.towers(words);
    }

    readonly property Likeness likeness: Likeness {}
    // The same person has the same colour in every room and on every computer.
    function avatarColor(id: string): color {
        return theme.avatars[theme.likeness.number(id) % theme.avatars.length];
    }
}
