// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// The room's title, where it is and who is here, and what can be done with it.
Rectangle {
    id: bar

    required property RoomSession session
    required property string reachText
    property HostedRoom room: null // where it is hosted here
    property bool canGoBack: false
    property bool peopleFolded: false
    property bool tight: false

    signal backWanted()
    signal inviteWanted()
    signal whyWanted()
    signal hostWanted()
    signal peopleWanted()
    signal menuWanted()

    readonly property int here: bar.session.members.onlineCount
    readonly property bool joined: bar.session.phase === RoomSession.Joined
    readonly property string place: bar.session.hosted ? bar.reachText : bar.session.address

    implicitHeight: row.implicitHeight + 2 * Theme.medium
    color: Theme.surface

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: bar.canGoBack ? Theme.unit : Theme.huge
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.unit

        IconButton {
            objectName: "backButton"
            visible: bar.canGoBack
            shape: "back"
            text: qsTr("All rooms")
            onClicked: bar.backWanted()
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            RoomTitle {
                Layout.fillWidth: true
                session: bar.session
                room: bar.room
            }
            ReachLine {
                Layout.fillWidth: true
                text: bar.joined ? qsTr("%1 · %2").arg(qsTr("%n here", "", bar.here)).arg(Theme.isolated(bar.place)) : bar.place
                hosted: bar.session.hosted
                onWhyWanted: bar.whyWanted()
            }
        }
        ActionButton {
            objectName: "inviteButton"
            visible: bar.session.hosted && !bar.tight
            shape: "invite"
            text: qsTr("Invite")
            onClicked: bar.inviteWanted()
        }
        IconButton {
            visible: bar.session.hosted && bar.tight
            shape: "invite"
            text: qsTr("Invite")
            onClicked: bar.inviteWanted()
        }
        IconButton {
            objectName: "hostPanelButton"
            visible: bar.session.hosted && !bar.tight
            shape: "tune"
            text: qsTr("Host panel")
            onClicked: bar.hostWanted()
        }
        IconButton {
            objectName: "peopleButton"
            visible: bar.peopleFolded
            shape: "people"
            text: qsTr("People")
            onClicked: bar.peopleWanted()
        }
        IconButton {
            objectName: "menuButton"
            shape: "more"
            text: qsTr("More")
            onClicked: bar.menuWanted()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}
