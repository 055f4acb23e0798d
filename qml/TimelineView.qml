// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Snug

// The messages of a room, the newest at the bottom. Opens at the unread line, or where it was left; loads pages at
// both ends as one reads.
FocusScope {
    id: timeline

    required property RoomSession session

    signal replyWanted(double seq)
    signal copyWanted(string text)
    signal linkWanted(var link)

    readonly property alias count: list.count
    readonly property SearchBar searchBar: search
    // The room's newest message is at the bottom, and what comes is followed.
    readonly property alias atNewest: anchor.atNewest
    readonly property RoomHistory history: timeline.session.history
    readonly property double firstUnread: timeline.session.firstUnreadSeq // qmllint disable type
    readonly property double joinedAfter: timeline.session.joinedAfterSeq // qmllint disable type
    readonly property bool watched: timeline.Window.active && timeline.Window.visibility !== Window.Hidden
                                    && timeline.visible
    // What stands above the oldest message there is.
    readonly property string preface: {
        if (timeline.history.canLoadOlder)
            return qsTr("Older messages are on their way…");
        return timeline.session.phase === RoomSession.Joined ? qsTr("This is where the room begins.") : "";
    }

    readonly property alias opening: guide.opening
    // The unread line is further up and was not seen yet.
    property bool lineAbove: false
    property bool lineSeen: false

    function jumpToNewest() { guide.toNewest(true); }
    // After what one has sent, which one knows.
    function followNewest() { guide.toNewest(false); }
    function jumpToSeq(seq: real) { guide.toSeq(seq); }
    function jumpToUnread() { guide.toUnread(); }
    // Whether anything was chosen.
    function chooseNothing(): bool { return keys.stop(); }
    function findInMessages() { search.open(); }
    function pickDay() {
        const time = timeline.history.timeOf(anchor.heldSeq);
        const dialog = days.createObject(timeline) as DayDialog;
        dialog.openAt(isNaN(time) ? new Date() : time);
    }
    function scrollBy(pages: real) {
        guide.opening = false;
        anchor.goTo(list.contentY + pages * list.height);
        anchor.hold();
        anchor.restore(); // what is nearly at the newest goes all the way
    }

    // For who cannot see where one was led.
    function say(row: int, before: string) {
        const item = list.itemAtIndex(row);
        const words = item ? item.Accessible.name : "";
        if (row !== reader.row)
            voice.say(before === "" || words === "" ? before + words : qsTr("%1: %2").arg(before).arg(words));
    }

    function look() {
        guide.open();
        if (list.contentY - list.originY < 2 * list.height)
            timeline.history.loadOlder();
        if (timeline.history.edge > 0 && anchor.bottom() - list.contentY < 3 * list.height)
            timeline.history.loadNewer();
        if (!guide.opening)
            timeline.note();
    }
    // Tells the room what is seen.
    function note() {
        const rows = anchor.inView().filter(row => row.seq > 0);
        const seqs = rows.map(row => row.seq);
        const first = seqs.length > 0 ? seqs[seqs.length - 1] : 0;
        timeline.history.look(anchor.atNewest ? 0 : first, anchor.atNewest || seqs.length === 0 ? 0 : seqs[0]);
        timeline.history.keepPlace(anchor.atNewest ? 0 : anchor.heldSeq, anchor.heldAt);
        const reading = timeline.watched && !search.activeFocus; // a search passes what nobody reads
        if (reading && seqs.includes(timeline.firstUnread))
            timeline.lineSeen = true;
        timeline.lineAbove = !timeline.lineSeen && timeline.firstUnread > 0 && first > timeline.firstUnread;
        // As far as it was wholly in view.
        const end = list.contentY + list.height + Theme.unit;
        const read = rows.find(row => row.y + row.height <= end);
        if (reading && read)
            timeline.session.markRead(read.seq);
    }

    onWatchedChanged: soon.start()
    onVisibleChanged: {
        if (!timeline.visible)
            search.close(false);
    }
    onFirstUnreadChanged: timeline.lineSeen = false
    Component.onCompleted: soon.start()

    ListView {
        id: list
        objectName: "timelineList"
        anchors.fill: parent
        verticalLayoutDirection: ListView.BottomToTop
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Math.max(0, height)
        clip: true
        keyNavigationEnabled: false
        // TimelineSelection knows where the keyboard is. A current row would be kept for ever, and 6.4 lays all rows out
        // in the middle of a change of it.
        currentIndex: -1
        model: timeline.session.timeline
        delegate: MessageDelegate {
            id: row
            required property bool oldest
            width: list.width
            joinedBelow: row.seq > 0 && row.seq === timeline.joinedAfter
            // Its height must not depend on the list's count, which changes while the list lays out its rows.
            preface: row.oldest ? timeline.preface : ""
            news: row.startsUnread ? timeline.session.newCount : 0
            gapAfter: row.seq > 0 && row.seq === timeline.history.edge
            chosen: row.index >= selection.first && row.index <= selection.last ? selection.count : 0
            Accessible.focusable: true
            Accessible.focused: row.reached
            Accessible.selectable: true
            Accessible.selected: row.selected
            reached: list.activeFocus && keys.steered && row.index === selection.current
            seenFrom: row.lively ? list.contentY - row.y : 0
            seenTo: row.seenFrom + list.height - buttons.foot
            self: timeline.session.selfName
            names: timeline.session.members.names
            onLinkWanted: link => timeline.linkWanted(link)
            onRetryWanted: id => timeline.session.retry(id)
            onEditWanted: id => timeline.session.edit(id)
            onCancelWanted: id => timeline.session.cancel(id)
            onGapWanted: timeline.history.loadGap(row.seq)
            onNewerWanted: timeline.history.loadNewer()
            onReplyWanted: seq => timeline.replyWanted(seq)
            onQuoteActivated: seq => timeline.jumpToSeq(seq)
            onCopyWanted: text => timeline.copyWanted(text)
            onChosenWanted: timeline.copyWanted(selection.text())

            RowMarks {
                z: -1
                anchors.fill: parent
                found: row.index === search.row
                flashed: row.seq > 0 && row.seq === guide.flashed
            }
        }
        T.ScrollBar.vertical: TimelineScrollBar {
            id: bar
            onScrolled: share => timeline.scrollBy(share * list.contentHeight / list.height)
        }
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages")
        Keys.onPressed: event => keys.take(event)
        onActiveFocusChanged: {
            if (list.activeFocus)
                keys.enter();
        }
        onMovementStarted: guide.opening = false
        onContentYChanged: soon.start()
        onCountChanged: soon.start()
    }
    ScrollAnchor {
        id: anchor
        view: list
        model: timeline.session.timeline
        whole: timeline.history.edge === 0
        still: selector.choosing
        limitSeq: timeline.watched || timeline.session.unread === 0 ? 0 : timeline.firstUnread
        covered: search.visible ? search.y + search.height : 0
        onPlaced: soon.start()
    }
    TimelineSelection {
        id: selection
        model: timeline.session.timeline
    }
    TimelineGuide {
        id: guide
        session: timeline.session
        list: list
        anchor: anchor
        selection: selection
        onArrived: (row, aloud) => {
            keys.letGo();
            soon.start();
            if (aloud)
                timeline.say(row, "");
        }
        onLost: buttons.notice = qsTr("That part of the room isn't loaded, and can't be reached right now.")
    }
    RowFocus {
        id: reader
        view: list
        row: list.activeFocus && keys.steered ? selection.current : -1
    }
    LiveLine {
        id: voice
    }
    RowSelector {
        id: selector
        anchors.fill: parent
        list: list
        anchor: anchor
        selection: selection
        scrollBar: bar
        onTouched: {
            guide.opening = false;
            keys.steered = false;
        }
        onScrollWanted: pages => timeline.scrollBy(pages)
    }
    TimelineKeys {
        id: keys
        list: list
        anchor: anchor
        selection: selection
        onScrollWanted: pages => timeline.scrollBy(pages)
        onNewestWanted: timeline.followNewest()
        onReplyWanted: seq => timeline.replyWanted(seq)
        onCopyWanted: text => timeline.copyWanted(text)
    }

    Timer {
        id: soon
        interval: 0
        onTriggered: timeline.look()
    }
    Connections {
        target: timeline.session
        function onPhaseChanged() { soon.start(); }
        function onFirstUnreadSeqChanged() { soon.start(); }
    }
    Connections {
        target: timeline.history
        function onChanged() { soon.start(); }
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: list.activeFocus && selection.current < 0 ? Theme.ring : 0
        border.color: Theme.focus
    }
    TimelineButtons {
        id: buttons
        anchors.fill: parent
        session: timeline.session
        lineAbove: timeline.lineAbove && !search.visible
        atNewest: timeline.atNewest
        onUnreadWanted: timeline.jumpToUnread()
        onNewestWanted: timeline.jumpToNewest()
    }
    SearchBar {
        id: search
        objectName: "searchBar"
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.small
        width: Math.min(Theme.columnWidth, parent.width - 2 * Theme.small)
        session: timeline.session
        anchor: anchor
        selection: selection
        onActiveFocusChanged: soon.start()
        onTold: (row, words) => timeline.say(row, words)
        onDayWanted: timeline.pickDay()
    }
    Component {
        id: days

        DayDialog {
            id: dialog
            onClosed: {
                search.resume();
                dialog.destroy();
            }
            onDayPicked: (year, month, day) => {
                search.close(false);
                guide.toDay(year, month, day);
            }
        }
    }
}
