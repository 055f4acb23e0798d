// SPDX-License-Identifier: MIT
import QtQuick

// How far a message of this person's got: it waits, or the room did not take it and why.
Item {
    id: note

    required property bool refused
    required property string refusal

    signal retryWanted()
    signal editWanted()
    signal copyWanted()
    signal cancelWanted()

    implicitHeight: reason.y + Math.max(reason.height, glyph.height)
                    + (note.refused ? buttons.height + Theme.unit : 0) + Theme.unit

    Glyph {
        id: glyph
        anchors.left: parent.left
        y: Theme.half
        shape: note.refused ? "alert" : "clock"
        extent: Theme.glyphSmall
        color: note.refused ? Theme.danger : Theme.quiet
    }
    PlainLabel {
        id: reason
        anchors.left: glyph.right
        anchors.leftMargin: Theme.small
        anchors.right: parent.right
        y: Theme.half
        text: note.refused ? note.refusal : qsTr("Waits to be sent")
        color: note.refused ? Theme.danger : Theme.quiet
        font.pixelSize: Theme.textSmall
        wrapMode: Text.Wrap
    }
    Flow {
        id: buttons
        anchors.left: parent.left
        anchors.right: parent.right
        y: reason.y + Math.max(reason.height, glyph.height) + Theme.unit
        spacing: Theme.small
        visible: note.refused

        ActionButton {
            objectName: "retryButton"
            text: qsTr("Send again")
            small: true
            onClicked: note.retryWanted()
        }
        ActionButton {
            objectName: "editButton"
            text: qsTr("Edit")
            small: true
            onClicked: note.editWanted()
        }
        ActionButton {
            objectName: "copyButton"
            text: qsTr("Copy")
            small: true
            onClicked: note.copyWanted()
        }
        ActionButton {
            objectName: "cancelButton"
            text: qsTr("Don't send")
            small: true
            weight: ActionButton.Quiet
            onClicked: note.cancelWanted()
        }
    }
}
