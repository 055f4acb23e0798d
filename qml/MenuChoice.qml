// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A line of a menu. Shows its text as it is.
T.MenuItem {
    id: choice

    property string shape: ""

    implicitWidth: face.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.controlSmall
    leftPadding: Theme.medium
    rightPadding: Theme.large
    hoverEnabled: true
    opacity: enabled ? 1 : Theme.dimmed
    Accessible.role: Accessible.MenuItem
    Accessible.name: choice.text
    Accessible.onPressAction: if (choice.enabled) choice.triggered()
    Keys.onReturnPressed: choice.triggered()
    Keys.onEnterPressed: choice.triggered()

    Item {
        id: face
        anchors.fill: parent
        anchors.leftMargin: choice.leftPadding
        anchors.rightMargin: choice.rightPadding
        implicitWidth: glyph.width + Theme.small + words.implicitWidth
        implicitHeight: words.implicitHeight

        Glyph {
            id: glyph
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            shape: choice.shape
            extent: Theme.glyphSmall
            color: Theme.quiet
        }
        PlainLabel {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: glyph.right
            anchors.leftMargin: Theme.small
            width: Math.min(implicitWidth, parent.width - glyph.width - Theme.small)
            text: choice.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: choice.enabled && (choice.highlighted || choice.hovered) ? Theme.hover : "transparent"
    }
}
