// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Snug

// Who is in the room.
ColumnLayout {
    id: pane

    required property RoomSession session

    spacing: Theme.small

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("People")
        color: Theme.quiet
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    ListView {
        id: list
        objectName: "memberList"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: contentHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        model: pane.session.members
        delegate: MemberDelegate {}
        T.ScrollBar.vertical: ThinScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People")
    }
}
