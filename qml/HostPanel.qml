// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// What the host of a room sees and does: its title, who is connected, what goes on, where it is kept, and its
// end.
ColumnLayout {
    id: panel

    required property HostedRoom room
    required property RoomHost host

    signal copyWanted(string text)
    signal inviteWanted()
    signal done()

    readonly property Item first: title.first

    function reset() {
        title.reset();
        pausing.reset();
    }

    spacing: Theme.large

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.small

        SheetTitle {
            Layout.minimumHeight: Theme.control // 6.4 may leave it where it wrapped for a moment
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Host panel")
        }
        IconButton {
            objectName: "closeHostPanelButton"
            shape: "close"
            text: qsTr("Close")
            onClicked: panel.done()
        }
    }
    RoomTitleField {
        id: title
        Layout.fillWidth: true
        room: panel.room
    }
    CallerList {
        Layout.fillWidth: true
        callers: panel.room.callers
    }
    GridLayout {
        Layout.fillWidth: true
        columns: panel.width < Theme.columnWidth - Theme.vast ? 1 : 2
        columnSpacing: Theme.large
        rowSpacing: Theme.medium

        TrafficChart {
            objectName: "messageChart"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.columnWidth / 2
            heading: qsTr("Messages")
            words: panel.room.traffic.messagesText
            values: panel.room.traffic.messages
        }
        TrafficChart {
            objectName: "byteChart"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.columnWidth / 2
            heading: qsTr("Data")
            words: panel.room.traffic.bytesText
            values: panel.room.traffic.bytes
            tone: Theme.here
        }
    }
    RoomPlace {
        Layout.fillWidth: true
        path: panel.host.dataDirectory
        disk: panel.room.diskText
        onOpenWanted: panel.host.openDataDirectory()
        onCopyWanted: text => panel.copyWanted(text)
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.small

        PanelHeading {
            text: qsTr("Links")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.small

            CopyButton {
                objectName: "panelCopyLink"
                words: qsTr("Copy link")
                enabled: panel.room.invitation.ready
                onClicked: panel.copyWanted(panel.room.invitation.link)
            }
            ActionButton {
                objectName: "panelInvite"
                text: qsTr("New link and more…")
                small: true
                onClicked: panel.inviteWanted()
            }
        }
    }
    PauseRoom {
        id: pausing
        Layout.fillWidth: true
        room: panel.room
    }
}
