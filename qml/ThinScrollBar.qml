// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// Tells where one is; wider under the pointer.
T.ScrollBar {
    id: bar

    property bool held: bar.pressed
    readonly property bool near: bar.hovered || bar.held

    implicitWidth: Theme.medium
    implicitHeight: Theme.medium
    padding: Theme.half
    minimumSize: 0.06
    hoverEnabled: true
    visible: bar.policy !== T.ScrollBar.AlwaysOff && bar.size < 1
    Accessible.ignored: true

    contentItem: Item {
        Rectangle {
            anchors.right: parent.right
            width: bar.near ? Theme.small : Theme.unit
            height: parent.height
            radius: width / 2
            color: bar.near ? Theme.edge : Theme.line
            Behavior on width {
                NumberAnimation { duration: Theme.motion }
            }
        }
    }
}
