// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Tells the host of a stopped room that they are alone in it, and opens it again.
Rectangle {
    id: bar

    required property HostedRoom room

    readonly property bool paused: bar.room !== null && bar.room.paused

    implicitHeight: bar.paused ? row.implicitHeight + Theme.small : 0
    visible: bar.paused
    color: Theme.tint

    GridLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        columns: bar.width < Theme.columnWidth ? 1 : 2
        columnSpacing: Theme.small
        rowSpacing: Theme.unit

        PlainLabel {
            objectName: "pausedWords"
            Layout.fillWidth: true
            text: qsTr("You stopped this room. Nobody gets in but you.")
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        ActionButton {
            objectName: "reopenBarButton"
            text: qsTr("Open it again")
            small: true
            onClicked: bar.room.open()
        }
    }
}
