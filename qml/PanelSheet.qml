// SPDX-License-Identifier: MIT
import QtQuick

// A sheet of one panel, to scroll where the window is too low for it. The panel gives itself the sheet's width.
SheetDialog {
    id: sheet

    default property alias parts: holder.data

    implicitHeight: holder.height + topPadding + bottomPadding
    onAboutToShow: scroll.contentY = 0

    PanelScroll {
        id: scroll
        objectName: "sheetScroll"
        anchors.fill: parent
        anchors.margins: -Theme.unit // for what stands out where the keyboard is
        contentHeight: holder.height + 2 * Theme.unit

        // No layout: panels are layouts within layouts as it is, and 6.4 takes only so many turns with them.
        Item {
            id: holder
            x: Theme.unit
            y: Theme.unit
            width: scroll.width - 2 * Theme.unit
            height: childrenRect.height
        }
    }
}
