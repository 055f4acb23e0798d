// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// A room's own sheet.
SheetDialog {
    id: dialog

    required property RoomSession session

    signal leaveWanted()

    heading: dialog.session.title
    implicitHeight: panel.implicitHeight + topPadding + bottomPadding
    onAboutToShow: panel.reset()

    RoomPanel {
        id: panel
        anchors.fill: parent
        session: dialog.session
        focus: true
        onLeaveWanted: dialog.leaveWanted()
        onDone: dialog.close()
    }
}
