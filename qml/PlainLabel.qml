// SPDX-License-Identifier: MIT
import QtQuick

// Words as they are: markup in them is shown, never followed. What every text that is only read is made of.
Text {
    textFormat: Text.PlainText
    color: Theme.text
    font.pixelSize: Theme.textBody
    // At the side where the layout begins; left to itself it would be the side where its own words do.
    horizontalAlignment: Text.AlignLeft
    linkColor: Theme.accentText
    clip: Theme.towers(text)
    // Read aloud like any other control; what repeats its neighbour is set to be ignored where it stands.
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
