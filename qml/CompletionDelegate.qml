// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Snug

// A person or an emoji that a word may become.
T.ItemDelegate {
    id: delegate

    required property int index
    required property string words
    required property string emoji
    required property string memberId
    required property bool online
    required property bool current

    implicitHeight: Theme.controlSmall
    leftPadding: Theme.small
    rightPadding: Theme.small
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: delegate.words
    Accessible.selectable: true
    Accessible.selected: delegate.current
    Accessible.focusable: true
    Accessible.focused: delegate.current
    Accessible.onPressAction: delegate.clicked()

    contentItem: RowLayout {
        spacing: Theme.small

        PlainLabel {
            Layout.preferredWidth: Theme.avatarSmall
            visible: delegate.emoji !== ""
            text: delegate.emoji
            font: EmojiFont.sized(Theme.textTitle)
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        Avatar {
            visible: delegate.memberId !== ""
            extent: Theme.controlSmall - Theme.small
            memberId: delegate.memberId
            name: delegate.memberId === "" ? "" : delegate.words
            opacity: delegate.online ? 1 : Theme.dimmed
        }
        PlainLabel {
            Layout.fillWidth: true
            text: delegate.words
            color: delegate.memberId === "" || delegate.online ? Theme.text : Theme.quiet
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
            maximumLineCount: 1
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius - Theme.half
        color: delegate.down ? Theme.pressed : delegate.current ? Theme.chosen
                             : delegate.hovered ? Theme.hover : "transparent"
        border.width: delegate.current ? Theme.ring : 0
        border.color: Theme.focus
    }
}
