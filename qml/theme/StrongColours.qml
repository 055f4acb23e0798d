// SPDX-License-Identifier: MIT
import QtQuick

// The same for eyes that need more: black and white, strong borders, 7:1 and more for all that is written.
Colours {
    id: theme

    ground: theme.dark ? "#000000" : "#ffffff"
    surface: theme.dark ? "#000000" : "#ffffff"
    sunk: theme.dark ? "#000000" : "#ffffff"
    hover: theme.dark ? "#2a2a2a" : "#e6e6e6"
    pressed: theme.dark ? "#3a3a3a" : "#d9d9d9"
    chosen: theme.dark ? "#2a2a2a" : "#e6e6e6"
    line: theme.dark ? "#ffffff" : "#000000"
    edge: theme.dark ? "#ffffff" : "#000000"
    shade: theme.dark ? "#cc000000" : "#99000000"

    text: theme.dark ? "#ffffff" : "#000000"
    quiet: theme.dark ? "#ededed" : "#1f1f1f"
    danger: theme.dark ? "#ffc4b5" : "#7a0f00"

    accent: theme.dark ? "#ffb27a" : "#8a2f00"
    accentText: theme.dark ? "#ffc79e" : "#6b2400"
    accentFill: theme.dark ? "#ffb27a" : "#6b2400"
    accentFillHover: theme.dark ? "#ffd0ab" : "#4a1900"
    accentInk: theme.dark ? "#000000" : "#ffffff"
    tint: theme.dark ? "#2b1a0f" : "#fff0e4"
    here: theme.dark ? "#9be07a" : "#1f5c0a"
    selection: theme.dark ? "#6b3410" : "#ffd2b0"

    avatars: ["#7c3018", "#1a5252", "#6b3459", "#355a25", "#364a66", "#62400a", "#7f2c4c", "#4d3c80", "#5c4130",
        "#57490f"]
}
