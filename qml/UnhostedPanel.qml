// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// Stands in a sheet for what only an open room has: why this computer's rooms are not open, and the way on.
//
// No layout: shown for the first time, one leaves its heading where the words were before they wrapped in 6.4.
Column {
    id: panel

    required property RoomHost host
    required property string heading

    signal copyWanted(string text)
    signal done()

    readonly property Item first: again
    readonly property bool wanted: panel.host.state === RoomHost.Failed || panel.host.state === RoomHost.Starting

    spacing: Theme.medium

    Item {
        width: panel.width
        implicitHeight: Math.max(title.height, close.height)

        SheetTitle {
            id: title
            anchors.left: parent.left
            anchors.right: close.left
            anchors.rightMargin: Theme.small
            anchors.verticalCenter: parent.verticalCenter
            text: panel.heading
        }
        IconButton {
            id: close
            objectName: "closeUnhostedButton"
            anchors.right: parent.right
            shape: "close"
            text: qsTr("Close")
            onClicked: panel.done()
        }
    }
    PlainLabel {
        width: panel.width
        visible: panel.host.problem === ""
        text: qsTr("Opening your rooms…")
        wrapMode: Text.Wrap
    }
    ProblemNote {
        objectName: "unhostedNote"
        width: panel.width
        words: panel.host.problem
        details: panel.host.problemDetails
        onCopyWanted: details => panel.copyWanted(details)
    }
    ActionButton {
        id: again
        objectName: "tryHostingButton"
        text: qsTr("Try now")
        weight: ActionButton.Primary
        onClicked: panel.host.resume()
    }
}
