// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// Lies over the messages and watches the mouse without taking it: dragging beyond a message chooses whole messages.
// Within one message the text selects itself. What is pressed beside the messages is left alone.
Item {
    id: selector

    required property ListView list
    required property ScrollAnchor anchor
    required property TimelineSelection selection
    required property Item scrollBar

    signal scrollWanted(real pages)
    // The mouse came down on a message.
    signal touched()

    // The mouse came down on a message and is still down.
    property bool choosing: false
    // Where the view was then: it stays there, and if that was at the newest it goes there again afterwards.
    property var place: ({})
    readonly property real beyond: pointer.point.position.y < 0 ? -1 : pointer.point.position.y > height ? 1 : 0

    // The row at that height, or the one at the end that is passed.
    function rowAt(y: real): int {
        const inside = Math.max(1, Math.min(selector.height - 1, y));
        return selector.list.indexAt(selector.list.width / 2, selector.list.contentY + inside);
    }
    // The scroll bar and a message's buttons lie over the messages.
    function isElsewhere(at: point): bool {
        const covers = item => item && item.visible && item.contains(item.mapFromItem(selector, at));
        return covers(selector.scrollBar) || selector.anchor.rows().some(row => covers(row.buttons));
    }
    function press() {
        const row = selector.rowAt(pointer.point.position.y);
        if (row < 0 || selector.isElsewhere(pointer.point.position))
            return;
        selector.anchor.hold();
        selector.place = { newest: selector.anchor.atNewest, seq: selector.anchor.heldSeq, at: selector.anchor.heldAt };
        selector.choosing = true;
        selector.list.forceActiveFocus(Qt.MouseFocusReason);
        selector.touched();
        if (pointer.point.modifiers & Qt.ShiftModifier)
            selector.extend(row);
        else
            selector.selection.moveTo(row);
        selector.deselect();
    }
    function release() {
        if (!selector.choosing)
            return;
        selector.choosing = false;
        const moved = selector.place.seq !== selector.anchor.heldSeq || Math.abs(selector.place.at - selector.anchor.heldAt) > 1;
        if (selector.place.newest && !moved)
            selector.anchor.stayAtNewest();
        else
            selector.anchor.hold();
    }
    function drag() {
        const row = selector.rowAt(pointer.point.position.y);
        if (row >= 0 && (selector.selection.count > 0 || row !== selector.selection.current))
            selector.extend(row);
    }
    function extend(row: int) {
        if (selector.selection.current < 0)
            selector.selection.moveTo(row);
        selector.selection.extendTo(row);
        selector.deselect();
        afterwards.start();
    }
    function deselect() {
        for (const row of selector.anchor.rows()) {
            if (row.hasSelection)
                row.deselect();
        }
    }

    PointHandler {
        id: pointer
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        acceptedButtons: Qt.LeftButton
        onActiveChanged: {
            // A mouse chooses; only a finger drags the list itself.
            selector.list.interactive = !pointer.active;
            if (pointer.active)
                selector.press();
            else
                selector.release();
        }
        onPointChanged: {
            if (selector.choosing)
                selector.drag();
        }
    }
    // The text that the drag began in has had its turn.
    Timer {
        id: afterwards
        interval: 0
        onTriggered: selector.deselect()
    }
    Timer {
        interval: Theme.motion / 2
        repeat: true
        running: selector.choosing && selector.beyond !== 0 && selector.selection.count > 0
        onTriggered: {
            selector.scrollWanted(selector.beyond * Theme.vast / selector.height);
            selector.drag();
        }
    }
}
