// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Snug
import Snug.Test

TestCase {
    name: "Theme"

    function luminance(color) {
        const part = value => value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        return 0.2126 * part(color.r) + 0.7152 * part(color.g) + 0.0722 * part(color.b);
    }
    function contrast(one, other) {
        const a = luminance(one);
        const b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    // One colour, seen through to the other by that much.
    function blended(ink, ground, opacity) {
        const part = (one, other) => one * opacity + other * (1 - opacity);
        return Qt.rgba(part(ink.r, ground.r), part(ink.g, ground.g), part(ink.b, ground.b), 1);
    }

    readonly property list<Colours> themes: [
        Colours { objectName: "light"; dark: false },
        Colours { objectName: "dark"; dark: true },
        StrongColours { objectName: "high contrast, light"; dark: false },
        StrongColours { objectName: "high contrast, dark"; dark: true }
    ]

    function test_textIsReadable_data() {
        const rows = [];
        for (let i = 0; i < themes.length; ++i) {
            const colours = themes[i];
            const least = i < 2 ? 4.5 : 7;
            const add = (ink, inkName, ground, groundName) => rows.push({
                tag: `${colours.objectName}: ${inkName} on ${groundName}`, ink: ink, ground: ground, least: least
            });
            for (const ground of ["ground", "surface", "sunk", "hover", "chosen", "tint"]) {
                for (const ink of ["text", "quiet", "danger", "accentText"])
                    add(colours[ink], ink, colours[ground], ground);
            }
            for (const ground of ["accentFill", "accentFillHover"])
                add(colours.accentInk, "accentInk", colours[ground], ground);
            add(colours.text, "text", colours.pressed, "pressed");
            add(colours.text, "text", colours.selection, "selection");
            add(colours.surface, "surface", colours.text, "text");
            for (const ground of ["surface", "tint"])
                add(blended(colours.text, colours[ground], Theme.dimmed), "dimmed text", colours[ground], ground);
            for (let j = 0; j < colours.avatars.length; ++j)
                add(Theme.avatarInk, "avatarInk", colours.avatars[j], `avatar ${j}`);
        }
        return rows;
    }
    function test_textIsReadable(data) {
        verify(contrast(data.ink, data.ground) >= data.least, `${contrast(data.ink, data.ground)}`);
    }

    function test_focusAndEdgesAreVisible() {
        for (let i = 0; i < themes.length; ++i) {
            const colours = themes[i];
            const check = (edge, ground) => verify(contrast(colours[edge], colours[ground]) >= 3,
                                                   `${colours.objectName}: ${edge} on ${ground}`);
            for (const ground of ["ground", "surface"]) {
                for (const edge of ["accent", "danger", "here"])
                    check(edge, ground);
            }
            for (const ground of ["ground", "surface", "sunk", "hover", "tint"])
                check("edge", ground);
            for (const ground of ["ground", "surface", "sunk", "hover", "chosen", "tint", "selection"])
                check("focus", ground);
        }
    }

    Stage {
        id: stage
    }
    function init() {
        Theme.settings = stage.settings;
    }
    function cleanup() {
        stage.settings.theme = "system";
        stage.settings.textScale = 1;
        stage.settings.reducedMotion = false;
        Theme.settings = null;
    }
    function test_aChoiceGoesBeforeTheDesktop_data() {
        return [
            { tag: "light", choice: "light", dark: false, strong: false },
            { tag: "dark", choice: "dark", dark: true, strong: false },
            { tag: "contrast", choice: "contrast", dark: Theme.darkDesktop, strong: true },
            { tag: "system", choice: "system", dark: Theme.darkDesktop, strong: Theme.appearance.highContrast }
        ];
    }
    function test_aChoiceGoesBeforeTheDesktop(data) {
        stage.settings.theme = data.choice;
        compare(Theme.dark, data.dark);
        compare(Theme.strong, data.strong);
        verify(Qt.colorEqual(Theme.ground, (data.strong ? Theme.strongColours : Theme.plainColours).ground));
        compare(Theme.border, data.strong ? 2 : 1);
    }

    function test_allTextAndWhatHoldsItGrows() {
        stage.settings.textScale = 1;
        const body = Theme.textBody;
        const control = Theme.control;
        stage.settings.textScale = 2;
        verify(Math.abs(Theme.textBody - 2 * body) <= 1);
        verify(Math.abs(Theme.control - 2 * control) <= 1);
        stage.settings.textScale = 0.8;
        verify(Theme.textBody < body);
    }

    function test_nothingMovesForWhoWantsItSo() {
        stage.settings.reducedMotion = false;
        compare(Theme.motion, Theme.appearance.reducedMotion ? 0 : Theme.motionLength);
        stage.settings.reducedMotion = true;
        compare(Theme.motion, 0);
    }

    function test_aPersonKeepsTheirColour() {
        compare(Theme.avatarColor("m7"), Theme.avatarColor("m7"));
        verify(!Qt.colorEqual(Theme.avatarColor("m1"), Theme.avatarColor("m2")));
        verify(Theme.avatarColor("") !== undefined);
    }
}
