// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Snug

// All rooms of a person, at the window's left.
FocusScope {
    id: pane

    required property Rooms rooms

    signal settingsWanted()

    readonly property int count: list.count

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.small
        anchors.topMargin: Theme.medium
        spacing: Theme.small

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.medium
            spacing: Theme.small

            SheetTitle {
                text: qsTr("Rooms")
            }
            IconButton {
                objectName: "settingsButton"
                shape: "settings"
                text: qsTr("Settings")
                onClicked: pane.settingsWanted()
            }
            IconButton {
                objectName: "newRoomButton"
                shape: "plus"
                text: qsTr("Host or join another room")
                onClicked: pane.rooms.current = null
            }
        }
        ListView {
            id: list
            objectName: "roomList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.half
            boundsBehavior: Flickable.StopAtBounds
            focus: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            onActiveFocusChanged: {
                if (activeFocus && pane.rooms.current)
                    currentIndex = pane.rooms.model.currentRow();
            }
            model: pane.rooms.model
            delegate: RoomDelegate {
                onChosen: address => pane.rooms.open(address)
            }
            T.ScrollBar.vertical: ThinScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Rooms")
        }
    }
}
