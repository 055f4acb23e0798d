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
    property RoomPage page: null
    readonly property Item overlay: T.Overlay.overlay

    // What lies over the window is in the way of what is shown next: sheets, menus, and questions, which are
    // answered as by Escape.
    signal clearViewWanted()

    // Gives the keyboard to the part of the window that comes so many after the one that has it.
    function showPane(by: int) {
        const all = Array.from(window.page ? window.page.panes : [start]);
        all.unshift(list, notice, placeBar);
        const panes = all.filter(pane => pane.visible && pane.enabled && window.holds(pane, pane.nextItemInFocusChain()));
        const at = panes.findIndex(pane => window.holds(pane, window.activeFocusItem));
        const next = panes[at < 0 ? 0 : (at + by + panes.length) % panes.length];
        next.forceActiveFocus(Qt.TabFocusReason);
        if (!next.activeFocus || window.activeFocusItem === next) // one that remembers nothing
            next.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
    }
    function holds(pane: Item, item: Item): bool {
        while (item && item !== pane)
            item = item.parent;
        return item !== null;
    }
    // To where one writes, or begins.
    function takeKeyboard() {
        if (window.page)
            window.page.takeKeyboard();
        else
            start.forceActiveFocus(Qt.TabFocusReason);
    }
    function showJoin() {
        window.rooms.current = null;
        start.offerLink();
    }
    function toggleFullScreen() {
        if (window.visibility === Window.FullScreen)
            window.showNormal();
        else
            window.showFullScreen();
    }

    width: Theme.windowWidth
    height: Theme.windowHeight
    minimumWidth: Theme.windowLeastWidth
    minimumHeight: Theme.windowLeastHeight
    title: {
        const place = window.current ? qsTr("%1 – Snug").arg(window.current.title) : qsTr("Snug");
        return window.rooms.unreadTotal > 0 ? qsTr("(%1) %2").arg(window.rooms.unreadTotal.toLocaleString(Theme.locale, "f", 0)).arg(place) : place;
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

            readonly property int mostWidth: Math.max(Theme.paneLeastWidth, window.width * Theme.paneMostShare)

            objectName: "roomsPane"
            Layout.fillHeight: true
            Layout.preferredWidth: Math.min(list.mostWidth, window.settings.roomsWidth || Theme.roomsWidth)
            visible: !window.narrow && count > 0
            rooms: window.rooms
            onSettingsWanted: settingsDialog.open()
            Keys.onEscapePressed: window.takeKeyboard()
        }
        PaneSplitter {
            objectName: "roomsSplitter"
            Layout.fillHeight: true
            visible: list.visible
            name: qsTr("Width of the list of rooms")
            extent: list.width
            least: Theme.paneLeastWidth
            most: list.mostWidth
            onMoved: extent => window.settings.roomsWidth = extent
            onResetWanted: window.settings.roomsWidth = 0
        }
        ColumnLayout {
            spacing: 0

            NoticeBar {
                id: notice
                Layout.fillWidth: true
                onDismissed: {
                    notice.words = "";
                    window.takeKeyboard();
                }
            }
            PlaceBar {
                id: placeBar
                Layout.fillWidth: true
                place: window.place
                onClosed: window.takeKeyboard()
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
                    besideList: list.visible
                    onSettingsWanted: settingsDialog.open()
                }
                // A page for each visit: it opens at the unread line and leaves nothing behind.
                Repeater {
                    id: pages
                    model: window.current ? [window.current] : []

                    RoomPage {
                        id: page

                        required property RoomSession modelData

                        objectName: "roomPage"
                        anchors.fill: parent
                        focus: true
                        session: page.modelData
                        host: window.host
                        settings: window.settings
                        clipboard: window.clipboard
                        canGoBack: window.narrow
                        onBackWanted: window.rooms.current = null
                        onLinkWanted: window.showJoin()
                        onRoomWanted: (link, sure) => {
                            if (sure || window.rooms.knows(link))
                                window.rooms.follow(link);
                            else
                                Qt.openUrlExternally(link);
                        }
                        onLeaveWanted: {
                            if (page.modelData.hosted)
                                window.host.leave(page.modelData.address);
                            window.rooms.leave(page.modelData.address);
                        }
                        Component.onCompleted: window.page = page
                        Component.onDestruction: {
                            if (window.page === page)
                                window.page = null;
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
        target: window.desktop
        function onClearViewWanted() {
            window.clearViewWanted();
        }
        function onHostingWanted(title) {
            if (!start.named)
                window.rooms.current = null;
            start.hostRoom(title);
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
        // A room hosted here says so itself, as does the start page.
        function onStateChanged() {
            if (window.host.state === RoomHost.Failed && window.current && !window.current.hosted)
                notice.words = window.host.problem;
        }
    }

    WindowActions {
        id: actions
        rooms: window.rooms
        settings: window.settings
        page: window.page
        onSwitcherWanted: switcher.open()
        onNewRoomWanted: {
            window.rooms.current = null;
            start.showHost();
        }
        onLinkWanted: window.showJoin()
        onPaneWanted: by => window.showPane(by)
        onShortcutsWanted: shortcuts.open()
        onSettingsWanted: settingsDialog.open()
        onFullScreenWanted: window.toggleFullScreen()
        onCloseWanted: window.close()
        onQuitWanted: window.desktop.farewell.quit()
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
    ActionShortcuts {
        objectName: "shortcuts"
        actions: actions
    }
    RoomSwitcherDialog {
        id: switcher
        objectName: "switcher"
        rooms: window.rooms
    }
    ShortcutsDialog {
        id: shortcuts
        objectName: "shortcutsSheet"
        actions: actions
    }
}
