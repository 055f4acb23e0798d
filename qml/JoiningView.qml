// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// On the way into a room for the first time: how it goes, and a way to give up. Nothing is shown at first, since
// most doors open at once.
Item {
    id: view

    required property RoomSession session

    signal copyWanted(string text)
    signal cancelWanted()

    property bool patient: true

    Timer {
        interval: Theme.patience
        running: view.visible
        onTriggered: view.patient = false
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(Theme.columnWidth, view.width - 2 * Theme.large)
        visible: !view.patient
        spacing: Theme.medium

        SheetTitle {
            objectName: "joiningTitle"
            text: qsTr("On the way to %1").arg(view.session.title)
        }
        ProblemNote {
            objectName: "joiningNote"
            Layout.fillWidth: true
            heard: false // it counts down
            alarming: view.session.statusDetails !== ""
            words: view.session.statusText
            details: view.session.statusDetails
            onCopyWanted: details => view.copyWanted(details)
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.small

            ActionButton {
                objectName: "joiningTryButton"
                text: qsTr("Try now")
                weight: ActionButton.Primary
                visible: view.session.canTryNow
                onClicked: view.session.tryNow()
            }
            ActionButton {
                objectName: "cancelJoinButton"
                text: qsTr("Cancel")
                onClicked: view.cancelWanted()
            }
        }
    }
}
