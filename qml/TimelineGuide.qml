// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// Leads to the places of a room: where it is opened, the newest message, the unread line, any other message, a day.
// What is not loaded is asked for, and gone to when it has come.
QtObject {
    id: guide

    required property RoomSession session
    required property ListView list
    required property ScrollAnchor anchor
    required property TimelineSelection selection

    // Looking for the place to open at, until it is found or the person goes elsewhere.
    property bool opening: true
    property bool wantsNewest: false
    // Who asked for the place is told what it is.
    property bool aloud: false
    // The message that one has just been led to.
    property double flashed: 0

    readonly property RoomHistory history: guide.session.history
    readonly property TimelineModel model: guide.session.timeline // qmllint disable type
    readonly property double firstUnread: guide.session.firstUnreadSeq // qmllint disable type

    signal arrived(int row, bool aloud)
    // The place that was asked for cannot be had now.
    signal lost()

    function toNewest(aloud: bool) {
        guide.leave(true, aloud);
        guide.history.jumpToNewest();
    }
    function toSeq(seq: real) {
        guide.leave(false, true);
        guide.history.jumpTo(seq);
    }
    function toUnread() {
        if (guide.firstUnread > 0)
            guide.toSeq(guide.firstUnread);
    }
    function toDay(year: int, month: int, day: int) {
        guide.leave(false, true);
        guide.history.jumpToDay(year, month, day);
    }
    function leave(forNewest: bool, aloud: bool) {
        guide.opening = false;
        guide.aloud = aloud;
        guide.wantsNewest = forNewest;
        guide.list.cancelFlick();
    }

    // Goes to where the room is opened, as soon as that can be told.
    function open() {
        if (!guide.opening || guide.list.count === 0 || guide.history.jumping)
            return;
        const joined = guide.session.phase === RoomSession.Joined;
        const unread = guide.model.indexOfSeq(guide.firstUnread);
        const place = guide.history.placeSeq();
        if (guide.firstUnread > 0 && unread >= 0) {
            guide.opening = false;
            guide.anchor.showAtTop(unread);
        } else if (guide.firstUnread > 0) {
            if (joined)
                guide.history.jumpTo(guide.firstUnread);
        } else if (place > 0 && guide.model.indexOfSeq(place) >= 0) {
            guide.opening = false;
            guide.anchor.goBack(place, guide.history.placeOffset());
        } else if (joined) {
            guide.opening = false;
        }
    }
    function arrive(seq: real) {
        const row = guide.model.nearestRow(seq);
        const aloud = guide.aloud && !guide.opening;
        if (guide.wantsNewest) {
            guide.anchor.stayAtNewest();
        } else if (guide.opening) {
            guide.anchor.showAtTop(row);
        } else {
            guide.anchor.showInMiddle(row);
            guide.selection.moveTo(row);
            guide.flashed = seq;
            guide.flash.restart();
        }
        guide.opening = false;
        guide.wantsNewest = false;
        guide.aloud = false;
        guide.arrived(row, aloud);
    }
    function giveUp() {
        if (guide.wantsNewest)
            guide.anchor.goToEnd(); // what waits to be sent is there
        else if (!guide.opening)
            guide.lost();
        guide.wantsNewest = false;
        guide.opening = false;
    }

    readonly property Timer flash: Timer {
        interval: Theme.confirmation
        onTriggered: guide.flashed = 0
    }
    readonly property Connections places: Connections {
        target: guide.history
        function onArrived(seq) { guide.arrive(seq); }
        function onUnreachable() { guide.giveUp(); }
    }
}
