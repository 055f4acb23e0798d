// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// What a person can do about a room: be called something else in it, or leave it.
ColumnLayout {
    id: panel

    required property RoomSession session

    signal leaveWanted()
    signal hostWanted()
    signal done()

    readonly property alias first: nameField
    // With large text in a small window, what stands side by side goes below each other.
    readonly property bool tight: panel.width < Theme.columnWidth * 0.6
    property string problem: ""

    function reset() {
        leaving.asking = false;
        panel.problem = "";
        nameField.text = panel.session.selfName;
    }
    function rename() {
        panel.problem = "";
        panel.session.rename(nameField.text);
        if (panel.problem === "")
            panel.done();
    }

    spacing: Theme.small

    Connections {
        target: panel.session
        function onNameProblem(text) {
            panel.problem = text;
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.small

        SheetTitle {
            Layout.preferredWidth: 1 // a title may be longer than any sheet is wide
            text: panel.session.title
            elide: Text.ElideRight
            maximumLineCount: 1
        }
        IconButton {
            objectName: "closeRoomPanelButton"
            shape: "close"
            text: qsTr("Close")
            onClicked: panel.done()
        }
    }
    PlainLabel {
        Layout.fillWidth: true
        text: panel.session.hosted ? qsTr("Hosted on this computer") : panel.session.address
        color: Theme.quiet
        font.pixelSize: Theme.textSmall
        wrapMode: Text.WrapAnywhere
    }
    Caption {
        Layout.topMargin: Theme.medium
        text: qsTr("Your name here")
    }
    GridLayout {
        columns: panel.tight ? 1 : 2
        columnSpacing: Theme.small
        rowSpacing: Theme.small

        LineField {
            id: nameField
            objectName: "roomName"
            Layout.fillWidth: true
            wrong: panel.problem !== ""
            Accessible.name: qsTr("Your name here")
            onAccepted: panel.rename()
        }
        ActionButton {
            text: qsTr("Change")
            enabled: nameField.text.trim() !== "" && nameField.text !== panel.session.selfName
            onClicked: panel.rename()
        }
    }
    Complaint {
        text: panel.problem
    }
    AttentionChoice {
        Layout.topMargin: Theme.medium
        Layout.fillWidth: true
        session: panel.session
    }
    ActionButton {
        objectName: "hostPanelEntry"
        Layout.topMargin: Theme.medium
        text: qsTr("Host panel…")
        shape: "tune"
        visible: panel.session.hosted && !leaving.asking
        onClicked: panel.hostWanted()
    }
    Confirmation {
        id: leaving
        Layout.topMargin: Theme.medium
        Layout.fillWidth: true
        openerName: "leaveRoomButton"
        agreementName: "leaveAgreedButton"
        words: qsTr("Leave room…")
        question: panel.session.hosted
            ? qsTr("Leaving stops the room: whoever is in it is told and sent away. What was said stays on this computer, and you can open the room again from the start page. What waits to be sent is gone.")
            : qsTr("You need a link to come back. What waits to be sent is gone.")
        agreement: panel.session.hosted ? qsTr("Leave and stop it") : qsTr("Leave the room")
        refusal: qsTr("Stay")
        onAgreed: panel.leaveWanted()
    }
}
