// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// A room's own sheet.
PanelSheet {
    id: dialog

    required property RoomSession session

    signal leaveWanted()
    signal hostWanted()

    heading: dialog.session.title
    first: panel.first
    onAboutToShow: panel.reset()

    RoomPanel {
        id: panel
        width: parent.width
        session: dialog.session
        onLeaveWanted: dialog.leaveWanted()
        onHostWanted: dialog.hostWanted()
        onDone: dialog.close()
    }
}
