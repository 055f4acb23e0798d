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
    first: (unhosted.wanted ? unhosted.first : panel.first) as Item
    onAboutToShow: {
        panel.reset();
        dialog.room.watched = true;
    }
    onClosed: dialog.room.watched = false

    UnhostedPanel {
        id: unhosted
        width: parent.width
        height: unhosted.wanted ? implicitHeight : 0
        visible: unhosted.wanted
        heading: dialog.heading
        host: dialog.host
        onCopyWanted: text => dialog.copyWanted(text)
        onDone: dialog.close()
    }
    HostPanel {
        id: panel
        objectName: "hostPanel"
        width: parent.width
        height: unhosted.wanted ? 0 : implicitHeight
        visible: !unhosted.wanted
        room: dialog.room
        host: dialog.host
        onCopyWanted: text => dialog.copyWanted(text)
        onInviteWanted: dialog.inviteWanted()
        onDone: dialog.close()
    }
}
