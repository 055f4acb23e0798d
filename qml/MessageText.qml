// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Snug

// Words of a message, to read and select. What is styled comes from MarkupText and from nowhere else.
TextEdit {
    id: words

    required property MarkupText markup
    required property bool styled

    signal linkWanted(var link)

    textFormat: words.styled ? TextEdit.RichText : TextEdit.PlainText
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.textBody
    tabStopDistance: Theme.indent
    wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
    readOnly: true
    selectByMouse: true
    activeFocusOnTab: false
    Accessible.ignored: true
    onLinkActivated: href => words.linkWanted(words.markup.link(href))

    HoverHandler {
        id: pointer
        cursorShape: words.hoveredLink === "" ? Qt.IBeamCursor : Qt.PointingHandCursor
    }
    Repeater {
        model: words.hoveredLink === "" ? 0 : 1

        Item {
            x: pointer.point.position.x
            y: pointer.point.position.y - Theme.small

            LinkHint {
                objectName: "linkHint"
                link: words.markup.link(words.hoveredLink)
            }
        }
    }
}
