// SPDX-License-Identifier: MIT
import QtQuick

// Shows which control the keyboard is at. A child of the control's background.
Rectangle {
    id: ring

    required property bool shown

    anchors.fill: parent
    anchors.margins: -Theme.ring - Theme.hairline
    radius: Theme.radius + Theme.ring
    color: "transparent"
    border.width: Theme.ring
    border.color: Theme.focus
    visible: ring.shown
}
