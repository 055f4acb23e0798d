// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Snug

// One of a person's rooms: where it is hosted, its title, what is new.
T.ItemDelegate {
    id: delegate

    required property int index
    required property string title
    required property string address
    required property int unread
    required property int phase
    required property bool hosted
    required property bool current
    required property bool muted

    // Marked while the keyboard is in another control, that chooses for the list.
    property bool chosenHere: false

    signal chosen(string address)

    readonly property ListView list: ListView.view as ListView
    readonly property bool marked: ListView.isCurrentItem && delegate.list !== null && delegate.list.activeFocus
    readonly property bool away: delegate.phase !== RoomSession.Joined

    width: delegate.list ? delegate.list.width : 0
    implicitHeight: Math.max(Theme.control, contentItem.implicitHeight + topPadding + bottomPadding)
    padding: Theme.small
    leftPadding: Theme.medium
    rightPadding: Theme.medium
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    onClicked: delegate.chosen(delegate.address)
    Keys.onReturnPressed: delegate.chosen(delegate.address)
    Keys.onEnterPressed: delegate.chosen(delegate.address)
    Keys.onSpacePressed: delegate.chosen(delegate.address)
    Accessible.role: Accessible.ListItem
    Accessible.name: delegate.unread > 0 ? qsTr("%1, %n new message(s)", "", delegate.unread).arg(Theme.isolated(delegate.title))
                                         : delegate.title
    Accessible.description: {
        const parts = [];
        if (delegate.hosted)
            parts.push(qsTr("Hosted on this computer"));
        if (delegate.muted)
            parts.push(qsTr("Without notifications"));
        return parts.join(", ");
    }
    Accessible.selectable: true
    Accessible.selected: delegate.current
    Accessible.onPressAction: delegate.chosen(delegate.address)

    contentItem: RowLayout {
        spacing: Theme.small

        Glyph {
            shape: delegate.hosted ? "home" : "link"
            extent: Theme.glyphSmall
            color: delegate.current ? Theme.accent : Theme.quiet
        }
        PlainLabel {
            Layout.fillWidth: true
            text: delegate.title
            color: delegate.away && !delegate.current ? Theme.quiet : Theme.text
            font.weight: delegate.current || delegate.unread > 0 ? Font.DemiBold : Font.Normal
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
            maximumLineCount: 1
            Accessible.ignored: true
        }
        Glyph {
            objectName: "mutedGlyph"
            shape: "bell-off"
            extent: Theme.glyphSmall
            color: Theme.quiet
            visible: delegate.muted
        }
        Glyph {
            shape: "alert"
            extent: Theme.glyphSmall
            color: Theme.danger
            visible: delegate.phase === RoomSession.Stopped
        }
        UnreadBadge {
            count: delegate.unread
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: delegate.current || delegate.chosenHere ? Theme.chosen : delegate.down ? Theme.pressed
                                : delegate.hovered ? Theme.hover : "transparent"
        border.width: delegate.marked ? Theme.ring : 0
        border.color: Theme.focus

        Rectangle {
            anchors.left: parent.left
            y: Theme.small
            width: Theme.unit
            height: parent.height - 2 * Theme.small
            radius: Theme.half
            color: Theme.accent
            visible: delegate.chosenHere
        }
    }
}
