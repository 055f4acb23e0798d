// SPDX-License-Identifier: MIT
import QtQuick

// A person's initial on the colour that is theirs; on none before they are known to a room.
Rectangle {
    id: avatar

    required property string memberId
    required property string name
    property int extent: Theme.avatar

    readonly property bool known: avatar.memberId !== ""

    implicitWidth: avatar.extent
    implicitHeight: avatar.extent
    radius: avatar.extent / 2
    color: avatar.known ? Theme.avatarColor(avatar.memberId) : Theme.quiet
    Accessible.ignored: true

    PlainLabel {
        anchors.centerIn: parent
        text: Theme.likeness.initial(avatar.name)
        color: avatar.known ? Theme.avatarInk : Theme.surface
        font.pixelSize: Math.round(avatar.extent * 0.45)
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
