// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Snug

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

    function test_textIsReadable_data() {
        const rows = [];
        for (const ground of ["ground", "surface", "sunk", "hover", "chosen", "tint"]) {
            for (const ink of ["text", "quiet", "danger", "accentText"])
                rows.push({ tag: `${ink} on ${ground}`, ink: Theme[ink], ground: Theme[ground] });
        }
        for (const ground of ["accentFill", "accentFillHover"])
            rows.push({ tag: `accentInk on ${ground}`, ink: Theme.accentInk, ground: Theme[ground] });
        for (let i = 0; i < Theme.avatars.length; ++i)
            rows.push({ tag: `avatarInk on ${Theme.avatars[i]}`, ink: Theme.avatarInk, ground: Theme.avatars[i] });
        return rows;
    }
    function test_textIsReadable(data) {
        verify(contrast(data.ink, data.ground) >= 4.5, `${contrast(data.ink, data.ground)}`);
    }

    function test_focusAndEdgesAreVisible() {
        for (const ground of [Theme.ground, Theme.surface]) {
            verify(contrast(Theme.accent, ground) >= 3);
            verify(contrast(Theme.edge, ground) >= 3);
        }
    }

    function test_aPersonKeepsTheirColour() {
        compare(Theme.avatarColor("m7"), Theme.avatarColor("m7"));
        verify(!Qt.colorEqual(Theme.avatarColor("m1"), Theme.avatarColor("m2")));
        verify(Theme.avatarColor("") !== undefined);
    }
}
