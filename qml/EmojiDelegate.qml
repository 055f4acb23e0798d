// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Snug

// One emoji of the picker.
T.ItemDelegate {
    id: cell

    required property int index
    required property string emoji
    required property string name
    required property bool current

    // The pointer came to it.
    signal pointed()

    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    onHoveredChanged: {
        if (cell.hovered)
            cell.pointed();
    }
    Accessible.role: Accessible.ListItem
    Accessible.name: cell.name
    Accessible.selectable: true
    Accessible.selected: cell.current
    Accessible.focusable: true
    Accessible.focused: cell.current
    Accessible.onPressAction: cell.clicked()

    contentItem: PlainLabel {
        text: cell.emoji
        font: EmojiFont.sized(Math.round(Theme.glyph * 1.2))
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: cell.down ? Theme.pressed : cell.current ? Theme.chosen : "transparent"
        border.width: cell.current ? Theme.ring : 0
        border.color: Theme.focus
    }
}
