// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// The room's title, where it is and who is here, and what can be done with it.
FocusScope {
    id: bar

    required property RoomSession session
    required property string reachText
    property HostedRoom room: null // where it is hosted here, and can be
    property bool canGoBack: false
    property bool peopleShown: false
    property bool tight: false

    signal backWanted()
    signal inviteWanted()
    signal whyWanted()
    signal hostWanted()
    signal peopleWanted()
    signal menuWanted()

    readonly property int here: bar.session.members.onlineCount
    readonly property bool joined: bar.session.phase === RoomSession.Joined
    readonly property string place: {
        if (bar.room && bar.room.paused)
            return qsTr("Stopped");
        return bar.session.hosted ? bar.reachText : bar.session.address;
    }
    readonly property string summary: {
        if (!bar.joined)
            return bar.place;
        const people = qsTr("%n here", "", bar.here);
        return bar.place === "" ? people : qsTr("%1 · %2").arg(people).arg(Theme.isolated(bar.place));
    }

    // Beside the buttons is no place for words: they go below.
    readonly property bool cramped: bar.width < Theme.columnWidth * 0.6

    implicitHeight: row.implicitHeight + 2 * Theme.medium + (bar.cramped ? title.implicitHeight : 0)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        id: title
        x: bar.cramped ? Theme.medium : row.x + beside.x
        y: bar.cramped ? row.y + row.height : row.y + beside.y
        width: bar.cramped ? bar.width - 2 * Theme.medium : beside.width
        spacing: 0

        RoomTitle {
            id: roomTitle
            Layout.fillWidth: true
            session: bar.session
            room: bar.room
        }
        ReachLine {
            Layout.fillWidth: true
            text: bar.summary
            hosted: bar.session.hosted && bar.place !== ""
            visible: roomTitle.problem === ""
            onWhyWanted: bar.whyWanted()
        }
        Complaint {
            objectName: "titleProblem"
            Layout.topMargin: Theme.unit
            text: roomTitle.problem
        }
    }
    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: bar.canGoBack ? Theme.unit : Theme.huge
        anchors.rightMargin: Theme.medium
        anchors.top: parent.top
        anchors.topMargin: Theme.medium
        spacing: Theme.unit

        IconButton {
            objectName: "backButton"
            visible: bar.canGoBack
            shape: "back"
            text: qsTr("All rooms")
            onClicked: bar.backWanted()
        }
        Item {
            id: beside
            Layout.fillWidth: true
            implicitHeight: bar.cramped ? 0 : title.implicitHeight
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
            focus: true
            shape: "people"
            text: qsTr("People")
            checked: bar.peopleShown
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
