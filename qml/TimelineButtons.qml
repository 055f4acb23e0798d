// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// What floats over the messages: the ways to the unread line and to the newest, and a sentence now and then.
Item {
    id: buttons

    required property RoomSession session
    required property bool lineAbove
    required property bool atNewest
    property alias notice: note.words
    // How much of the messages' end the way to the newest lies over.
    readonly property real foot: jump.visible ? jump.height + 2 * Theme.medium : 0

    signal unreadWanted()
    signal newestWanted()

    ActionButton {
        objectName: "unreadButton"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: Theme.medium
        visible: buttons.lineAbove
        shape: "up"
        small: true
        text: qsTr("%n new: jump to the first", "", buttons.session.newCount)
        onClicked: buttons.unreadWanted()
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.medium
        width: Math.min(Theme.columnWidth, parent.width - 2 * Theme.medium)
        spacing: Theme.small

        TimelineNotice {
            id: note
            objectName: "timelineNotice"
            anchors.horizontalCenter: parent.horizontalCenter
        }
        JumpButton {
            id: jump
            objectName: "jumpButton"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !buttons.atNewest
            unread: buttons.session.unread
            onClicked: buttons.newestWanted()
        }
    }
}
