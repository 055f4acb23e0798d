// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Snug

// Where a person says who they are, and hosts a room or follows a link to one.
FocusScope {
    id: page

    required property Rooms rooms
    required property RoomHost host
    required property Settings settings
    required property Clipboard clipboard
    property bool listsRooms: false
    // The list of rooms stands beside it, and has its own way to the settings.
    property bool besideList: false

    signal settingsWanted()

    readonly property bool narrow: page.width < Theme.columnWidth + 2 * Theme.huge
    readonly property bool named: nameField.text.trim() !== ""
    property bool nameMissing: false

    function nameGiven(): bool {
        page.nameMissing = !page.named;
        if (page.nameMissing)
            nameField.forceActiveFocus(Qt.TabFocusReason);
        return page.named;
    }
    // Under a title the room that has it, where there is one; else a new one of the person's own.
    function hostRoom(title: string) {
        if (page.nameGiven() && title.trim() !== "")
            page.host.openRoom(title);
        else if (page.named)
            page.host.hostRoom(qsTr("%1's room").arg(nameField.text.trim()));
    }
    function showHost() {
        hostCard.forceActiveFocus(Qt.TabFocusReason);
    }
    function offerLink() {
        page.showJoin(page.clipboard.roomLink);
    }
    function showJoin(text: string) {
        join.visible = true;
        join.offer(text);
    }
    // A link that came from outside: what was written before gives way.
    function showLink(text: string) {
        join.visible = true;
        join.replace(text);
    }
    // What is in the clipboard, whatever it is: the panel says what it thinks of it.
    function paste() {
        join.visible = true;
        if (page.clipboard.roomLink !== "")
            join.replace(page.clipboard.roomLink);
        else
            join.paste();
    }

    onVisibleChanged: {
        if (!page.visible)
            join.reset();
    }

    // The room that had the keyboard is gone.
    onEnabledChanged: if (page.enabled) page.forceActiveFocus(Qt.OtherFocusReason)

    Binding {
        target: page.clipboard
        property: "watched"
        value: page.visible && page.Window.active
    }
    Shortcut {
        sequences: ["Ctrl+V", "Shift+Ins"]
        enabled: page.visible
        onActivated: page.paste()
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/plain", "text/uri-list"]
        onDropped: drop => {
            page.showLink(drop.text);
            drop.accept();
        }
    }

    LinkPreview {
        id: found
        text: page.clipboard.roomLink
    }
    PanelScroll {
        id: flickable
        objectName: "startScroll"
        anchors.fill: parent
        anchors.leftMargin: Theme.medium
        anchors.rightMargin: Theme.medium
        contentHeight: column.height + 2 * Theme.vast
        // Where a link leads and the way in stand below the link.
        onContentHeightChanged: {
            if (join.visible)
                flickable.show(join);
        }

        ColumnLayout {
            id: column
            x: Math.round((flickable.width - width) / 2)
            y: Math.max(page.narrow ? Theme.huge : Theme.vast, Math.round((page.height - height) * 0.4))
            width: Math.min(Theme.columnWidth, page.width - 2 * (page.narrow ? Theme.large : Theme.huge))
            spacing: 0

            RowLayout {
                spacing: Theme.medium

                Image {
                    source: "icons/mark.svg"
                    sourceSize.width: Theme.control
                    sourceSize.height: Theme.control
                    Accessible.ignored: true
                }
                PlainLabel {
                    text: "Snug"
                    font.pixelSize: Theme.textDisplay
                    font.weight: Font.Bold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
            }
            PlainLabel {
                Layout.topMargin: Theme.small
                Layout.fillWidth: true
                text: qsTr("Open a room, share its link, talk.")
                color: Theme.quiet
                wrapMode: Text.Wrap
            }

            Caption {
                Layout.topMargin: Theme.huge
                text: qsTr("Your name")
            }
            RowLayout {
                Layout.topMargin: Theme.unit
                spacing: Theme.small

                Avatar {
                    objectName: "nameAvatar"
                    memberId: ""
                    name: nameField.text.trim()
                    extent: Theme.avatar
                    Accessible.ignored: true
                }
                LineField {
                    id: nameField
                    objectName: "nameField"
                    Layout.fillWidth: true
                    text: page.settings.name
                    wrong: page.nameMissing
                    Accessible.name: qsTr("Your name")
                    onTextEdited: {
                        page.settings.name = text;
                        page.nameMissing = false;
                    }
                    // A link is never a name.
                    Keys.onPressed: event => {
                        event.accepted = event.matches(StandardKey.Paste) && page.clipboard.roomLink !== "";
                        if (event.accepted)
                            page.paste();
                    }
                }
            }
            Complaint {
                Layout.topMargin: Theme.unit
                text: page.nameMissing ? qsTr("Others need a name to see you by.") : ""
            }

            GridLayout {
                Layout.topMargin: Theme.large
                Layout.fillWidth: true
                columns: page.narrow ? 1 : 2
                columnSpacing: Theme.medium
                rowSpacing: Theme.medium

                ChoiceCard {
                    id: hostCard
                    objectName: "hostButton"
                    focus: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.columnWidth / 2
                    shape: "home"
                    text: qsTr("Host a room")
                    words: page.host.state === RoomHost.Starting ? qsTr("Opening it…")
                                                                 : qsTr("It lives on this computer.")
                    onClicked: page.hostRoom("")
                }
                ChoiceCard {
                    id: joinCard
                    objectName: "joinButton"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: Theme.columnWidth / 2
                    shape: "link"
                    text: qsTr("Join with a link")
                    words: found.valid ? qsTr("Link for “%1” in your clipboard").arg(Theme.isolated(found.roomName))
                                       : qsTr("Paste what somebody sent you.")
                    highlighted: found.valid
                    checked: join.visible
                    onClicked: page.showJoin(page.clipboard.roomLink)
                }
            }

            ProblemNote {
                Layout.topMargin: Theme.medium
                Layout.fillWidth: true
                words: page.host.state === RoomHost.Failed ? page.host.problem : ""
                details: page.host.problemDetails
                onCopyWanted: details => page.clipboard.copy(details)
            }

            JoinPanel {
                id: join
                objectName: "joinPanel"
                Layout.topMargin: Theme.large
                Layout.fillWidth: true
                visible: false
                rooms: page.rooms
                personName: nameField.text.trim()
                onJoinWanted: text => {
                    if (page.nameGiven() && page.rooms.join(text))
                        join.reset();
                }
                // What is hidden would keep the keyboard.
                onClosed: joinCard.focus = true
                Connections {
                    target: page.rooms
                    function onJoinProblem(text) {
                        join.refusal = text;
                    }
                }
            }

            Caption {
                Layout.topMargin: Theme.huge
                text: qsTr("Your rooms")
                visible: rooms.visible
            }
            ListView {
                id: rooms
                objectName: "startRooms"
                Layout.topMargin: Theme.unit
                Layout.fillWidth: true
                implicitHeight: contentHeight
                interactive: false
                visible: page.listsRooms && count > 0
                activeFocusOnTab: true
                keyNavigationEnabled: true
                // None while nobody sees them: 6.4 takes delegates down in an order that ends the program.
                model: page.visible && page.listsRooms ? page.rooms.model : null
                delegate: RoomDelegate {
                    onChosen: address => page.rooms.open(address)
                }
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Your rooms")
            }
            LeftRoomsList {
                Layout.topMargin: Theme.huge
                Layout.fillWidth: true
                host: page.host
            }

            Explanation {
                Layout.topMargin: Theme.huge
                text: page.settings.problem
                visible: text !== ""
            }
        }
    }
    IconButton {
        objectName: "startSettingsButton"
        anchors.top: parent.top
        anchors.right: parent.right
        anchors.margins: Theme.small
        anchors.topMargin: Theme.small - flickable.contentY
        visible: !page.besideList
        onActiveFocusChanged: {
            if (activeFocus)
                flickable.contentY = 0;
        }
        shape: "settings"
        text: qsTr("Settings")
        onClicked: page.settingsWanted()
    }
}
