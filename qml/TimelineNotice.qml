// SPDX-License-Identifier: MIT
import QtQuick

// A sentence over the messages that goes by itself.
Rectangle {
    id: notice

    property string words: ""

    onWordsChanged: {
        if (notice.words !== "")
            gone.restart();
    }

    implicitWidth: Math.min(label.implicitWidth, parent.width - 2 * Theme.medium) + 2 * Theme.medium
    implicitHeight: label.implicitHeight + 2 * Theme.small
    visible: notice.words !== ""
    radius: Theme.radius
    color: Theme.text

    WarningLabel {
        id: label
        anchors.fill: parent
        anchors.leftMargin: Theme.medium
        anchors.rightMargin: Theme.medium
        text: notice.words
        color: Theme.surface
        font.pixelSize: Theme.textSmall
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
    Timer {
        id: gone
        interval: 2 * Theme.confirmation
        onTriggered: notice.words = ""
    }
}
