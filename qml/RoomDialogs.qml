// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Snug

// The sheets a room can open.
Item {
    id: dialogs

    required property RoomSession session
    required property Clipboard clipboard
    required property Invitation invitation
    required property string reachText
    required property RoomHost host
    required property HostedRoom hosted // null where the room is hosted elsewhere

    property bool hosting: false

    signal leaveWanted()

    function showInvite() { invite.show(false); }
    function showPeople() { people.open(); }
    function showRoom() { room.open(); }
    function showReach() { reach.open(); }
    function showHost() { dialogs.hosting = true; }

    InviteDialog {
        id: invite
        invitation: dialogs.invitation
        reachText: dialogs.reachText
        host: dialogs.host
        onCopyWanted: text => dialogs.clipboard.copy(text)
        onWhyWanted: dialogs.showReach()
    }
    ReachDialog {
        id: reach
        host: dialogs.host
    }
    Repeater {
        model: dialogs.hosting ? [dialogs.hosted] : []

        Item {
            id: holder

            required property HostedRoom modelData

            HostDialog {
                room: holder.modelData
                host: dialogs.host
                visible: true
                onCopyWanted: text => dialogs.clipboard.copy(text)
                onInviteWanted: {
                    close();
                    invite.show(true);
                }
                onClosed: dialogs.hosting = false
            }
        }
    }
    PeopleDialog {
        id: people
        session: dialogs.session
    }
    RoomDialog {
        id: room
        session: dialogs.session
        onLeaveWanted: dialogs.leaveWanted()
        onHostWanted: {
            close();
            dialogs.showHost();
        }
    }
}
