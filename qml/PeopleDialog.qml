// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// The people of a room, where the window has no place beside it.
SheetDialog {
    id: dialog

    required property RoomSession session

    heading: qsTr("People")
    first: (dialog.contentItem as MembersPane).first
    contentItem: MembersPane {
        session: dialog.session
        closable: true
        onDone: dialog.close()
    }
}
