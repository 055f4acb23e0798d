// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Snug
import Snug.Test

// A room hosted here, by a real server.
Item {
    id: root
    width: 800
    height: 700

    Component {
        id: stages
        Stage {}
    }
    Component {
        id: panels
        HostPanel {
            width: 480
        }
    }
    Component {
        id: invites
        InvitePanel {
            width: 480
            reachText: ""
            heading: "Invite people"
        }
    }
    Component {
        id: reaches
        ReachDialog {}
    }
    Component {
        id: views
        InviteView {
            width: 480
            height: 300
            reachText: ""
            heading: "Invite people"
        }
    }
    Component {
        id: sheets
        InviteDialog {
            reachText: ""
        }
    }
    Component {
        id: confirmations
        Confirmation {
            width: 480
            words: "Leave…"
            question: "Leave the room?"
            agreement: "Leave"
            refusal: "Stay"
            openerName: "opener"
            agreementName: "agreement"
        }
    }
    Component {
        id: pages
        RoomPage {
            anchors.fill: parent
        }
    }
    Component {
        id: headers
        RoomHeaderBar {
            width: 480
            reachText: ""
        }
    }
    SignalSpy {
        id: agreed
        signalName: "agreed"
    }
    Component {
        id: lists
        LeftRoomsList {
            width: 480
        }
    }
    Component {
        id: titles
        RoomTitle { width: root.width }
    }
    SignalSpy {
        id: hosted
        signalName: "roomHosted"
    }
    SignalSpy {
        id: copied
        signalName: "copyWanted"
    }

    TestCase {
        id: test
        name: "Host"
        when: windowShown

        property Stage stage
        property HostedRoom room
        property string address
        property Item panel

        function init() {
            stage = stages.createObject(test);
            hosted.target = stage.host;
            hosted.clear();
            stage.host.hostRoom("Film night");
            tryCompare(hosted, "count", 1);
            address = hosted.signalArguments[0][1];
            room = stage.host.roomAt(address);
            tryVerify(() => room.invitation.ready);
        }
        function cleanup() {
            copied.target = null;
            copied.clear();
            if (panel)
                panel.destroy();
            panel = null;
            stage.destroy();
            wait(0);
        }
        function showPanel() {
            panel = panels.createObject(root, { room: room, host: stage.host });
            copied.target = panel;
        }
        function showInvite() {
            panel = invites.createObject(root, { invitation: room.invitation });
            copied.target = panel;
        }
        function press(name: string) {
            const button = findChild(panel, name);
            verify(button.visible, name);
            button.clicked();
        }

        function test_aNewTitleIsTakenByReturn() {
            showPanel();
            const field = findChild(panel, "titleField");
            compare(field.text, "Film night");
            verify(!findChild(panel, "renameRoomButton").enabled);
            field.forceActiveFocus();
            field.text = "Late night";
            keyClick(Qt.Key_Return);
            tryCompare(room, "title", "Late night");
            compare(field.text, "Late night");
        }
        function test_aRenamedRoomIsEmptyUntilSomebodySpeaks() {
            stage.rooms.join(room.invitation.link);
            const session = stage.rooms.current;
            panel = pages.createObject(root, { session: session, host: stage.host, settings: stage.settings,
                                               clipboard: stage.clipboard });
            tryCompare(session, "phase", RoomSession.Joined);
            room.rename("Late night");
            const timeline = findChild(panel, "timeline");
            tryCompare(timeline, "count", 1);
            verify(panel.empty);
            verify(!timeline.visible);
            tryCompare(session, "unread", 0);
            session.send("hello");
            verify(!panel.empty);
            verify(timeline.visible);
        }
        function test_aTitleThatIsTooLongStaysToBeShortened() {
            stage.rooms.join(room.invitation.link);
            tryCompare(stage.rooms.current, "phase", RoomSession.Joined);
            panel = headers.createObject(root, { session: stage.rooms.current, room: room });
            const field = findChild(panel, "roomTitleField");
            const problem = findChild(panel, "titleProblem");
            mouseClick(findChild(panel, "roomTitleButton"));
            field.text = "x".repeat(81);
            keyClick(Qt.Key_Return);
            tryCompare(problem, "text", "A room's title has 1 to 80 characters.");
            verify(problem.visible);
            verify(field.visible);
            compare(field.text, "x".repeat(81));
            keyClick(Qt.Key_Backspace);
            verify(!problem.visible);
            keyClick(Qt.Key_Return);
            tryCompare(field, "visible", false);
            compare(room.title, "x".repeat(80));
        }
        function test_theTitleKeepsTheKeyboard_data() {
            return [{ tag: "taken", key: Qt.Key_Return, title: "Late night" },
                    { tag: "left", key: Qt.Key_Escape, title: "Film night" }];
        }
        function test_theTitleKeepsTheKeyboard(data) {
            panel = titles.createObject(root, { session: stage.enterAsHost(), room: room });
            const button = findChild(panel, "roomTitleButton");
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            const field = findChild(panel, "roomTitleField");
            verify(field.activeFocus);
            field.text = "Late night";
            keyClick(data.key);
            tryCompare(field, "visible", false);
            verify(button.visualFocus);
            tryCompare(room, "title", data.title);
        }
        function test_whatTheHostHandsOutIsNotThePagesToDelete() {
            const link = stage.host.invitationFor(address).link;
            gc();
            wait(0);
            compare(stage.host.invitationFor(address).link, link);
        }
        // Where it is in no window, nothing is polished, so that its layouts hear of a new size first.
        function test_whatIsKnownOfTheReachMayChangeWhereNobodyLooks() {
            const other = stages.createObject(test);
            const sheet = reaches.createObject(root, { host: other.host });
            const list = findChild(sheet.contentItem, "reachFacts");
            const before = list.itemAt(0);
            other.host.hostRoom("Elsewhere");
            tryVerify(() => list.itemAt(0) !== before);
            wait(0);
            sheet.padding = 1;
            verify(list.itemAt(0));
            verify(list.itemAt(0).width > 0);
            sheet.destroy();
            other.destroy();
        }
        function test_stoppingAsksFirstAndCanBeUndone() {
            showPanel();
            press("pauseButton");
            const words = findChild(findChild(panel, "pauseButton").parent, "confirmationQuestion").text;
            verify(words.startsWith("Nobody else is here. Stop the room?"), words);
            verify(!room.paused);
            findChild(panel, "pauseAgreedButton").forceActiveFocus(Qt.TabFocusReason);
            press("pauseAgreedButton");
            tryVerify(() => room.paused);
            verify(findChild(panel, "openRoomButton").visualFocus);
            compare(findChild(panel, "pauseWords").text, "This room is stopped: nobody gets in but you. What was said is still here.");
            press("openRoomButton");
            tryVerify(() => !room.paused);
            verify(findChild(panel, "pauseButton").visualFocus);
        }
        function test_aStoppedRoomPromisesNothing() {
            showInvite();
            tryVerify(() => findChild(panel, "linkTerms").text.includes("Anyone with this link"));
            verify(findChild(panel, "inviteReach").visible);
            room.pause();
            tryCompare(findChild(panel, "linkTerms"), "text",
                       "This room is stopped: nobody gets in by this link until you open it again.");
            verify(!findChild(panel, "inviteReach").visible);
            room.open();
            tryVerify(() => findChild(panel, "linkTerms").text.includes("Anyone with this link"));
            verify(findChild(panel, "inviteReach").visible);
        }
        function test_thePanelTellsWhereTheRoomIs() {
            showPanel();
            room.watched = true;
            compare(findChild(panel, "dataDirectory").text, stage.host.dataDirectory);
            tryVerify(() => findChild(panel, "diskText").text.startsWith("Your rooms take "));
            tryVerify(() => !findChild(panel, "diskText").text.startsWith("Your rooms take 0 "));
            press("panelCopyLink");
            compare(copied.signalArguments[0][0], room.invitation.link);
        }
        function test_theLinkIsCopiedAndTheTermsStandBelow() {
            showInvite();
            const terms = findChild(panel, "linkTerms");
            tryVerify(() => terms.text.includes("Ends in 7 day"));
            press("copyLinkButton");
            compare(copied.signalArguments[0][0], room.invitation.link);
            compare(findChild(panel, "copyLinkButton").text, "Copied");
            const other = findChild(panel, "showCodeButton");
            const place = other.x;
            press("copyShareText");
            compare(other.x, place);
            compare(copied.signalArguments[1][0],
                    `Join me: ${room.invitation.link} - opens in a browser, no install`);
        }
        function test_theInvitationOpensWholeWithTheKeyboardAtItsLink() {
            const sheet = sheets.createObject(root, { invitation: room.invitation, host: stage.host });
            sheet.show(false);
            const heading = findChild(sheet.contentItem, "inviteHeading");
            const eye = findChild(sheet.contentItem, "hideLinkButton");
            tryVerify(() => findChild(sheet.contentItem, "copyLinkButton").visualFocus);
            verify(eye.mapToItem(sheet.contentItem, 0, 0).x
                   >= heading.mapToItem(sheet.contentItem, heading.width, 0).x);
            sheet.destroy();
        }
        function test_aHiddenLinkShowsNeitherSecretNorCode() {
            showInvite();
            const secret = room.invitation.link.split("#i=")[1];
            const words = findChild(panel, "linkWords");
            press("showCodeButton");
            verify(findChild(panel, "linkCode").visible);
            verify(words.text.includes(secret));
            press("hideLinkButton");
            verify(!words.text.includes(secret));
            verify(!findChild(panel, "linkCode").visible);
            compare(findChild(panel, "linkCode").text, "");
            press("copyLinkButton"); // what is hidden can be copied still
            compare(copied.signalArguments[0][0], room.invitation.link);
        }
        function test_anotherLinkIsMadeShownAndTurnedOff() {
            showInvite();
            const usual = room.invitation.link;
            press("moreLinksButton");
            findChild(panel, "linkRight").value = true;
            findChild(panel, "linkUses").value = 1;
            findChild(panel, "linkHours").value = 1;
            press("makeLinkButton");
            tryVerify(() => room.invitation.special);
            tryVerify(() => findChild(panel, "linkTerms").text.includes("not write"));
            verify(room.invitation.link !== usual);
            press("usualLinkButton");
            compare(room.invitation.link, usual);
            tryCompare(room.invitation.links, "count", 2);
            press("turnOffButton");
            tryCompare(room.invitation.links, "count", 1);
        }
        function test_aDoubleClickDoesNotAnswerWhatItAsks() {
            const confirmation = confirmations.createObject(root);
            panel = confirmation;
            agreed.target = confirmation;
            const opener = findChild(panel, "opener");
            const agreement = findChild(panel, "agreement");
            const guard = findChild(panel, "clickGuard");
            guard.interval = 60000;
            mouseClick(opener);
            verify(agreement.visible);
            tryVerify(() => guard.width > 0);
            mouseClick(agreement);
            compare(agreed.count, 0);
            guard.interval = 0;
            tryVerify(() => !guard.visible);
            mouseClick(agreement);
            compare(agreed.count, 1);
        }
        function test_theUsualLinkIsReplacedAfterAQuestion() {
            showInvite();
            const before = room.invitation.link;
            press("moreLinksButton");
            press("newLinkButton");
            compare(room.invitation.link, before);
            press("replaceLinkButton");
            tryVerify(() => room.invitation.link !== before);
        }
        function test_whatTheKeyboardIsAtIsScrolledTo() {
            panel = views.createObject(root, { invitation: room.invitation });
            press("moreLinksButton");
            const button = findChild(panel, "newLinkButton");
            const seen = item => {
                const top = item.mapToItem(panel, 0, 0).y;
                return top >= 0 && top + item.height <= panel.height;
            };
            tryVerify(() => button.mapToItem(panel, 0, 0).y > panel.height);
            button.forceActiveFocus(Qt.TabFocusReason);
            verify(seen(button));
            keyClick(Qt.Key_Return);
            tryVerify(() => seen(findChild(panel, "replaceLinkButton")));
            verify(!button.visible);
        }
        function test_aRoomThatWasLeftCanBeOpenedAgain() {
            stage.host.leave(address);
            panel = lists.createObject(root, { host: stage.host });
            verify(panel.visible);
            tryVerify(() => room.paused);
            press("reopenButton");
            tryCompare(hosted, "count", 2);
            tryVerify(() => !panel.visible);
            tryVerify(() => !room.paused);
        }
    }
}
