// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// The invite panel over a room that is in use.
PanelSheet {
    id: dialog

    required property Invitation invitation
    required property string reachText
    required property RoomHost host

    signal copyWanted(string text)
    signal whyWanted()

    // `options`: with the links that few need.
    function show(options: bool) {
        panel.open = options;
        dialog.open();
    }

    heading: qsTr("Invite people")
    first: (unhosted.wanted ? unhosted.first : panel.first) as Item

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
    InvitePanel {
        id: panel
        closable: true
        width: parent.width
        height: unhosted.wanted ? 0 : implicitHeight
        visible: !unhosted.wanted
        invitation: dialog.invitation
        reachText: dialog.reachText
        heading: dialog.heading
        onCopyWanted: text => dialog.copyWanted(text)
        onWhyWanted: dialog.whyWanted()
        onDone: dialog.close()
    }
}
