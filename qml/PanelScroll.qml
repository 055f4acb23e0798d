// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// Something taller than its sheet may be, to scroll. What the keyboard is at is always to be seen.
Flickable {
    id: scroll

    readonly property Item keyboardAt: Window.activeFocusItem

    function reveal() {
        let holder = scroll.keyboardAt;
        while (holder && holder !== scroll.contentItem)
            holder = holder.parent;
        if (!holder || holder === scroll.keyboardAt)
            return;
        scroll.show(scroll.keyboardAt);
    }
    // Goes no further than it must; of what is higher than there is place for, to its beginning.
    function show(item: Item) {
        const top = item.mapToItem(scroll.contentItem, 0, 0).y - Theme.medium;
        const bottom = top + item.height + 2 * Theme.medium;
        if (top < scroll.contentY)
            scroll.contentY = Math.max(0, top);
        else if (bottom > scroll.contentY + scroll.height)
            scroll.contentY = Math.max(0, Math.min(top, Math.min(scroll.contentHeight, bottom) - scroll.height));
    }

    contentWidth: width
    contentHeight: contentItem.childrenRect.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onKeyboardAtChanged: scroll.reveal()
    onContentHeightChanged: scroll.reveal() // a question opened, and its answers have the keyboard
    // In the sheet's margin, where it covers nothing.
    T.ScrollBar.vertical: ThinScrollBar {
        parent: scroll.parent
        x: Theme.mirrored ? scroll.x - width - Theme.half : scroll.x + scroll.width + Theme.half
        y: scroll.y
        height: scroll.height
    }
}
