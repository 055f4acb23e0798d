// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Snug

// The menu of a message.
T.Menu {
    id: menu

    required property MarkupText markup
    required property bool canReply
    required property string copyWords
    // The link under the pointer.
    required property string pointed

    signal replyWanted()
    signal copyWanted()
    signal copyLinkWanted(string href)
    signal linkWanted(var link)

    readonly property int mostLinks: 4
    readonly property GivingWay givingWay: GivingWay {
        window: menu.T.ApplicationWindow.window
        onWanted: menu.close()
    }

    margins: Theme.small
    padding: Theme.unit
    implicitWidth: {
        let widest = Theme.membersWidth;
        for (let i = 0; i < menu.count; ++i)
            widest = Math.max(widest, menu.itemAt(i).implicitWidth);
        return widest + leftPadding + rightPadding;
    }
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    focus: true
    Component.onCompleted: {
        if (menu.canReply)
            menu.insertItem(0, replying);
        for (const href of menu.markup.links.slice(0, menu.mostLinks))
            menu.addItem(links.createObject(menu.contentItem, { href: href }));
        if (menu.pointed !== "")
            menu.addItem(copyLink);
    }

    contentItem: ListView {
        implicitWidth: Theme.membersWidth
        implicitHeight: contentHeight
        model: menu.contentModel
        interactive: contentHeight > height
        clip: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.border
        border.color: Theme.edge
    }

    MenuChoice {
        objectName: "copyChoice"
        shape: "copy"
        text: menu.copyWords
        onTriggered: menu.copyWanted()
    }

    readonly property MenuChoice replying: MenuChoice {
        objectName: "replyChoice"
        shape: "reply"
        text: qsTr("Reply")
        onTriggered: menu.replyWanted()
    }
    readonly property MenuChoice copyLink: MenuChoice {
        objectName: "copyLinkChoice"
        shape: "link"
        text: qsTr("Copy link")
        onTriggered: menu.copyLinkWanted(menu.pointed)
    }
    readonly property Component links: Component {
        MenuChoice {
            required property string href
            readonly property var link: menu.markup.link(href)

            objectName: "linkChoice"
            shape: "link"
            text: link.room ? qsTr("Go to the room at %1").arg(link.place) : qsTr("Open %1").arg(link.place)
            onTriggered: menu.linkWanted(link)
        }
    }
}
