// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// Something taller than its sheet may be, to scroll.
Flickable {
    id: scroll

    contentWidth: width
    contentHeight: contentItem.childrenRect.height
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    // In the sheet's margin, where it covers nothing.
    T.ScrollBar.vertical: ThinScrollBar {
        parent: scroll.parent
        x: Theme.mirrored ? scroll.x - width - Theme.half : scroll.x + scroll.width + Theme.half
        y: scroll.y
        height: scroll.height
    }
}
