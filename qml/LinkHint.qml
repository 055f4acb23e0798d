// SPDX-License-Identifier: MIT
import QtQuick

// Where a link really leads, for who rests on it.
Hint {
    id: hint

    required property var link

    shown: true
    words: hint.link.room ? qsTr("Room at %1").arg(hint.link.place) : qsTr("Goes to %1").arg(hint.link.place)
}
