// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// What can be done, and by which keys; the first of a group has its heading above. The list's own section delegate would
// be a bound component, which 6.4 refuses there.
Item {
    id: delegate

    required property string text
    required property string keysText

    readonly property ListView list: ListView.view as ListView
    readonly property bool marked: ListView.isCurrentItem && delegate.list !== null && delegate.list.activeFocus

    width: delegate.list ? delegate.list.width : 0
    implicitHeight: row.y + row.height
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(delegate.text).arg(delegate.keysText)

    PlainLabel {
        id: heading
        objectName: "shortcutGroup"
        width: delegate.width
        leftPadding: Theme.small
        rightPadding: Theme.small
        topPadding: Theme.small
        bottomPadding: Theme.unit
        visible: delegate.ListView.previousSection !== delegate.ListView.section
        text: delegate.ListView.section
        color: Theme.quiet
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Rectangle {
        id: row
        y: heading.visible ? heading.implicitHeight : 0
        width: delegate.width
        height: Math.max(words.implicitHeight, keys.implicitHeight) + Theme.small
        radius: Theme.radius
        color: delegate.marked ? Theme.hover : "transparent"
        border.width: delegate.marked ? Theme.ring : 0
        border.color: Theme.focus

        PlainLabel {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: Theme.small
            anchors.right: keys.left
            anchors.rightMargin: Theme.large
            anchors.verticalCenter: parent.verticalCenter
            text: delegate.text
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        WrappingLabel {
            id: keys
            anchors.right: parent.right
            anchors.rightMargin: Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            most: delegate.width / 2
            text: delegate.keysText
            color: Theme.quiet
            font.pixelSize: Theme.textSmall
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }
}
