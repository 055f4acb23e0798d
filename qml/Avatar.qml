// SPDX-License-Identifier: MIT
import QtQuick

// A person's initial on the colour that is theirs.
Rectangle {
    id: avatar

    required property string memberId
    required property string name
    property int extent: Theme.avatar

    implicitWidth: avatar.extent
    implicitHeight: avatar.extent
    radius: avatar.extent / 2
    color: Theme.avatarColor(avatar.memberId)
    Accessible.ignored: true

    PlainLabel {
        anchors.centerIn: parent
        text: Theme.likeness.initial(avatar.name)
        color: Theme.avatarInk
        font.pixelSize: Math.round(avatar.extent * 0.45)
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
