// SPDX-License-Identifier: MIT
import QtQuick

// How many messages are new; nothing where none are.
Rectangle {
    id: badge

    required property int count

    readonly property string words: badge.count > 999 ? qsTr("999+") : badge.count.toLocaleString(Theme.locale, "f", 0)

    implicitWidth: Math.max(implicitHeight, number.implicitWidth + Theme.medium)
    implicitHeight: number.implicitHeight + Theme.unit
    radius: height / 2
    color: Theme.accentFill
    visible: badge.count > 0
    Accessible.ignored: true

    PlainLabel {
        id: number
        anchors.centerIn: parent
        text: badge.words
        color: Theme.accentInk
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
