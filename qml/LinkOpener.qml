// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Snug

// Follows links of messages: rooms in this app, all else outside. One that may be taken for another is asked about.
Item {
    id: opener

    // A link that waits for an answer.
    property var asked: null

    // `sure`: it can lead nowhere else. Where it is not, the browser opens a room one is not in.
    signal roomWanted(string href, bool sure)
    signal copyWanted(string text)

    function open(link: var) {
        if (link.careful)
            opener.asked = link;
        else
            opener.follow(link);
    }
    function follow(link: var) {
        if (link.room || link.roomPath)
            opener.roomWanted(link.href, link.room);
        else
            Qt.openUrlExternally(link.href);
    }

    Repeater {
        model: opener.asked === null ? 0 : 1

        Item {
            objectName: "dialogPlace"
            readonly property alias dialog: dialog

            LinkDialog {
                id: dialog
                link: opener.asked
                Component.onCompleted: open()
                onAgreed: opener.follow(link)
                onCopyWanted: text => opener.copyWanted(text)
                onClosed: opener.asked = null
            }
        }
    }
}
