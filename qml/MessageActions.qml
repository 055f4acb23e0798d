// SPDX-License-Identifier: MIT
import QtQuick

// What can be done with a message, while the pointer or the keyboard is at it. For the pointer alone: by keyboard there
// are the keys of the list and the message's menu, and these would be gone as soon as they had it.
//
// In a wide window they stand beside the message, beyond where words end. Else they lie above it, on its neighbour, so
// that they hide nothing of it; below it where that is out of view. Only where a message fills the view they lie on the
// end of what is seen of it.
Rectangle {
    id: actions

    required property bool canReply
    required property string copyWords
    // Where the message begins and ends, and where what is in view does.
    required property real from
    required property real to
    required property real seenFrom
    required property real seenTo

    required property bool beside

    readonly property bool above: actions.from - actions.height >= actions.seenFrom
    readonly property bool upon: !actions.beside && !actions.above && actions.to + actions.height > actions.seenTo
    readonly property alias hovered: pointer.hovered

    signal replyWanted()
    signal copyWanted()
    signal moreWanted()

    y: actions.beside ? Math.min(Math.max(actions.from - Theme.unit, actions.seenFrom), actions.seenTo - actions.height)
        : actions.above ? actions.from - actions.height : Math.min(actions.to, actions.seenTo - actions.height)
    implicitWidth: row.implicitWidth + 2 * Theme.half
    implicitHeight: row.implicitHeight + 2 * Theme.half
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.border
    border.color: Theme.line

    // The neighbour is not pointed at.
    HoverHandler {
        id: pointer
        blocking: true
    }
    Row {
        id: row
        x: Theme.half
        y: Theme.half

        IconButton {
            objectName: "replyButton"
            focusPolicy: Qt.NoFocus
            Accessible.ignored: true
            implicitWidth: Theme.controlSmall
            implicitHeight: Theme.controlSmall
            shape: "reply"
            text: qsTr("Reply")
            visible: actions.canReply
            onClicked: actions.replyWanted()
        }
        CopyIcon {
            objectName: "copyMessageButton"
            focusPolicy: Qt.NoFocus
            Accessible.ignored: true
            words: actions.copyWords
            onClicked: actions.copyWanted()
        }
        IconButton {
            objectName: "moreButton"
            focusPolicy: Qt.NoFocus
            Accessible.ignored: true
            implicitWidth: Theme.controlSmall
            implicitHeight: Theme.controlSmall
            shape: "more"
            text: qsTr("More")
            onClicked: actions.moreWanted()
        }
    }
}
