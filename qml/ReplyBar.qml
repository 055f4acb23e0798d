// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// Which message is being answered, above where the answer is written.
RowLayout {
    id: bar

    required property string author
    required property string words

    signal closeWanted()

    spacing: Theme.small

    Rectangle {
        Layout.leftMargin: Theme.medium
        Layout.fillHeight: true
        Layout.topMargin: Theme.unit
        Layout.bottomMargin: Theme.unit
        implicitWidth: Theme.unit
        radius: Theme.half
        color: Theme.accent
    }
    PlainLabel {
        objectName: "replyWords"
        Layout.fillWidth: true
        text: {
            if (bar.author === "")
                return qsTr("Replying to a message");
            return bar.words === "" ? qsTr("Replying to %1").arg(Theme.isolated(bar.author))
                                    : qsTr("Replying to %1: %2").arg(Theme.isolated(bar.author)).arg(Theme.isolated(bar.words));
        }
        color: Theme.quiet
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignLeft
        elide: Text.ElideRight
        maximumLineCount: 1
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    IconButton {
        objectName: "endReply"
        implicitWidth: Theme.controlSmall
        implicitHeight: Theme.controlSmall
        shape: "close"
        text: qsTr("Don't reply")
        onClicked: bar.closeWanted()
    }
}
