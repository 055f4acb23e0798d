// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Stops a room, after a question that says what happens to whom; or opens it again.
ColumnLayout {
    id: panel

    required property HostedRoom room

    property bool asking: false

    readonly property int guests: panel.room.callers.guests

    function reset() {
        panel.asking = false;
    }

    spacing: Theme.small

    Rectangle {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.unit
        implicitHeight: Theme.hairline
        color: Theme.line
    }
    PlainLabel {
        objectName: "pauseWords"
        Layout.fillWidth: true
        visible: panel.asking || panel.room.paused
        text: {
            if (panel.room.paused)
                return qsTr("This room is stopped: nobody gets in but you. What was said is still here.");
            const who = panel.guests > 0 ? qsTr("%n people are here: %1. Stop the room?", "", panel.guests).arg(panel.room.callers.guestNames)
                                         : qsTr("Nobody else is here. Stop the room?");
            return qsTr("%1 Whoever comes is told that it is closed for now. What was said stays on this computer, and you can open the room again at any time.").arg(who);
        }
        wrapMode: Text.Wrap
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.small

        ActionButton {
            objectName: "pauseButton"
            visible: !panel.room.paused
            text: panel.asking ? qsTr("Stop the room") : qsTr("Stop the room…")
            shape: panel.asking ? "" : "pause"
            small: true
            weight: panel.asking ? ActionButton.Primary : ActionButton.Plain
            onClicked: {
                if (panel.asking)
                    panel.room.pause();
                panel.asking = !panel.asking;
            }
        }
        ActionButton {
            visible: panel.asking && !panel.room.paused
            text: qsTr("Keep it open")
            small: true
            weight: ActionButton.Quiet
            onClicked: panel.asking = false
        }
        ActionButton {
            objectName: "openRoomButton"
            visible: panel.room.paused
            text: qsTr("Open the room again")
            small: true
            weight: ActionButton.Primary
            onClicked: panel.room.open()
        }
    }
}
