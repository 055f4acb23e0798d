// SPDX-License-Identifier: MIT
import QtQuick

// Copies, and says so where it was pressed.
ActionButton {
    id: button

    required property string words
    readonly property bool done: timer.running
    readonly property ButtonFace face: contentItem as ButtonFace
    readonly property string thanks: qsTr("Copied")
    // As wide before as afterwards, so that nothing beside it moves under the pointer.
    readonly property real widest: button.face.lead + Math.max(before.natural, after.natural)

    implicitWidth: Math.min(button.most, button.widest + leftPadding + rightPadding)
    text: button.done ? button.thanks : button.words
    shape: button.done ? "check" : "copy"
    small: true
    onClicked: timer.restart()

    Timer {
        id: timer
        interval: Theme.confirmation
    }
    WrappingLabel {
        id: before
        visible: false
        text: button.words
        font: button.face.font
    }
    WrappingLabel {
        id: after
        visible: false
        text: button.thanks
        font: button.face.font
    }
}
