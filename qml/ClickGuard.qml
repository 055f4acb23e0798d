// SPDX-License-Identifier: MIT
import QtQuick

// Takes the second click of a double one, which would land on what the first has opened.
MouseArea {
    id: guard
    objectName: "clickGuard"

    property alias interval: timer.interval

    function begin() {
        timer.restart();
    }

    anchors.fill: parent
    z: 1
    visible: timer.running
    acceptedButtons: Qt.AllButtons

    Timer {
        id: timer
        interval: Application.styleHints.mouseDoubleClickInterval
    }
}
