// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Snug

// A piece of a message below its first words: more of them, code, or either in a quote.
Item {
    id: part

    required property MarkupText markup
    required property var piece
    required property bool lively

    signal linkWanted(var link)
    signal copyWanted(string text)

    // A MessageText or a CodeBlock.
    property var body: null

    readonly property string selectedText: part.body ? part.body.selectedText : ""
    readonly property string hoveredLink: part.body ? part.body.hoveredLink : ""
    readonly property int indent: part.piece.depth * (Theme.unit + Theme.medium)
    readonly property int inset: part.piece.rightToLeft ? 0 : part.indent
    readonly property int room: part.width - part.indent

    function deselect() {
        if (part.body)
            part.body.deselect();
    }

    implicitHeight: part.body ? part.body.height : 0

    Repeater {
        model: part.piece.depth

        Rectangle {
            required property int index

            x: part.piece.rightToLeft ? part.width - width - index * (Theme.unit + Theme.medium)
                                      : index * (Theme.unit + Theme.medium)
            // Between the parts of a quote it goes on.
            y: part.piece.continues ? -Theme.small : 0
            width: Theme.unit
            height: part.height - y
            radius: Theme.half
            color: Theme.line
        }
    }
    Repeater {
        model: part.piece.code ? 1 : 0
        onItemAdded: (index, item) => part.body = item

        CodeBlock {
            x: part.inset
            width: part.room
            height: implicitHeight
            code: part.piece.words
            lively: part.lively
            onCopyWanted: text => part.copyWanted(text)
        }
    }
    Repeater {
        model: part.piece.code ? 0 : 1
        onItemAdded: (index, item) => part.body = item

        MessageText {
            x: part.inset
            width: part.room
            markup: part.markup
            styled: true
            text: part.piece.words
            color: part.piece.depth > 0 ? Theme.quiet : Theme.text
            onLinkWanted: link => part.linkWanted(link)
        }
    }
}
