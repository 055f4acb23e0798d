// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// The host panel over a room.
PanelSheet {
    id: dialog

    required property HostedRoom room
    required property RoomHost host

    signal copyWanted(string text)
    signal inviteWanted()

    heading: qsTr("Host panel")
    onAboutToShow: {
        panel.reset();
        dialog.room.watched = true;
    }
    onClosed: dialog.room.watched = false

    HostPanel {
        id: panel
        objectName: "hostPanel"
        width: parent.width
        room: dialog.room
        host: dialog.host
        onCopyWanted: text => dialog.copyWanted(text)
        onInviteWanted: dialog.inviteWanted()
        onDone: dialog.close()
    }
}
