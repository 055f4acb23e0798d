// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// What a screen reader says by itself in a room: what others write while one looks at it, and how the connection is.
Item {
    id: voice

    required property RoomSession session
    // Why the room is not reached; empty while it is.
    required property string trouble

    property bool troubled: false

    // Its beginning and its end: in between it counts down.
    onTroubleChanged: {
        const now = voice.trouble !== "";
        if (now && !voice.troubled)
            announcer.say(voice.trouble);
        else if (!now && voice.session.phase === RoomSession.Joined)
            announcer.say(qsTr("The room is connected again."));
        voice.troubled = now;
    }

    Announcer {
        id: announcer
        session: voice.session
        listening: voice.Window.active
        onAnnounced: words => line.say(words)
    }
    LiveLine {
        id: line
        objectName: "liveLine"
    }
}
