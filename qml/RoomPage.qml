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
    signal roomWanted(string link)

    readonly property Invitation invitation: page.session.hosted ? page.host.invitationFor(page.session.address) : null
    readonly property HostedRoom hosted: page.session.hosted ? page.host.roomAt(page.session.address) : null
    readonly property string reachText: page.host.powerText === "" ? page.host.reachText : qsTr("%1 · %2").arg(page.host.reachText).arg(page.host.powerText)
    readonly property bool folded: page.width < Theme.foldWidth
    readonly property bool stopped: page.session.phase === RoomSession.Stopped
    readonly property bool hostFailed: page.session.hosted && page.host.state === RoomHost.Failed
    readonly property bool empty: timeline.count === 0
    // For the first time; who was here before waits with what they have.
    readonly property bool arriving: page.empty && !page.stopped && !page.session.everJoined && !page.session.hosted
    readonly property bool inviting: page.empty && page.invitation !== null && !page.stopped && !page.hostFailed

    function write(text: string) {
        if (composer.enabled)
            composer.take(text);
    }

    function showMessage(seq: real) {
        timeline.jumpToSeq(seq);
    }

    focus: true
    // Whatever is typed anywhere in the room is meant for it.
    Keys.onPressed: event => {
        const plain = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        if (!plain || event.text.trim() === "" || event.key === Qt.Key_Escape || !composer.enabled)
            return;
        event.accepted = true;
        composer.take(event.text);
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: !page.empty
        onActivated: timeline.findInMessages()
    }
    Component.onCompleted: composer.forceActiveFocus(Qt.OtherFocusReason)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RoomHeaderBar {
            Layout.fillWidth: true
            session: page.session
            reachText: page.reachText
            room: page.hosted
            canGoBack: page.canGoBack
            peopleFolded: page.folded
            tight: page.width < Theme.columnWidth
            onBackWanted: page.backWanted()
            onInviteWanted: dialogs.showInvite()
            onWhyWanted: dialogs.showReach()
            onHostWanted: dialogs.showHost()
            onPeopleWanted: dialogs.showPeople()
            onMenuWanted: dialogs.showRoom()
        }
        PausedBar {
            Layout.fillWidth: true
            room: page.hosted
        }
        ConnectionBar {
            Layout.fillWidth: true
            words: page.hostFailed ? page.host.problem : page.stopped || page.arriving ? "" : page.session.statusText
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
            objectName: "roomNotice"
            Layout.fillWidth: true
            alarming: false
            words: page.session.notice
            onDismissed: page.session.dismissNotice()
        }
        NoticeBar {
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
                        anchors.fill: parent
                        visible: page.empty && !page.stopped && !page.arriving
                        session: page.session
                        invitation: page.inviting ? page.invitation : null
                        reachText: page.host.reachText
                        onCopyWanted: text => page.clipboard.copy(text)
                        onWhyWanted: dialogs.showReach()
                    }
                    JoiningView {
                        anchors.fill: parent
                        visible: page.arriving
                        session: page.session
                        onCopyWanted: text => page.clipboard.copy(text)
                        onCancelWanted: page.leaveWanted()
                    }
                    ErrorPanel {
                        anchors.fill: parent
                        visible: page.stopped && page.empty
                        session: page.session
                        onCopyWanted: text => page.clipboard.copy(text)
                        onLeaveWanted: page.leaveWanted()
                    }
                }
                ErrorPanel {
                    Layout.fillWidth: true
                    Layout.preferredHeight: implicitHeight
                    visible: page.stopped && !page.empty
                    session: page.session
                    onCopyWanted: text => page.clipboard.copy(text)
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
                    onSent: timeline.jumpToNewest()
                    onScrollWanted: pages => timeline.scrollBy(pages)
                    onNewestWanted: timeline.jumpToNewest()
                    onTimelineWanted: timeline.forceActiveFocus(Qt.OtherFocusReason)
                }
            }
            Rectangle {
                Layout.fillHeight: true
                implicitWidth: Theme.membersWidth
                visible: !page.folded && !(page.stopped && page.empty)
                color: Theme.ground

                Rectangle {
                    anchors.left: parent.left
                    width: Theme.hairline
                    height: parent.height
                    color: Theme.line
                }
                MembersPane {
                    anchors.fill: parent
                    anchors.margins: Theme.large
                    session: page.session
                }
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
        onRoomWanted: href => page.roomWanted(href)
        onCopyWanted: text => page.clipboard.copy(text)
    }
}
