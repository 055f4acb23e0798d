// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// The sheets a room can open.
Item {
    id: dialogs

    required property RoomSession session
    required property Clipboard clipboard
    required property Invitation invitation
    required property string reachText

    signal leaveWanted()

    function showInvite() { invite.open(); }
    function showPeople() { people.open(); }
    function showRoom() { room.open(); }

    InviteDialog {
        id: invite
        invitation: dialogs.invitation
        reachText: dialogs.reachText
        onCopyWanted: text => dialogs.clipboard.copy(text)
    }
    PeopleDialog {
        id: people
        session: dialogs.session
    }
    RoomDialog {
        id: room
        session: dialogs.session
        onLeaveWanted: dialogs.leaveWanted()
    }
}
