// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// The invite panel over a room that is in use.
PanelSheet {
    id: dialog

    required property Invitation invitation
    required property string reachText

    signal copyWanted(string text)
    signal whyWanted()

    // `options`: with the links that few need.
    function show(options: bool) {
        panel.open = options;
        dialog.open();
    }

    heading: qsTr("Invite people")
    onOpened: panel.takeKeyboard()

    InvitePanel {
        id: panel
        closable: true
        width: parent.width
        invitation: dialog.invitation
        reachText: dialog.reachText
        heading: dialog.heading
        onCopyWanted: text => dialog.copyWanted(text)
        onWhyWanted: dialog.whyWanted()
        onDone: dialog.close()
    }
}
