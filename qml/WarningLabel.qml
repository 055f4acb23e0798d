// SPDX-License-Identifier: MIT
import QtQuick

// Words about what is not well: read where they stand, and heard as they come.
PlainLabel {
    id: warning

    // What is heard; nothing where something else says it.
    property string heard: warning.text

    onHeardChanged: {
        if (warning.heard !== "")
            line.say(warning.heard);
    }
    Accessible.role: Accessible.AlertMessage
    Accessible.name: warning.text

    LiveLine {
        id: line
    }
}
