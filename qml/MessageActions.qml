// SPDX-License-Identifier: MIT
import QtQuick

// What can be done with a message, while the pointer or the keyboard is at it. For the pointer alone: by keyboard there
// are the keys of the list and the message's menu, and these would be gone as soon as they had it.
Rectangle {
    id: actions

    required property bool canReply

    signal replyWanted()
    signal copyWanted()
    signal moreWanted()

    implicitWidth: row.implicitWidth + 2 * Theme.half
    implicitHeight: row.implicitHeight + 2 * Theme.half
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.border
    border.color: Theme.line

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
            words: qsTr("Copy text")
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
