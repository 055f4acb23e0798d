// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Snug

// Words of a message, to read and select. What is styled comes from MarkupText and from nowhere else.
TextEdit {
    id: piece

    required property MarkupText markup
    required property bool styled

    signal linkWanted(var link)

    textFormat: piece.styled ? TextEdit.RichText : TextEdit.PlainText
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.textBody
    tabStopDistance: Theme.indent
    wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
    readOnly: true
    selectByMouse: true
    activeFocusOnTab: false
    activeFocusOnPress: false // with it, 6.4 lets no shortcut of the window through; the list keeps the keyboard
    Accessible.ignored: true
    onLinkActivated: href => piece.linkWanted(piece.markup.link(href))

    // Only what is styled has links.
    OnDemand {
        wanted: piece.styled

        Item {
            anchors.fill: piece

            HoverHandler {
                id: pointer
                cursorShape: piece.hoveredLink === "" ? Qt.IBeamCursor : Qt.PointingHandCursor
            }
            OnDemand {
                wanted: piece.hoveredLink !== ""

                Item {
                    objectName: "hintPlace"
                    readonly property alias hint: hint

                    x: pointer.point.position.x
                    y: pointer.point.position.y - Theme.small

                    LinkHint {
                        id: hint
                        link: piece.markup.link(piece.hoveredLink)
                    }
                }
            }
        }
    }
}
