// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// A room in which nobody has said anything: its host is handed the link, a guest the word.
Item {
    id: view

    required property RoomSession session
    required property Invitation invitation
    required property string reachText

    signal copyWanted(string text)
    signal whyWanted()

    InviteView {
        anchors.fill: parent
        side: Theme.large
        visible: view.invitation !== null
        invitation: view.invitation
        reachText: view.reachText
        heading: view.invitation && view.invitation.stopped ? qsTr("Your room is stopped") : qsTr("Your room is open")
        onCopyWanted: text => view.copyWanted(text)
        onWhyWanted: view.whyWanted()
    }
    PlainLabel {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, view.width - 2 * Theme.large)
        visible: view.invitation === null && view.session.phase === RoomSession.Joined
        text: qsTr("Nobody has said anything yet. The word is yours.")
        color: Theme.quiet
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
}
