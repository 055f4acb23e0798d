// SPDX-License-Identifier: MIT
import QtQuick

// Stands where messages are that this computer does not have yet.
Item {
    id: gap

    signal loadWanted()

    implicitHeight: row.height + Theme.small

    Row {
        id: row
        anchors.centerIn: parent
        height: Theme.controlSmall
        spacing: Theme.small

        PlainLabel {
            objectName: "gapWords"
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Messages here are not loaded.")
            color: Theme.quiet
            font.pixelSize: Theme.textSmall
        }
        ActionButton {
            objectName: "gapButton"
            text: qsTr("Load them")
            small: true
            weight: ActionButton.Quiet
            onClicked: gap.loadWanted()
        }
    }
}
