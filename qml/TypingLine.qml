// SPDX-License-Identifier: MIT
import QtQuick

// Who is writing just now. As high when nobody is, so that nothing moves.
Item {
    id: line

    required property string words

    implicitHeight: label.implicitHeight + Theme.unit

    PlainLabel {
        id: label
        objectName: "typingWords"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.huge + Theme.unit
        anchors.rightMargin: Theme.huge + Theme.unit
        text: line.words === "" ? "" : qsTr("%1…").arg(line.words)
        color: Theme.quiet
        font.pixelSize: Theme.textSmall
        elide: Text.ElideRight
        maximumLineCount: 1
        Accessible.ignored: text === ""
    }
}
