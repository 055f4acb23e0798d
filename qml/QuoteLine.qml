// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// What a message answers, in one line; leads there.
T.AbstractButton {
    id: line

    required property string author
    required property string preview

    readonly property bool known: line.author !== ""

    implicitWidth: bar.width + (line.known ? name.implicitWidth + Theme.small : 0) + words.implicitWidth
                   + 2 * Theme.small
    implicitHeight: words.implicitHeight + 2 * Theme.half
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: line.known ? qsTr("Answers %1: %2").arg(Theme.isolated(line.author)).arg(line.preview) : missing.text
    Accessible.onPressAction: if (line.enabled) line.clicked()
    Keys.onReturnPressed: line.clicked()
    Keys.onEnterPressed: line.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: line.down ? Theme.pressed : line.hovered ? Theme.hover : "transparent"

        FocusRing { shown: line.visualFocus }
    }
    Item {
        anchors.fill: parent

        Rectangle {
            id: bar
            anchors.left: parent.left
            y: Theme.half
            width: Theme.unit
            height: parent.height - 2 * Theme.half
            radius: Theme.half
            color: Theme.accent
        }
        PlainLabel {
            id: name
            objectName: "quoteAuthor"
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: bar.right
            anchors.leftMargin: Theme.small
            width: Math.min(implicitWidth, Math.max(line.width / 3, line.width - bar.width - 3 * Theme.small - words.implicitWidth))
            visible: line.known
            text: line.author
            color: Theme.accentText
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            maximumLineCount: 1
            Accessible.ignored: true
        }
        PlainLabel {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: line.known ? name.right : bar.right
            anchors.leftMargin: Theme.small
            width: line.width - bar.width - (line.known ? name.width + Theme.small : 0) - 2 * Theme.small
            horizontalAlignment: Text.AlignLeft
            text: line.known ? line.preview : missing.text
            color: Theme.quiet
            font.pixelSize: Theme.textSmall
            elide: Text.ElideRight
            maximumLineCount: 1
            Accessible.ignored: true
        }
    }

    QtObject {
        id: missing
        readonly property string text: qsTr("Answers an earlier message")
    }
}
