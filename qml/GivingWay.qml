// SPDX-License-Identifier: MIT
import QtQuick

// Tells that what lies over the window is to go: something that was asked for from outside is to be seen there.
QtObject {
    id: way

    // The one it lies over; in one that has no such signal things stay as they are.
    required property QtObject window

    signal wanted()

    readonly property Connections link: Connections {
        target: way.window
        ignoreUnknownSignals: true
        function onClearViewWanted() {
            way.wanted();
        }
    }
}
