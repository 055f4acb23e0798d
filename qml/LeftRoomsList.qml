// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Snug

// Rooms of this computer that their host has left: stopped, and kept.
ColumnLayout {
    id: list

    required property RoomHost host

    readonly property int count: list.host.leftRooms.length

    spacing: Theme.small
    visible: list.count > 0

    PanelHeading {
        text: qsTr("Stopped rooms on this computer")
    }
    Column {
        Layout.fillWidth: true
        spacing: list.spacing

        Repeater {
            objectName: "leftRooms"
            model: list.host.leftRooms

            RowLayout {
                id: left

                required property var modelData

                width: list.width
                spacing: Theme.small

                PlainLabel {
                    Layout.fillWidth: true
                    text: left.modelData.title
                    horizontalAlignment: Text.AlignLeft
                    elide: Text.ElideRight
                    maximumLineCount: 1
                }
                ActionButton {
                    objectName: "reopenButton"
                    text: qsTr("Open again")
                    small: true
                    Accessible.name: qsTr("Open %1 again").arg(left.modelData.title)
                    onClicked: list.host.reopen(left.modelData.room)
                }
            }
        }
    }
}
