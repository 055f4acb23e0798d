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
    T.ScrollBar.vertical: ThinScrollBar {}
}
