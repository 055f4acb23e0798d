// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Snug

// The messages of a room, the newest at the bottom. Opens at the unread line; loads older pages as one reads up.
FocusScope {
    id: timeline

    required property RoomSession session

    readonly property alias count: list.count
    readonly property alias atNewest: anchor.atNewest
    // Looking for the unread line, until it is found or the person goes elsewhere.
    property bool opening: true

    readonly property bool watched: timeline.Window.active && timeline.visible

    function jumpToNewest() {
        timeline.opening = false;
        list.cancelFlick();
        anchor.atNewest = true;
        anchor.restore();
        timeline.look();
    }
    function scrollBy(pages: real) {
        timeline.opening = false;
        const top = list.originY;
        const bottom = Math.max(top, anchor.bottom() - list.height);
        list.contentY = Math.max(top, Math.min(bottom, list.contentY + pages * list.height));
        anchor.hold();
    }
    function open() {
        if (!timeline.opening || list.count === 0)
            return;
        const first = timeline.firstUnread;
        const row = first > 0 ? timeline.session.timeline.indexOfSeq(first) : -1;
        if (row >= 0) {
            timeline.opening = false;
            anchor.showAtTop(row);
        } else if (first > 0 && timeline.session.canLoadOlder && list.count < timeline.reach) {
            timeline.session.loadOlder();
        } else if (timeline.session.phase === RoomSession.Joined) {
            timeline.opening = false;
        }
    }
    function look() {
        timeline.open();
        if (list.contentY - list.originY < 2 * list.height)
            timeline.session.loadOlder();
        if (timeline.watched)
            timeline.session.markRead(anchor.lastSeenSeq());
    }

    readonly property double firstUnread: timeline.session.firstUnreadSeq // qmllint disable type
    readonly property double joinedAfter: timeline.session.joinedAfterSeq // qmllint disable type
    // What stands above the oldest message there is.
    readonly property string preface: {
        if (timeline.session.canLoadOlder)
            return qsTr("Older messages are on their way…");
        return timeline.session.phase === RoomSession.Joined ? qsTr("This is where the room begins.") : "";
    }
    // How many messages are loaded in search of the unread line.
    readonly property int reach: 500

    onWatchedChanged: soon.start()
    Component.onCompleted: soon.start()

    ListView {
        id: list
        objectName: "timelineList"
        anchors.fill: parent
        verticalLayoutDirection: ListView.BottomToTop
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Math.max(0, height)
        clip: true
        model: timeline.session.timeline
        delegate: MessageDelegate {
            width: list.width
            joinedBelow: seq > 0 && seq === timeline.joinedAfter
            preface: index === list.count - 1 ? timeline.preface : ""
            onRetryWanted: id => timeline.session.retry(id)
            onCancelWanted: id => timeline.session.cancel(id)
            onGapWanted: timeline.session.loadOlder()
        }
        T.ScrollBar.vertical: ThinScrollBar {
            onPositionChanged: {
                if (pressed)
                    anchor.hold();
            }
        }
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages")
        Keys.onUpPressed: timeline.scrollBy(-0.1)
        Keys.onDownPressed: timeline.scrollBy(0.1)
        Keys.onPressed: event => {
            event.accepted = true;
            if (event.key === Qt.Key_PageUp)
                timeline.scrollBy(-0.9);
            else if (event.key === Qt.Key_PageDown)
                timeline.scrollBy(0.9);
            else if (event.key === Qt.Key_End)
                timeline.jumpToNewest();
            else
                event.accepted = false;
        }
        onMovementStarted: timeline.opening = false
        onContentYChanged: soon.start()
        onCountChanged: soon.start()
    }
    Timer {
        id: soon
        interval: 0
        onTriggered: timeline.look()
    }
    ScrollAnchor {
        id: anchor
        view: list
        model: timeline.session.timeline
    }
    Connections {
        target: timeline.session
        function onPhaseChanged() { soon.start(); }
        function onFirstUnreadSeqChanged() { soon.start(); }
        function onCanLoadOlderChanged() { soon.start(); }
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: list.activeFocus ? Theme.ring : 0
        border.color: Theme.accent
    }
    JumpButton {
        objectName: "jumpButton"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.medium
        visible: !timeline.atNewest
        unread: timeline.session.unread
        onClicked: timeline.jumpToNewest()
    }
}
