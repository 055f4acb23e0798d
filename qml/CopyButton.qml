// SPDX-License-Identifier: MIT
import QtQuick

// Copies, and says so where it was pressed.
ActionButton {
    id: button

    required property string words
    readonly property bool done: timer.running

    text: button.done ? qsTr("Copied") : button.words
    shape: button.done ? "check" : "copy"
    small: true
    onClicked: timer.restart()

    Timer {
        id: timer
        interval: Theme.confirmation
    }
}
