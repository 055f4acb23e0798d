// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Snug

// What stands below the first words of a message, one part below the other. Most messages have none.
Item {
    id: parts

    required property MarkupText markup
    required property bool lively
    // No line of prose is longer.
    required property int most

    signal linkWanted(var link)
    signal copyWanted(string text)

    readonly property int count: repeater.count
    property string selectedText: ""
    property string hoveredLink: ""

    // One part is selected in at a time.
    function deselect(but = null) {
        for (let i = 0; i < repeater.count; ++i) {
            const part = repeater.itemAt(i) as MessagePart;
            if (part && part !== but)
                part.deselect();
        }
    }
    function select(part: MessagePart) {
        if (part.selectedText !== "")
            parts.deselect(part);
        parts.selectedText = part.selectedText;
    }

    height: childrenRect.height
    clip: parts.markup.towering

    Repeater {
        id: repeater
        model: parts.markup.parts

        MessagePart {
            required property int index
            required property var modelData
            // Those above are made before.
            readonly property MessagePart above: index > 0 ? repeater.itemAt(index - 1) as MessagePart : null

            x: Theme.mirrored ? parts.width - width : 0
            y: above ? above.y + above.height + Theme.small : 0
            width: modelData.code ? parts.width : Math.min(parts.width, parts.most)
            height: implicitHeight
            markup: parts.markup
            piece: modelData
            lively: parts.lively
            onSelectedTextChanged: parts.select(this)
            onHoveredLinkChanged: parts.hoveredLink = hoveredLink
            onLinkWanted: link => parts.linkWanted(link)
            onCopyWanted: text => parts.copyWanted(text)
        }
    }
}
