// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// What can be done with the words of a field.
T.Menu {
    id: menu

    required property T.TextArea field

    readonly property bool some: menu.field.selectedText !== ""
    readonly property GivingWay givingWay: GivingWay {
        window: menu.T.ApplicationWindow.window
        onWanted: menu.close()
    }

    implicitWidth: {
        let widest = 0;
        for (let i = 0; i < menu.count; ++i)
            widest = Math.max(widest, menu.itemAt(i).implicitWidth);
        return widest + leftPadding + rightPadding;
    }
    implicitHeight: contentHeight + topPadding + bottomPadding
    margins: Theme.small
    padding: Theme.unit
    onClosed: menu.field.forceActiveFocus(Qt.PopupFocusReason)

    contentItem: ListView {
        implicitHeight: contentHeight
        model: menu.contentModel
        currentIndex: menu.currentIndex
        interactive: false
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.border
        border.color: Theme.edge
    }

    MenuChoice {
        text: qsTr("Cut")
        enabled: menu.some
        onTriggered: menu.field.cut()
    }
    MenuChoice {
        text: qsTr("Copy")
        enabled: menu.some
        onTriggered: menu.field.copy()
    }
    MenuChoice {
        text: qsTr("Paste")
        enabled: menu.field.canPaste
        onTriggered: menu.field.paste()
    }
    MenuChoice {
        text: qsTr("Select all")
        enabled: menu.field.length > 0
        onTriggered: menu.field.selectAll()
    }
}
