// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// What the keyboard does among the messages.
QtObject {
    id: keys

    required property ListView list
    required property ScrollAnchor anchor
    required property TimelineSelection selection

    // The keyboard brought one to the current message, not the mouse.
    property bool steered: false

    readonly property Item keyboardAt: keys.list ? keys.list.Window.activeFocusItem : null
    // What has the keyboard within a message: a quote, a button.
    property Item part: null

    signal scrollWanted(real pages)
    signal newestWanted()
    signal replyWanted(double seq)
    signal copyWanted(string text)

    onKeyboardAtChanged: keys.follow()

    // The keyboard comes to the messages: it begins with the newest one in view.
    function enter() {
        keys.steered = true;
        const rows = keys.anchor.inView();
        if (rows.length > 0 && !rows.some(row => row.index === keys.selection.current))
            keys.selection.moveTo(rows[0].index);
    }
    // The message around what has the keyboard is the current one, so that all keys mean the same.
    function follow() {
        const row = keys.rowAround(keys.keyboardAt);
        if (!row) {
            keys.letGo();
            return;
        }
        keys.part = keys.keyboardAt;
        if (row.index !== keys.selection.current)
            keys.selection.moveTo(row.index);
    }
    function rowAround(item: Item): MessageDelegate {
        let row = item;
        while (row && row.parent !== keys.list.contentItem)
            row = row.parent;
        return row as MessageDelegate;
    }
    // The keyboard is at the message itself, also when it comes back from elsewhere.
    function letGo() {
        if (keys.part)
            keys.part.focus = false;
        keys.part = null;
    }
    function take(event: KeyEvent) {
        const control = event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier);
        const shift = event.modifiers & Qt.ShiftModifier;
        event.accepted = event.matches(StandardKey.Copy) ? keys.copy()
            : event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && shift) ? keys.menu()
            : event.key === Qt.Key_Escape ? keys.stop()
            : !control && keys.move(event.key, shift) || !control && !shift && keys.reply(event.key);
    }
    function move(key: int, extend: bool): bool {
        const moved = keys.go(key, extend);
        if (moved) {
            keys.letGo();
            keys.steered = true;
        }
        return moved;
    }
    function go(key: int, extend: bool): bool {
        switch (key) {
        case Qt.Key_Up:
            keys.step(1, extend);
            return true;
        case Qt.Key_Down:
            keys.step(-1, extend);
            return true;
        case Qt.Key_PageUp:
            keys.turn(-0.9, extend);
            return true;
        case Qt.Key_PageDown:
            keys.turn(0.9, extend);
            return true;
        case Qt.Key_Home:
            keys.goTo(keys.list.count - 1, extend);
            return true;
        case Qt.Key_End:
            if (extend) {
                keys.goTo(0, true);
            } else {
                keys.newestWanted();
                keys.selection.moveTo(0);
            }
            return true;
        default:
            return false;
        }
    }
    function step(by: int, extend: bool) {
        const item = keys.list.itemAtIndex(keys.selection.current);
        if (!item || item.y > keys.list.contentY + keys.list.height || item.y + item.height < keys.list.contentY)
            return keys.enter();
        // A message higher than the view is read to its end first.
        const rest = by > 0 ? keys.list.contentY - item.y : item.y + item.height - keys.list.contentY - keys.list.height;
        if (item.height > keys.list.height && rest > 1)
            return keys.scrollWanted(-by * Math.min(0.3, rest / keys.list.height));
        keys.goTo(keys.selection.current + by, extend);
    }
    function turn(pages: real, extend: bool) {
        keys.scrollWanted(pages);
        const rows = keys.anchor.inView().filter(row => keys.anchor.covers(row));
        if (rows.length > 0)
            keys.put(rows[pages < 0 ? rows.length - 1 : 0].index, extend);
    }
    function goTo(row: int, extend: bool) {
        const there = Math.max(0, Math.min(keys.list.count - 1, row));
        keys.put(there, extend);
        keys.anchor.reveal(there);
    }
    function put(row: int, extend: bool) {
        if (extend)
            keys.selection.extendTo(row);
        else
            keys.selection.moveTo(row);
    }

    function currentRow(): MessageDelegate {
        return keys.selection.current < 0 ? null : keys.list.itemAtIndex(keys.selection.current) as MessageDelegate;
    }
    function reply(key: int): bool {
        const row = keys.steered ? keys.currentRow() : null;
        if ((key !== Qt.Key_Return && key !== Qt.Key_Enter && key !== Qt.Key_R) || !row || row.seq === 0 || row.notice)
            return false;
        keys.replyWanted(row.seq);
        return true;
    }
    function menu(): bool {
        const row = keys.currentRow();
        if (!row)
            return false;
        row.openMenu();
        return true;
    }
    function copy(): bool {
        const partly = keys.anchor.rows().find(row => row.hasSelection);
        const text = partly ? partly.selectedText : keys.selection.text();
        if (text === "")
            return false;
        keys.copyWanted(text);
        return true;
    }
    function stop(): bool {
        const partly = keys.anchor.rows().find(row => row.hasSelection);
        if (partly)
            partly.deselect();
        else if (keys.selection.count === 0)
            return false;
        keys.selection.clear();
        return true;
    }
}
