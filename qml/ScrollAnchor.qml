// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// Keeps what is read where it is. A list guesses the heights of rows it has not laid out, so its own position means
// little: this remembers the first message that begins in view and its distance from the top, and restores that after
// every change of the rows or of the size. At the newest message it stays at the newest.
QtObject {
    id: anchor

    required property ListView view
    required property TimelineModel model

    // The newest row loaded is the room's newest message.
    property bool whole: true
    property bool atNewest: true
    // Nothing is followed for now: somebody has their hand on what is there.
    property bool still: false
    readonly property bool following: anchor.atNewest && !anchor.still
    // What comes is followed no further than to where this message is the first in view; 0 for none.
    property double limitSeq: 0
    // How much of the view's top something else lies over.
    property real covered: 0

    property MessageDelegate held: null
    property double heldSeq: 0
    property string heldId: ""
    property real heldAt: 0
    property bool busy: false

    // What is in view was looked at anew.
    signal placed()

    // The person went somewhere: hold on to what is there.
    function hold() {
        if (anchor.busy || anchor.view.height <= 0)
            return;
        anchor.atNewest = anchor.whole && anchor.view.contentY + anchor.view.height >= anchor.bottom() - Theme.unit;
        anchor.remember();
    }
    function remember() {
        const first = anchor.firstInView();
        anchor.held = first;
        anchor.heldSeq = first ? first.seq : 0;
        anchor.heldId = first ? first.messageId : "";
        anchor.heldAt = first ? anchor.place(first) : 0;
        anchor.placed();
    }

    // Something else moved the rows: put them back.
    function restore() {
        if (anchor.busy || anchor.view.height <= 0 || anchor.view.count !== anchor.model.rowCount())
            return;
        anchor.busy = true;
        anchor.view.forceLayout();
        const gone = !anchor.following && !anchor.findHeld();
        if (anchor.following)
            anchor.putAtNewest();
        else
            anchor.putBack();
        anchor.busy = false;
        // Only a person leaves the newest: what the list believes of its end may be wrong for a moment.
        anchor.atNewest = anchor.atNewest && anchor.whole;
        if (anchor.following)
            anchor.remember();
        else if (gone)
            anchor.hold();
        if (anchor.following && anchor.isBeyondLimit())
            anchor.showAtTop(anchor.model.indexOfSeq(anchor.limitSeq));
    }

    // Puts things back, and holds on to what is first in view then. Where a list cannot show it yet, it will say so.
    function settle() {
        anchor.soon.stop();
        anchor.restore();
        if (!anchor.following && anchor.held && !anchor.isAstray())
            anchor.hold();
    }

    // Goes to a row, so that it is the first one in view.
    function showAtTop(row: int) {
        anchor.show(row, () => 0);
    }
    // Goes to a row that is not wholly in view, so that it is in the middle.
    function showInMiddle(row: int) {
        const view = anchor.view;
        const shown = view.itemAtIndex(row) as MessageDelegate;
        anchor.show(row, item => item === shown && anchor.covers(item) ? item.y - view.contentY
            : anchor.covered + Math.max(0, (view.height - anchor.covered - item.height) / 2));
    }
    // Goes no further than it must for a row to be in view.
    function reveal(row: int) {
        const view = anchor.view;
        anchor.show(row, item => Math.max(0, Math.min(item.y - view.contentY, view.height - item.height)));
    }
    // Goes to where a view was before.
    function goBack(seq: real, at: real) {
        anchor.atNewest = false;
        anchor.heldSeq = seq;
        anchor.heldAt = at;
        anchor.held = null;
        anchor.restore();
    }
    // Goes to the room's newest message, where that is loaded, and follows what comes.
    function stayAtNewest() {
        anchor.atNewest = true;
        anchor.restore();
    }
    // Goes to the end of what is loaded.
    function goToEnd() {
        anchor.view.positionViewAtBeginning();
        anchor.view.forceLayout();
        anchor.hold();
    }
    // `offset`: how far below the top of the view the row is to be.
    function show(row: int, offset: var) {
        anchor.busy = true;
        anchor.view.forceLayout();
        const item = anchor.laidOut(row);
        anchor.busy = false;
        if (!item)
            return;
        anchor.atNewest = false;
        anchor.held = item;
        anchor.heldSeq = item.seq;
        anchor.heldId = item.messageId;
        anchor.heldAt = offset(item) + item.anchor;
        anchor.settle();
    }
    // A row that may be far from what is in view. A list that let go of all its rows at once shows none, wherever it is
    // sent, until it has moved.
    function laidOut(row: int): MessageDelegate {
        for (let pass = 0; pass < 2 && !anchor.view.itemAtIndex(row); ++pass) {
            anchor.view.contentY += pass;
            anchor.view.positionViewAtIndex(row, ListView.Contain);
            anchor.view.forceLayout();
        }
        return anchor.view.itemAtIndex(row) as MessageDelegate;
    }
    function goTo(y: real) {
        anchor.view.contentY = anchor.within(y);
        anchor.view.forceLayout();
    }
    // The nearest place that a view can be at. Where its end is not laid out, the list only guesses where that is. What
    // does not fill the view stands at its end.
    function within(y: real): real {
        const newest = anchor.view.itemAtIndex(0);
        const oldest = anchor.view.itemAtIndex(anchor.view.count - 1);
        const highest = oldest ? oldest.y : -Infinity;
        const lowest = newest ? newest.y + newest.height - anchor.view.height : Infinity;
        return Math.min(lowest, Math.max(highest, y));
    }
    function covers(item: MessageDelegate): bool {
        return item.y >= anchor.view.contentY + anchor.covered && item.y + item.height <= anchor.view.contentY + anchor.view.height;
    }

    // The rows that are at least partly in view, the newest first.
    function inView(): var {
        const top = anchor.view.contentY;
        const end = top + anchor.view.height;
        return anchor.rows().filter(row => row.y < end && row.y + row.height > top).sort((a, b) => a.index - b.index);
    }

    // Where the list guessed its end, it knows better when it has laid out what is there.
    function putAtNewest() {
        for (let pass = 0; pass < 4; ++pass) {
            anchor.view.positionViewAtBeginning();
            anchor.view.forceLayout();
            const newest = anchor.view.itemAtIndex(0);
            if (!newest || Math.abs(newest.y + newest.height - anchor.view.contentY - anchor.view.height) < 0.5)
                break;
        }
    }
    function putBack() {
        // Where rows come into being their heights may still change what the list believes.
        for (let pass = 0; pass < 4 && anchor.isAstray(); ++pass)
            anchor.goTo(anchor.view.contentY + anchor.drift());
    }
    // By more than what still counts as being at the newest.
    function isBeyondLimit(): bool {
        const row = anchor.limitSeq > 0 ? anchor.model.indexOfSeq(anchor.limitSeq) : -1;
        const item = row >= 0 ? anchor.view.itemAtIndex(row) : null;
        return row >= 0 && (!item || item.y < anchor.view.contentY - Theme.unit);
    }
    // What is held is not where it was, and could be.
    function isAstray(): bool {
        const there = anchor.view.contentY + anchor.drift();
        return Math.abs(anchor.within(there) - anchor.view.contentY) > 0.5;
    }

    // A row that left the view stays for a while after the list has let go of it, at no place that means anything.
    // False where the message is not there any more.
    function findHeld(): bool {
        if (anchor.held && anchor.held.seq > 0)
            anchor.heldSeq = anchor.held.seq; // it was pending and is not any more
        const row = anchor.heldSeq > 0 ? anchor.model.indexOfSeq(anchor.heldSeq) : anchor.pendingRow(anchor.heldId);
        anchor.held = row >= 0 ? anchor.laidOut(row) : null;
        return row >= 0;
    }
    function pendingRow(id: string): int {
        for (let row = 0; row < anchor.view.count; ++row) {
            const index = anchor.model.index(row, 0);
            if (anchor.model.data(index, TimelineModel.SeqRole) > 0)
                break;
            if (anchor.model.data(index, TimelineModel.MessageIdRole) === id)
                return row;
        }
        return -1;
    }

    function drift(): real {
        if (!anchor.held)
            return 0;
        // What one was in the middle of may have become too short for that: then it is read from its beginning.
        const reaches = anchor.heldAt + anchor.held.height - anchor.held.anchor > 0;
        return anchor.place(anchor.held) - (reaches ? anchor.heldAt : 0);
    }
    function place(row: MessageDelegate): real {
        return row.y + row.anchor - anchor.view.contentY;
    }
    function bottom(): real {
        return anchor.view.originY + anchor.view.contentHeight;
    }
    // Those that the list has laid out. The next one for its buffer is made while it has time, and stands at 0 until it
    // has a place; where 0 is in view, it would be taken for what is read.
    function rows(): var {
        const children = anchor.view.contentItem.children;
        const rows = [];
        for (let i = 0; i < children.length; ++i) {
            const row = children[i] as MessageDelegate;
            if (row && row.index >= 0 && anchor.view.itemAtIndex(row.index) === row)
                rows.push(row);
        }
        return rows;
    }
    function firstInView(): MessageDelegate {
        const view = anchor.view;
        let found = null;
        let best = Infinity;
        for (const row of anchor.rows()) {
            const at = anchor.place(row);
            const inView = at >= 0 && at < view.height;
            const crosses = at < 0 && row.y + row.height > view.contentY;
            const rank = inView ? at : crosses ? view.height - at : Infinity;
            if (rank < best) {
                best = rank;
                found = row;
            }
        }
        return found;
    }

    // What a list does when it lays itself out again comes later than the change.
    readonly property Timer soon: Timer {
        interval: 0
        onTriggered: anchor.settle()
    }
    // No frame shows what is not settled.
    readonly property Connections frames: Connections {
        target: anchor.view ? anchor.view.Window.window : null
        enabled: anchor.soon.running
        function onAfterAnimating() { anchor.settle(); }
    }
    readonly property Connections rowChanges: Connections {
        target: anchor.model
        // The list may hear of it after this: rows are its own to count.
        function onRowsInserted() { anchor.soon.start(); }
        function onRowsRemoved() { anchor.soon.start(); }
        function onRowsMoved() { anchor.soon.start(); }
        function onDataChanged() { anchor.soon.start(); }
        // Another room, or another place of it: whoever asked for that says where to go.
        function onModelReset() {
            anchor.held = null;
            anchor.heldSeq = 0;
            anchor.heldId = "";
            anchor.atNewest = anchor.whole;
            anchor.soon.start();
        }
    }
    readonly property Connections viewChanges: Connections {
        target: anchor.view
        // Never at once: the list says so in the middle of laying itself out, and shows no other rows then.
        function onCountChanged() { anchor.soon.start(); }
        function onWidthChanged() { anchor.soon.start(); }
        function onHeightChanged() { anchor.soon.start(); }
        function onContentHeightChanged() { anchor.soon.start(); }
        function onContentYChanged() {
            if (anchor.view.moving)
                anchor.hold();
            else if (!anchor.busy)
                anchor.soon.start(); // a list has its own ideas of where it ends
        }
        function onMovementEnded() { anchor.hold(); }
    }
}
