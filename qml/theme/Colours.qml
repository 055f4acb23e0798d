// SPDX-License-Identifier: MIT
import QtQuick

// The colours of Snug, as they are by day and by night.
QtObject {
    id: theme

    required property bool dark

    // Grounds, from the frame to what is written on.
    property color ground: theme.dark ? "#1c1917" : "#f6f3ef"
    property color surface: theme.dark ? "#26221f" : "#fffdfb"
    property color sunk: theme.dark ? "#1a1715" : "#efe9e2"
    property color hover: theme.dark ? "#332d29" : "#efe9e2"
    property color pressed: theme.dark ? "#3d3732" : "#e6ded5"
    property color chosen: theme.dark ? "#3a2f28" : "#e9e1d8"
    property color line: theme.dark ? "#3d3732" : "#e4ddd5"
    property color edge: theme.dark ? "#857a70" : "#887d73"
    property color shade: theme.dark ? "#b3000000" : "#662b2622"

    // What is written.
    property color text: theme.dark ? "#ece6df" : "#2b2622"
    property color quiet: theme.dark ? "#a89e94" : "#6b6159"
    property color danger: theme.dark ? "#ff9a85" : "#a8321f"

    // Ember: the mark itself, the tone it has as text, and what stands on a filled control.
    property color accent: theme.dark ? "#f08a4b" : "#d9622b"
    property color accentText: theme.dark ? "#f08a4b" : "#a8441a"
    property color accentFill: theme.dark ? "#f08a4b" : "#b94d1c"
    property color accentFillHover: theme.dark ? "#f5a26e" : "#a64417"
    property color accentInk: theme.dark ? "#221a15" : "#ffffff"
    property color focus: theme.accentFill // where the keyboard is; the mark itself is too light on what is chosen
    property color tint: theme.dark ? "#3a2a20" : "#fbeadf"
    property color here: theme.dark ? "#86b36a" : "#4e7a3a"
    property color selection: theme.dark ? "#774729" : "#f3c6aa"

    // What a person's initial stands on; white is readable on each.
    property list<color> avatars: ["#b0492a", "#2f7474", "#8a4a78", "#4e7a3a", "#4f6484", "#93620f", "#a8456a",
        "#6a56a0", "#7a5a48", "#7d6a1c"]
}
