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
        x: Theme.huge + Theme.unit
        width: line.width - 2 * x
        text: line.words === "" ? "" : qsTr("%1…").arg(line.words)
        color: Theme.quiet
        font.pixelSize: Theme.textSmall
        elide: Text.ElideRight
        maximumLineCount: 1
        Accessible.ignored: text === ""
    }
}
