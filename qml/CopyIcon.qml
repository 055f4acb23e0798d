// SPDX-License-Identifier: MIT
import QtQuick

// Copies, and says so with its picture.
IconButton {
    id: button

    required property string words
    readonly property bool done: timer.running

    implicitWidth: Theme.controlSmall
    implicitHeight: Theme.controlSmall
    shape: button.done ? "check" : "copy"
    text: button.done ? qsTr("Copied") : button.words
    onClicked: timer.restart()

    Timer {
        id: timer
        interval: Theme.confirmation
    }
}
