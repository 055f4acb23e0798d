// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// Everything a person can do by keyboard, with its keys. Shortcuts are bound from this list, and the sheet of
// shortcuts shows it. What only the part with the keyboard can do is listed unbound.
ActionModel {
    id: actions

    required property Rooms rooms
    required property Settings settings
    // The room one is in, if any.
    required property RoomPage page

    signal switcherWanted()
    signal newRoomWanted()
    signal linkWanted()
    signal paneWanted(int by)
    signal shortcutsWanted()
    signal settingsWanted()
    signal fullScreenWanted()
    signal closeWanted()
    signal quitWanted()

    readonly property string inRooms: qsTr("Rooms")
    readonly property string inMessages: qsTr("Messages")
    readonly property string inRoom: qsTr("This room")
    readonly property string inWindow: qsTr("Window")
    readonly property bool inside: actions.page !== null
    readonly property bool reading: actions.inside && !actions.page.empty
    readonly property real textStep: 0.1

    function open(address: string) {
        if (address !== "")
            actions.rooms.open(address);
    }

    Action {
        text: qsTr("Switch to a room")
        group: actions.inRooms
        keys: ["Ctrl+K"]
        onTriggered: actions.switcherWanted()
    }
    Action {
        text: qsTr("Go to the first room, the second, …")
        group: actions.inRooms
        keys: ["Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+8", "Ctrl+9"]
        onTriggered: key => actions.open(actions.rooms.model.addressAt(key))
    }
    Action {
        text: qsTr("Previous room")
        group: actions.inRooms
        keys: ["Ctrl+PgUp", "Alt+Up", "Ctrl+Up"]
        onTriggered: actions.open(actions.rooms.model.addressBeside(-1))
    }
    Action {
        text: qsTr("Next room")
        group: actions.inRooms
        keys: ["Ctrl+PgDown", "Alt+Down", "Ctrl+Down"]
        onTriggered: actions.open(actions.rooms.model.addressBeside(1))
    }
    Action {
        text: qsTr("Next room with new messages")
        group: actions.inRooms
        keys: ["Alt+Shift+Down"]
        onTriggered: actions.open(actions.rooms.model.nextUnread())
    }
    Action {
        text: qsTr("Host a room")
        group: actions.inRooms
        keys: ["Ctrl+N"]
        onTriggered: actions.newRoomWanted()
    }
    Action {
        text: qsTr("Join with a link")
        group: actions.inRooms
        keys: ["Ctrl+J", "Ctrl+O"]
        onTriggered: actions.linkWanted()
    }
    Action {
        text: qsTr("Back to all rooms")
        group: actions.inRooms
        keys: ["Alt+Left"]
        enabled: actions.inside
        onTriggered: actions.rooms.current = null
    }

    Action {
        text: qsTr("Send the message")
        group: actions.inMessages
        keys: actions.settings.sendsByCtrlEnter ? ["Ctrl+Return"] : ["Return"]
        bound: false
    }
    Action {
        text: qsTr("New line in the message")
        group: actions.inMessages
        keys: actions.settings.sendsByCtrlEnter ? ["Return"] : ["Shift+Return"]
        bound: false
    }
    Action {
        text: qsTr("From an empty field to the messages")
        group: actions.inMessages
        keys: ["Up"]
        bound: false
    }
    Action {
        text: qsTr("Name a person")
        group: actions.inMessages
        keys: ["@"]
        bound: false
    }
    Action {
        text: qsTr("Write an emoji by its name")
        group: actions.inMessages
        keys: [":"]
        bound: false
    }
    Action {
        text: qsTr("Choose an emoji")
        group: actions.inMessages
        keys: ["Ctrl+E"]
        enabled: actions.inside
        onTriggered: actions.page.chooseEmoji()
    }
    Action {
        text: qsTr("Choose an emoji, and then another")
        group: actions.inMessages
        keys: ["Shift+Return"]
        bound: false
    }
    Action {
        text: qsTr("Reply to the message the keyboard is at")
        group: actions.inMessages
        keys: ["R"]
        bound: false
    }
    Action {
        text: qsTr("Copy the message, or all that are chosen")
        group: actions.inMessages
        keys: ["Ctrl+C"]
        bound: false
    }
    Action {
        text: qsTr("What can be done with the message")
        group: actions.inMessages
        keys: ["Menu", "Shift+F10"]
        bound: false
    }
    Action {
        text: qsTr("Choose several messages")
        group: actions.inMessages
        keys: ["Shift+Up", "Shift+Down"]
        bound: false
    }
    Action {
        text: qsTr("Page through the messages")
        group: actions.inMessages
        keys: ["PgUp", "PgDown"]
        bound: false
    }
    Action {
        text: qsTr("Search in messages")
        group: actions.inMessages
        keys: ["Ctrl+F"]
        enabled: actions.reading
        onTriggered: actions.page.findInMessages()
    }
    Action {
        text: qsTr("Newest message")
        group: actions.inMessages
        keys: ["Alt+End"]
        enabled: actions.reading
        onTriggered: actions.page.showNewest()
    }
    Action {
        text: qsTr("First new message")
        group: actions.inMessages
        keys: ["Alt+Home"]
        enabled: actions.reading
        onTriggered: actions.page.showUnread()
    }
    Action {
        text: qsTr("Go to a day")
        group: actions.inMessages
        keys: ["Ctrl+G"]
        enabled: actions.reading
        onTriggered: actions.page.pickDay()
    }

    Action {
        text: qsTr("Invite people")
        group: actions.inRoom
        keys: ["Ctrl+I"]
        enabled: actions.inside && actions.page.invitation !== null
        onTriggered: actions.page.showInvite()
    }
    Action {
        text: qsTr("Show or hide people")
        group: actions.inRoom
        keys: ["Ctrl+P"]
        enabled: actions.inside
        onTriggered: actions.page.togglePeople()
    }
    Action {
        text: qsTr("Your name here, and leaving the room")
        group: actions.inRoom
        keys: ["Alt+Return"]
        enabled: actions.inside
        onTriggered: actions.page.showRoom()
    }

    Action {
        text: qsTr("Next part of the window")
        group: actions.inWindow
        keys: ["F6"]
        onTriggered: actions.paneWanted(1)
    }
    Action {
        text: qsTr("Previous part of the window")
        group: actions.inWindow
        keys: ["Shift+F6"]
        onTriggered: actions.paneWanted(-1)
    }
    Action {
        text: qsTr("Close what is open, or go back")
        group: actions.inWindow
        keys: ["Esc"]
        bound: false
    }
    Action {
        text: qsTr("Larger text")
        group: actions.inWindow
        keys: ["Ctrl++", "Ctrl+="]
        everywhere: true
        onTriggered: actions.settings.textScale += actions.textStep
    }
    Action {
        text: qsTr("Smaller text")
        group: actions.inWindow
        keys: ["Ctrl+-"]
        everywhere: true
        onTriggered: actions.settings.textScale -= actions.textStep
    }
    Action {
        text: qsTr("Text as large as it was")
        group: actions.inWindow
        keys: ["Ctrl+0"]
        everywhere: true
        onTriggered: actions.settings.textScale = 1
    }
    Action {
        text: qsTr("Full screen")
        group: actions.inWindow
        keys: ["F11"]
        everywhere: true
        onTriggered: actions.fullScreenWanted()
    }
    Action {
        text: qsTr("Settings")
        group: actions.inWindow
        keys: ["Ctrl+,"]
        onTriggered: actions.settingsWanted()
    }
    Action {
        text: qsTr("These shortcuts")
        group: actions.inWindow
        keys: ["F1", "?", "Ctrl+/"]
        onTriggered: actions.shortcutsWanted()
    }
    Action {
        text: qsTr("Close the window")
        group: actions.inWindow
        keys: ["Ctrl+W"]
        everywhere: true
        onTriggered: actions.closeWanted()
    }
    Action {
        text: qsTr("Quit")
        group: actions.inWindow
        keys: ["Ctrl+Q"]
        everywhere: true
        onTriggered: actions.quitWanted()
    }
}
