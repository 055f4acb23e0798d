// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Snug

// The first words of a message. Most are plain and never touched: a Text shows those at a fifth of the cost of a
// TextEdit, which takes its place, to the pixel, before anyone can select in them.
Item {
    id: words

    required property MarkupText markup
    // The room itself says it.
    required property bool notice
    // No line is longer.
    required property int most
    // Someone points at it.
    required property bool touched

    signal linkWanted(var link)

    readonly property MessageText field: full.made as MessageText
    readonly property Text label: plain.made as Text
    readonly property string selectedText: words.field ? words.field.selectedText : ""
    readonly property string hoveredLink: words.field ? words.field.hoveredLink : ""

    function deselect() {
        if (words.field)
            words.field.deselect();
    }

    clip: words.markup.towering
    width: words.field ? words.field.width
        : words.label && words.label.lineCount === words.markup.lines ? words.label.contentWidth : words.most
    height: !words.visible ? 0 : words.field ? words.field.height : words.label ? words.label.height : 0
    baselineOffset: words.field ? words.field.baselineOffset : words.label ? words.label.baselineOffset : 0

    OnDemand {
        id: plain
        wanted: words.markup.straight

        // As wide as it may be: what it would like to be would be one more way to lay it out.
        Text {
            objectName: words.field ? "" : "messageWords"
            width: words.most
            visible: !words.field
            textFormat: Text.PlainText
            text: words.markup.words
            color: Theme.text
            font.pixelSize: Theme.textBody
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    OnDemand {
        id: full
        wanted: words.touched || !words.markup.straight

        MessageText {
            objectName: "messageWords"
            width: Math.min(implicitWidth, words.most)
            markup: words.markup
            styled: words.markup.styled
            text: words.markup.words
            color: words.notice ? Theme.quiet : Theme.text
            font: words.markup.emoji ? EmojiFont.sized(Theme.textEmoji)
                                     : EmojiFont.amongWords(words.notice ? Theme.textSmall : Theme.textBody)
            horizontalAlignment: words.notice ? TextEdit.AlignHCenter : undefined
            onLinkWanted: link => words.linkWanted(link)
        }
    }
}
