// SPDX-License-Identifier: MIT
import QtQuick

// Words that are heard and not seen: a screen reader reads a notification when it comes to be shown. Qt 6.4 has no
// announcements of its own.
Item {
    id: line

    property string words: ""

    function say(words: string) {
        line.visible = false;
        line.words = words;
        line.visible = true;
        ending.restart();
    }

    width: 1
    height: 1
    visible: false
    Accessible.role: Accessible.Notification
    Accessible.name: line.words

    Timer {
        id: ending
        interval: Theme.lingering
        onTriggered: line.visible = false
    }
}
