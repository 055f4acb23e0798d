// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Snug

// The window: rooms at the left where there is place, then the room one is in, or the start page.
T.ApplicationWindow {
    id: window

    required property Rooms rooms
    required property RoomHost host
    required property Settings settings
    required property DataPlace place
    required property Clipboard clipboard
    required property Desktop desktop

    readonly property bool narrow: window.width < Theme.foldWidth
    readonly property RoomSession current: window.rooms.current

    function addressAt(row: int): string {
        const model = window.rooms.model;
        return row < 0 || row >= model.rowCount() ? "" : model.data(model.index(row, 0), RoomListModel.AddressRole);
    }
    function open(row: int) {
        const address = window.addressAt(row);
        if (address !== "")
            window.rooms.open(address);
    }
    // The room that many places further down the list.
    function step(by: int) {
        const count = window.rooms.model.rowCount();
        let row = by > 0 ? -1 : count;
        for (let i = 0; window.current && i < count; ++i) {
            if (window.addressAt(i) === window.current.address)
                row = i;
        }
        window.open(Math.max(0, Math.min(count - 1, row + by)));
    }

    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.windowLeastWidth
    minimumHeight: Theme.windowLeastHeight
    title: {
        const place = window.current ? qsTr("%1 – Snug").arg(window.current.title) : qsTr("Snug");
        return window.rooms.unreadTotal > 0 ? qsTr("(%1) %2").arg(window.rooms.unreadTotal).arg(place) : place;
    }
    onClosing: close => {
        close.accepted = false; // what becomes of the program is the farewell's to say
        window.desktop.farewell.closeWindow();
    }
    color: Theme.ground
    font: Application.font // of the controls too, which have the desktop's otherwise
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "settings"
        value: window.settings
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        RoomListPane {
            id: list
            Layout.fillHeight: true
            implicitWidth: Theme.roomsWidth
            visible: !window.narrow && count > 0
            rooms: window.rooms
            onSettingsWanted: settingsDialog.open()
        }
        ColumnLayout {
            spacing: 0

            NoticeBar {
                id: notice
                Layout.fillWidth: true
                onDismissed: notice.words = ""
            }
            PlaceBar {
                Layout.fillWidth: true
                place: window.place
                onCopyWanted: details => window.clipboard.copy(details)
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                StartPage {
                    id: start
                    objectName: "startPage"
                    anchors.fill: parent
                    visible: window.current === null
                    enabled: visible
                    focus: visible
                    rooms: window.rooms
                    host: window.host
                    settings: window.settings
                    clipboard: window.clipboard
                    listsRooms: window.narrow
                    onSettingsWanted: settingsDialog.open()
                }
                // A page for each visit: it opens at the unread line and leaves nothing behind.
                Repeater {
                    id: pages
                    model: window.current ? [window.current] : []

                    RoomPage {
                        required property RoomSession modelData

                        objectName: "roomPage"
                        anchors.fill: parent
                        focus: true
                        session: modelData
                        host: window.host
                        settings: window.settings
                        clipboard: window.clipboard
                        canGoBack: window.narrow
                        onBackWanted: window.rooms.current = null
                        onRoomWanted: link => window.rooms.join(link)
                        onLeaveWanted: {
                            if (modelData.hosted)
                                window.host.leave(modelData.address);
                            window.rooms.leave(modelData.address);
                        }
                    }
                }
            }
        }
    }

    Connections {
        target: window.rooms
        function onJoinProblem(text) {
            if (window.current)
                notice.words = text;
        }
        function onLinkOffered(text) {
            window.rooms.current = null;
            start.showLink(text);
        }
        function onCurrentChanged() {
            notice.words = "";
        }
    }
    Connections {
        target: window.desktop.notifier
        function onMessageWanted(address, seq) {
            window.rooms.open(address);
            const page = pages.itemAt(0) as RoomPage;
            if (page)
                page.showMessage(seq);
        }
    }
    Connections {
        target: window.host
        function onRoomRefused(problem) {
            notice.words = problem;
        }
    }

    Repeater {
        model: 9

        Item {
            id: numbered

            required property int index

            Shortcut {
                sequence: `Ctrl+${numbered.index + 1}`
                onActivated: window.open(numbered.index)
            }
        }
    }
    SettingsDialog {
        id: settingsDialog
        objectName: "settingsDialog"
        settings: window.settings
        desktop: window.desktop
        host: window.host
    }
    FarewellDialog {
        objectName: "farewellDialog"
        farewell: window.desktop.farewell
        onMinimiseWanted: window.showMinimized()
    }
    Shortcut {
        sequence: "Ctrl+,"
        onActivated: settingsDialog.open()
    }
    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: window.desktop.farewell.quit()
    }
    Shortcut {
        sequences: ["Ctrl+Up", "Ctrl+PgUp"]
        onActivated: window.step(-1)
    }
    Shortcut {
        sequences: ["Ctrl+Down", "Ctrl+PgDown"]
        onActivated: window.step(1)
    }
}
