// SPDX-License-Identifier: MIT
import QtQuick

// Behind a message: where the keyboard is, that it was found, or that one has just been led to it.
Item {
    id: marks

    required property bool current
    required property bool found
    required property bool flashed

    Rectangle {
        anchors.fill: parent
        color: Theme.chosen
        opacity: marks.found || marks.flashed ? 1 : 0
        visible: opacity > 0

        Behavior on opacity {
            NumberAnimation { duration: Theme.motion }
        }
        Rectangle {
            anchors.left: parent.left
            width: Theme.unit
            height: parent.height
            color: Theme.accent
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.half
        radius: Theme.radius
        color: "transparent"
        border.width: Theme.ring
        border.color: Theme.accent
        visible: marks.current
    }
}
