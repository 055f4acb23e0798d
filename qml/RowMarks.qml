// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Snug

// Behind a message: that it was found, or that one has just been led to it.
Item {
    id: marks

    required property bool found
    required property bool flashed

    property bool fading: false

    OnDemand {
        wanted: marks.found || marks.flashed || marks.fading
        first: true

        Rectangle {
            id: ground
            anchors.fill: marks
            color: Theme.chosen
            opacity: 0
            onOpacityChanged: marks.fading = opacity > 0
            Component.onCompleted: opacity = Qt.binding(() => marks.found || marks.flashed ? 1 : 0)

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
    }
}
