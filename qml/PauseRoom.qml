// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Stops a room, after a question that says what happens to whom; or opens it again.
ColumnLayout {
    id: panel

    required property HostedRoom room

    readonly property bool paused: panel.room.paused
    readonly property int guests: panel.room.callers.guests

    function reset() {
        stopping.asking = false;
    }

    // One button comes where the other goes.
    onPausedChanged: {
        if (panel.paused && stopping.hasKeyboard)
            opening.forceActiveFocus(Qt.TabFocusReason);
        else if (!panel.paused && opening.activeFocus)
            stopping.takeKeyboard(Qt.TabFocusReason);
    }
    spacing: Theme.small

    Rectangle {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.unit
        implicitHeight: Theme.hairline
        color: Theme.line
    }
    Confirmation {
        id: stopping
        Layout.fillWidth: true
        visible: !panel.room.paused
        openerName: "pauseButton"
        agreementName: "pauseAgreedButton"
        words: qsTr("Stop the room…")
        shape: "pause"
        question: {
            const who = panel.guests > 0 ? qsTr("%n people are here: %1. Stop the room?", "", panel.guests).arg(panel.room.callers.guestNames)
                                         : qsTr("Nobody else is here. Stop the room?");
            return qsTr("%1 Whoever comes is told that it is closed for now. What was said stays on this computer, and you can open the room again at any time.").arg(who);
        }
        agreement: qsTr("Stop the room")
        refusal: qsTr("Keep it open")
        small: true
        onAgreed: panel.room.pause()
    }
    PlainLabel {
        id: words
        objectName: "pauseWords"
        Layout.fillWidth: true
        visible: panel.room.paused
        text: qsTr("This room is stopped: nobody gets in but you. What was said is still here.")
        wrapMode: Text.Wrap
    }
    ActionButton {
        id: opening
        objectName: "openRoomButton"
        visible: panel.room.paused
        text: qsTr("Open the room again")
        small: true
        weight: ActionButton.Primary
        Accessible.description: words.text
        onClicked: panel.room.open()
    }
}
