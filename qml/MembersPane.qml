// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Snug

// Who is in the room.
FocusScope {
    id: pane

    required property RoomSession session
    property bool closable: false // it stands in a sheet

    signal done()

    readonly property alias first: list
    readonly property bool alone: list.count === 1 && pane.session.phase === RoomSession.Joined

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.small

        RowLayout {
            Layout.fillWidth: true
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
            IconButton {
                objectName: "closePeopleButton"
                visible: pane.closable
                shape: "close"
                text: qsTr("Close")
                onClicked: pane.done()
            }
        }
        ListView {
            id: list
            objectName: "memberList"
            Layout.fillWidth: true
            Layout.fillHeight: !pane.alone
            Layout.leftMargin: -Theme.unit // for what stands out where the keyboard is
            Layout.rightMargin: -Theme.unit
            implicitHeight: contentHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            focus: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            model: pane.session.members
            delegate: MemberDelegate {}
            T.ScrollBar.vertical: ThinScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("People")
        }
        Explanation {
            objectName: "aloneWords"
            Layout.fillHeight: true
            visible: pane.alone
            text: pane.session.hosted ? qsTr("Nobody else is here yet. Share the link.")
                                      : qsTr("Nobody else is here yet.")
            horizontalAlignment: Text.AlignLeft
        }
    }
}
