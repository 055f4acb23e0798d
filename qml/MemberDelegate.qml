// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// A person of the room: who, whether here, and whose room it is.
Item {
    id: delegate

    required property string memberId
    required property string name
    required property string role
    required property bool online
    required property bool self

    readonly property string standing: {
        if (delegate.role === "host")
            return delegate.self ? qsTr("Host, you") : qsTr("Host");
        return delegate.self ? qsTr("You") : "";
    }

    width: ListView.view ? ListView.view.width : 0
    implicitHeight: Math.max(Theme.avatarSmall, words.implicitHeight) + Theme.small
    Accessible.role: Accessible.ListItem
    Accessible.name: delegate.standing === "" ? delegate.name : qsTr("%1 (%2)").arg(Theme.isolated(delegate.name)).arg(delegate.standing)
    Accessible.description: delegate.online ? qsTr("Here") : qsTr("Away")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: "transparent"
        border.width: Theme.ring
        border.color: Theme.focus
        visible: delegate.ListView.isCurrentItem && delegate.ListView.view.activeFocus
    }
    Avatar {
        id: face
        anchors.left: parent.left
        anchors.leftMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        memberId: delegate.memberId
        name: delegate.name
        extent: Theme.avatarSmall
        opacity: delegate.online ? 1 : Theme.dimmed

        Rectangle {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: -Theme.half
            width: Theme.dot + 2 * Theme.half
            height: width
            radius: width / 2
            color: Theme.here
            border.width: Theme.half
            border.color: Theme.surface
            visible: delegate.online
        }
    }
    ColumnLayout {
        id: words
        anchors.left: face.right
        anchors.leftMargin: Theme.medium
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        PlainLabel {
            Layout.fillWidth: true
            text: delegate.name
            color: delegate.online ? Theme.text : Theme.quiet
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
            maximumLineCount: 1
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.fillWidth: true
            text: delegate.standing
            visible: text !== ""
            color: Theme.quiet
            font.pixelSize: Theme.textSmall
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
