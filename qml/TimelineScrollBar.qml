// SPDX-License-Identifier: MIT
import QtQuick

// Scrolls by how far the pointer goes, not to where it is: pages come and go under the thumb, and no place of the bar
// means the same message for long.
ThinScrollBar {
    id: bar

    // By how much of all that is loaded.
    signal scrolled(real share)

    held: grip.pressed
    interactive: false

    MouseArea {
        id: grip
        // Where the pointer was before.
        property real from: 0

        function follow(y: real) {
            bar.scrolled((y - grip.from) / bar.height);
            grip.from = y;
        }

        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => {
            const top = bar.visualPosition * bar.height;
            const end = top + bar.visualSize * bar.height;
            grip.from = mouse.y >= top && mouse.y <= end ? mouse.y : (top + end) / 2;
            grip.follow(mouse.y);
        }
        onPositionChanged: mouse => grip.follow(mouse.y)
    }
}
