// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Snug

// A room: what is said, where to write, who is here.
FocusScope {
    id: page

    required property RoomSession session
    required property RoomHost host
    required property Settings settings
    required property Clipboard clipboard
    property bool canGoBack: false

    signal backWanted()
    signal leaveWanted()
    signal linkWanted()
    signal roomWanted(string link, bool sure)

    readonly property Invitation invitation: page.session.hosted ? page.host.invitationFor(page.session.address) : null
    readonly property HostedRoom hosted: page.session.hosted ? page.host.roomAt(page.session.address) : null
    readonly property string reachText: page.host.powerText === "" ? page.host.reachText : qsTr("%1 · %2").arg(page.host.reachText).arg(page.host.powerText)
    readonly property bool folded: page.width < Theme.foldWidth
    readonly property bool stopped: page.session.phase === RoomSession.Stopped
    readonly property bool hostFailed: page.session.hosted && page.host.state === RoomHost.Failed
    readonly property bool empty: page.session.timeline.silent
    // For the first time; who was here before waits with what they have.
    readonly property bool arriving: page.empty && !page.stopped && !page.session.everJoined && !page.session.hosted
    readonly property bool inviting: page.empty && page.invitation !== null && !page.stopped && !page.hostFailed
        && page.host.state !== RoomHost.Starting
    // The parts that F6 goes through.
    readonly property list<Item> panes: [header, paused, connection, news, loss, timeline.searchBar, timeline, beginning,
                                         joining, stop, stoppedBelow, composer, people]
    readonly property Item keyboardAt: page.Window.activeFocusItem
    // What had the keyboard is gone.
    readonly property bool lost: page.activeFocus && page.keyboardAt !== null
                                 && (!page.keyboardAt.visible || page.keyboardAt instanceof FocusScope)

    function takeKeyboard() {
        if (composer.enabled)
            composer.takeKeyboard();
        stop.takeKeyboard();
        stoppedBelow.takeKeyboard();
    }
    function write(text: string) {
        if (composer.enabled)
            composer.take(text);
    }
    function chooseEmoji() {
        if (composer.enabled)
            composer.openEmoji();
    }
    function findInMessages() { timeline.findInMessages(); }
    function showUnread() { timeline.jumpToUnread(); }
    function pickDay() { timeline.pickDay(); }
    function showMessage(seq: real) { timeline.jumpToSeq(seq); }
    function showNewest() { timeline.jumpToNewest(); }
    function showInvite() { dialogs.showInvite(); }
    function showRoom() { dialogs.showRoom(); }
    function togglePeople() {
        if (page.folded)
            dialogs.showPeople();
        else
            page.settings.membersShown = !page.settings.membersShown;
    }
    function key(event: KeyEvent) {
        const typed = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            && event.text.trim() !== "" && event.text >= " " && event.text !== "\x7f";
        // The first key of an accent has no text; the second one is to meet the composer.
        const accent = event.key >= Qt.Key_Dead_Grave && event.key <= Qt.Key_Dead_Longsolidusoverlay;
        event.accepted = true;
        if (typed)
            page.write(event.text);
        else if (accent && composer.enabled)
            composer.takeKeyboard();
        else if (event.key === Qt.Key_Menu)
            page.showRoom();
        else
            event.accepted = false;
    }
    function stepBack() {
        if (composer.activeFocus && timeline.chooseNothing())
            return;
        if (timeline.searchBar.visible)
            timeline.searchBar.close(true);
        else if (composer.enabled && !composer.writing)
            composer.takeKeyboard();
        else if (page.canGoBack)
            page.backWanted();
    }

    focus: true
    // Whatever is typed anywhere in the room is meant for it.
    Keys.onPressed: event => page.key(event)
    Keys.onEscapePressed: page.stepBack()
    Component.onCompleted: composer.takeKeyboard()

    Timer {
        interval: 0
        running: page.lost
        onTriggered: page.takeKeyboard()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RoomHeaderBar {
            id: header
            objectName: "roomHeader"
            Layout.fillWidth: true
            session: page.session
            reachText: page.reachText
            room: page.hostFailed ? null : page.hosted
            canGoBack: page.canGoBack
            peopleShown: people.visible
            tight: page.width < Theme.columnWidth
            onBackWanted: page.backWanted()
            onInviteWanted: page.showInvite()
            onWhyWanted: dialogs.showReach()
            onHostWanted: dialogs.showHost()
            onPeopleWanted: page.togglePeople()
            onMenuWanted: page.showRoom()
        }
        PausedBar {
            id: paused
            Layout.fillWidth: true
            room: page.hostFailed ? null : page.hosted
        }
        ConnectionBar {
            id: connection
            Layout.fillWidth: true
            words: {
                if (page.hostFailed)
                    return page.host.problem;
                if (page.stopped || page.arriving)
                    return "";
                return page.session.statusText || (page.hosted ? page.hosted.trouble : "");
            }
            details: page.hostFailed ? page.host.problemDetails : page.session.statusDetails
            onCopyWanted: details => page.clipboard.copy(details)
            canTryNow: page.hostFailed || page.session.canTryNow
            onTryWanted: {
                if (page.hostFailed)
                    page.host.resume();
                else
                    page.session.tryNow();
            }
        }
        NoticeBar {
            id: news
            objectName: "roomNotice"
            Layout.fillWidth: true
            alarming: false
            words: page.session.notice
            onDismissed: page.session.dismissNotice()
        }
        NoticeBar {
            id: loss
            objectName: "lostNotice"
            Layout.fillWidth: true
            words: page.session.lostMessages === 0 ? ""
                : qsTr("The host went back to an earlier copy. %n message(s) you have are not there.", "", page.session.lostMessages)
            action: qsTr("Keep a copy")
            onActed: page.session.keepLostMessages()
            onDismissed: page.session.dropLostMessages()
        }
        RowLayout {
            spacing: 0

            ColumnLayout {
                spacing: 0

                Item {
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    TimelineView {
                        id: timeline
                        objectName: "timeline"
                        anchors.fill: parent
                        visible: !page.empty
                        session: page.session
                        onCopyWanted: text => page.clipboard.copy(text)
                        onReplyWanted: seq => composer.replyToSeq(seq)
                        onLinkWanted: link => opener.open(link)
                    }
                    EmptyRoomView {
                        id: beginning
                        anchors.fill: parent
                        visible: page.empty && !page.stopped && !page.arriving
                        session: page.session
                        invitation: page.inviting ? page.invitation : null
                        reachText: page.host.reachText
                        onCopyWanted: text => page.clipboard.copy(text)
                        onWhyWanted: dialogs.showReach()
                    }
                    JoiningView {
                        id: joining
                        anchors.fill: parent
                        visible: page.arriving
                        session: page.session
                        onCopyWanted: text => page.clipboard.copy(text)
                        onCancelWanted: page.leaveWanted()
                    }
                    ErrorPanel {
                        id: stop
                        anchors.fill: parent
                        visible: page.stopped && page.empty
                        session: page.session
                        onCopyWanted: text => page.clipboard.copy(text)
                        onLinkWanted: page.linkWanted()
                        onLeaveWanted: page.leaveWanted()
                    }
                }
                ErrorPanel {
                    id: stoppedBelow
                    Layout.fillWidth: true
                    Layout.preferredHeight: implicitHeight
                    visible: page.stopped && !page.empty
                    session: page.session
                    onCopyWanted: text => page.clipboard.copy(text)
                    onLinkWanted: page.linkWanted()
                    onLeaveWanted: page.leaveWanted()
                }
                TypingLine {
                    Layout.fillWidth: true
                    words: page.session.typingText
                    visible: !page.stopped
                }
                Composer {
                    id: composer
                    objectName: "composer"
                    Layout.fillWidth: true
                    Layout.leftMargin: page.folded ? Theme.small : Theme.large
                    Layout.rightMargin: page.folded ? Theme.small : Theme.large
                    Layout.bottomMargin: page.folded ? Theme.small : Theme.large
                    session: page.session
                    settings: page.settings
                    mostHeight: page.height / 3
                    visible: !page.stopped
                    enabled: visible
                    onSent: timeline.followNewest()
                    onScrollWanted: pages => timeline.scrollBy(pages)
                    onNewestWanted: timeline.jumpToNewest()
                    onTimelineWanted: timeline.forceActiveFocus(Qt.OtherFocusReason)
                }
            }
            PaneSplitter {
                objectName: "membersSplitter"
                Layout.fillHeight: true
                visible: people.visible
                name: qsTr("Width of the list of people")
                behind: true
                extent: people.width
                least: Theme.paneLeastWidth
                most: people.mostWidth
                onMoved: extent => page.settings.membersWidth = extent
                onResetWanted: page.settings.membersWidth = 0
            }
            MembersPane {
                id: people

                readonly property int mostWidth: Math.max(Theme.paneLeastWidth, page.width * Theme.paneMostShare)

                objectName: "membersPane"
                Layout.fillHeight: true
                Layout.topMargin: Theme.large
                Layout.leftMargin: Theme.large
                Layout.rightMargin: Theme.medium
                Layout.preferredWidth: Math.min(people.mostWidth, page.settings.membersWidth || Theme.membersWidth)
                visible: page.settings.membersShown && !page.folded && !(page.stopped && page.empty)
                session: page.session
            }
        }
    }
    RoomDialogs {
        id: dialogs
        session: page.session
        clipboard: page.clipboard
        invitation: page.invitation
        reachText: page.host.reachText
        host: page.host
        hosted: page.hosted
        onLeaveWanted: page.leaveWanted()
    }
    LinkOpener {
        id: opener
        onRoomWanted: (href, sure) => page.roomWanted(href, sure)
        onCopyWanted: text => page.clipboard.copy(text)
    }
    // Nobody need read what the room itself says of an empty room.
    Timer {
        interval: 0
        running: page.empty && page.Window.active && page.session.unread > 0
        onTriggered: page.session.markRead(timeline.count) // it is loaded whole
    }
    RoomVoice {
        session: page.session
        trouble: {
            if (page.arriving)
                return page.session.statusDetails === "" ? "" : page.session.statusText;
            return connection.shown ? connection.words : "";
        }
    }
}
