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
        if (anchor.busy)
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
        if (anchor.atNewest)
            anchor.putAtNewest();
        else
            anchor.putBack();
        anchor.busy = false;
        // Only a person leaves the newest: what the list believes of its end may be wrong for a moment.
        anchor.atNewest = anchor.atNewest && anchor.whole;
        if (anchor.atNewest)
            anchor.remember();
        else if (!anchor.held)
            anchor.hold();
    }

    // Goes to a row, so that it is the first one in view.
    function showAtTop(row: int) {
        anchor.show(row, item => item.y);
    }
    // Goes to a row that is not wholly in view, so that it is in the middle.
    function showInMiddle(row: int) {
        const view = anchor.view;
        anchor.show(row, item => anchor.covers(item) ? view.contentY
            : item.y - Math.max(0, (view.height - item.height) / 2));
    }
    // Goes no further than it must for a row to be in view.
    function reveal(row: int) {
        const view = anchor.view;
        anchor.show(row, item => item.y < view.contentY ? item.y
            : Math.max(view.contentY, Math.min(item.y, item.y + item.height - view.height)));
    }
    // Goes to where a view was before.
    function goBack(seq: real, at: real) {
        anchor.atNewest = false;
        anchor.heldSeq = seq;
        anchor.heldAt = at;
        anchor.held = null;
        anchor.restore();
    }
    // Goes to the end of what is loaded.
    function goToEnd() {
        anchor.view.positionViewAtBeginning();
        anchor.view.forceLayout();
        anchor.hold();
    }
    function show(row: int, place: var) {
        anchor.busy = true;
        anchor.view.forceLayout();
        // Where it was not laid out yet, its place is known only when it is.
        for (let pass = 0; pass < 3; ++pass) {
            let item = anchor.view.itemAtIndex(row) as MessageDelegate;
            if (!item) {
                anchor.view.positionViewAtIndex(row, ListView.Contain);
                anchor.view.forceLayout();
                item = anchor.view.itemAtIndex(row) as MessageDelegate;
            }
            if (item)
                anchor.goTo(place(item));
        }
        anchor.busy = false;
        anchor.hold();
    }
    function goTo(y: real) {
        const lowest = Math.max(anchor.view.originY, anchor.bottom() - anchor.view.height);
        anchor.view.contentY = Math.max(anchor.view.originY, Math.min(y, lowest));
        anchor.view.forceLayout();
    }
    function covers(item: MessageDelegate): bool {
        return item.y >= anchor.view.contentY + anchor.covered && item.y + item.height <= anchor.view.contentY + anchor.view.height;
    }

    // Seq of the newest message that was wholly in view; 0 where none is.
    function lastSeenSeq(): real {
        let seq = 0;
        for (const row of anchor.rows()) {
            const end = row.y + row.height - anchor.view.contentY;
            if (end > 0 && end <= anchor.view.height + Theme.unit)
                seq = Math.max(seq, row.seq);
        }
        return seq;
    }

    // The rows that are at least partly in view, the newest first.
    function inView(): var {
        const top = anchor.view.contentY;
        const end = top + anchor.view.height;
        return anchor.rows().filter(row => row.y < end && row.y + row.height > top).sort((a, b) => a.index - b.index);
    }

    // At once, so that no frame shows it otherwise; and when the list has laid itself out.
    function restoreTwice() {
        anchor.restore();
        anchor.soon.start();
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
        anchor.findHeld();
        if (!anchor.held)
            return;
        // Where rows come into being their heights may still change what the list believes; twice settles it.
        for (let pass = 0; pass < 4 && Math.abs(anchor.drift()) > 0.5; ++pass) {
            const before = anchor.view.contentY;
            anchor.goTo(before + anchor.drift());
            if (Math.abs(anchor.view.contentY - before) < 0.5)
                break;
        }
    }

    // A row that left the view stays for a while after the list has let go of it, at no place that means anything.
    function findHeld() {
        if (anchor.held && anchor.held.seq > 0)
            anchor.heldSeq = anchor.held.seq; // it was pending and is not any more
        const row = anchor.heldSeq > 0 ? anchor.model.indexOfSeq(anchor.heldSeq) : anchor.pendingRow(anchor.heldId);
        if (row >= 0 && !anchor.view.itemAtIndex(row)) {
            anchor.view.positionViewAtIndex(row, ListView.Contain);
            anchor.view.forceLayout();
        }
        anchor.held = row >= 0 ? anchor.view.itemAtIndex(row) as MessageDelegate : null;
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
        return anchor.held ? anchor.place(anchor.held) - anchor.heldAt : 0;
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
        onTriggered: {
            anchor.restore();
            if (!anchor.atNewest)
                anchor.hold();
        }
    }
    readonly property Connections rowChanges: Connections {
        target: anchor.model
        // The list may hear of it after this: rows are its own to count.
        function onRowsMoved() { anchor.soon.start(); }
        function onDataChanged() { anchor.soon.start(); }
        // Another room, or another place of it: whoever asked for that says where to go.
        function onModelReset() {
            anchor.held = null;
            anchor.atNewest = anchor.whole;
            anchor.soon.start();
        }
    }
    readonly property Connections viewChanges: Connections {
        target: anchor.view
        function onCountChanged() { anchor.restoreTwice(); }
        function onWidthChanged() { anchor.restoreTwice(); }
        function onHeightChanged() { anchor.restoreTwice(); }
        function onContentHeightChanged() { anchor.soon.start(); }
        function onContentYChanged() {
            if (anchor.view.moving)
                anchor.hold();
        }
        function onMovementEnded() { anchor.hold(); }
    }
}
