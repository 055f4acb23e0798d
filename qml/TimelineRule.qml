// SPDX-License-Identifier: MIT
import QtQuick

// A line through the timeline, in ember where what is new begins, with the day that starts there.
Item {
    id: rule

    required property string words
    required property bool unread

    implicitHeight: day.implicitHeight + Theme.huge
    Accessible.role: Accessible.Separator
    Accessible.name: rule.unread ? `${rule.words} ${news.text}` : rule.words

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.large
        width: rule.width - 2 * Theme.large
        height: Theme.hairline
        color: rule.unread ? Theme.accent : Theme.line
    }
    Rectangle {
        anchors.centerIn: parent
        width: day.implicitWidth + 2 * Theme.medium
        height: day.implicitHeight
        color: Theme.surface
        visible: rule.words !== ""

        PlainLabel {
            id: day
            anchors.centerIn: parent
            text: rule.words
            color: Theme.quiet
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        width: news.implicitWidth + Theme.medium
        height: news.implicitHeight
        color: Theme.surface
        visible: rule.unread

        PlainLabel {
            id: news
            anchors.right: parent.right
            text: qsTr("New messages")
            color: Theme.accentText
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
