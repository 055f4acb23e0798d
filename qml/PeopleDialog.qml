// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// The people of a room, where the window has no place beside it.
SheetDialog {
    id: dialog

    required property RoomSession session

    heading: qsTr("People")
    contentItem: MembersPane {
        session: dialog.session
        closable: true
        focus: true
        onDone: dialog.close()
    }
}
