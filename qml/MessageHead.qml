// SPDX-License-Identifier: MIT
import QtQuick

// Who wrote a message and when, where a group of messages starts. Read aloud with the message itself.
Item {
    id: head

    required property string authorId
    required property string author
    required property string clock
    required property date time
    // How far from the side where reading begins the picture and the words stand.
    required property int side
    required property int textX

    function placed(x: real, width: real): real {
        return Theme.mirrored ? head.width - x - width : x;
    }

    implicitHeight: name.y + name.height

    Avatar {
        x: head.placed(head.side, width)
        y: Theme.medium
        memberId: head.authorId
        name: head.author
    }
    PlainLabel {
        id: name
        x: head.placed(head.textX, width)
        y: Theme.small + Theme.half
        width: Math.min(implicitWidth, head.width - head.textX - head.side - clock.width - Theme.small)
        text: head.author
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        maximumLineCount: 1
        Accessible.ignored: true
    }
    MessageClock {
        id: clock
        x: head.placed(head.textX + name.width + Theme.small, width)
        y: name.y + name.baselineOffset - baselineOffset
        text: head.clock
        time: head.time
    }
}
