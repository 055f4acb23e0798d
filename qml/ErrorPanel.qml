// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Why a room lets this person in no more: what happened, what is kept, what can be done.
Rectangle {
    id: panel

    required property RoomSession session

    signal copyWanted(string text)
    signal linkWanted()
    signal leaveWanted()

    readonly property bool badName: panel.session.problemCode === "bad_name"

    // Where what had the keyboard is hidden.
    function takeKeyboard() {
        if (!panel.visible)
            return;
        if (panel.session.linkNeeded)
            newLink.focus = true;
        else
            again.focus = true;
    }

    onVisibleChanged: panel.takeKeyboard()
    Component.onCompleted: panel.takeKeyboard()
    implicitHeight: column.implicitHeight + 2 * Theme.large
    color: Theme.surface

    ColumnLayout {
        id: column
        anchors.centerIn: parent
        width: Math.min(Theme.columnWidth, panel.width - 2 * Theme.large)
        spacing: Theme.medium

        ProblemNote {
            objectName: "errorNote"
            Layout.fillWidth: true
            words: panel.session.problem
            details: panel.session.problemDetails
            onCopyWanted: details => panel.copyWanted(details)
        }
        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("%n message(s) of yours are kept here.", "", panel.session.waitingMessages)
            color: Theme.quiet
            visible: panel.session.waitingMessages > 0
            wrapMode: Text.Wrap
        }
        LineField {
            id: nameField
            objectName: "otherName"
            Layout.fillWidth: true
            visible: panel.badName
            text: panel.session.selfName
            Accessible.name: qsTr("Another name")
            onAccepted: panel.session.rename(text)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.small

            ActionButton {
                id: newLink
                objectName: "newLinkButton"
                visible: panel.session.linkNeeded
                text: qsTr("Paste a new link")
                weight: ActionButton.Primary
                onClicked: panel.linkWanted()
            }
            ActionButton {
                id: again
                objectName: "tryAgainButton"
                text: panel.badName ? qsTr("Use this name") : qsTr("Try again")
                weight: panel.session.linkNeeded ? ActionButton.Plain : ActionButton.Primary
                onClicked: {
                    if (panel.badName)
                        panel.session.rename(nameField.text);
                    else
                        panel.session.tryNow();
                }
            }
            ActionButton {
                objectName: "leaveButton"
                text: panel.session.everJoined ? qsTr("Leave room") : qsTr("Cancel")
                onClicked: panel.leaveWanted()
            }
        }
    }
}
