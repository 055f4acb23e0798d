// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// A room's own sheet.
SheetDialog {
    id: dialog

    required property RoomSession session

    signal leaveWanted()
    signal hostWanted()

    heading: dialog.session.title
    implicitHeight: panel.implicitHeight + topPadding + bottomPadding
    onAboutToShow: panel.reset()

    PanelScroll {
        anchors.fill: parent

        RoomPanel {
            id: panel
            width: parent.width
            session: dialog.session
            onLeaveWanted: dialog.leaveWanted()
            onHostWanted: dialog.hostWanted()
            onDone: dialog.close()
        }
    }
}
