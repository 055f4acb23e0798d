// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Snug
import Snug.Test

Item {
    id: root
    width: 800
    height: 700

    Component {
        id: stages
        Stage {}
    }
    Component {
        id: pages
        StartPage {
            anchors.fill: parent
        }
    }

    TestCase {
        id: test
        name: "StartPage"
        when: windowShown

        property Stage stage
        property StartPage page
        property Item input
        property Item follow
        property Item problem

        function init() {
            stage = stages.createObject(test);
            stage.clipboard.copy("");
            page = pages.createObject(root, { rooms: stage.rooms, host: stage.host, settings: stage.settings,
                                              clipboard: stage.clipboard });
            input = findChild(page, "linkInput");
            follow = findChild(page, "followButton");
            problem = findChild(page, "linkProblem");
        }
        function cleanup() {
            page.destroy();
            stage.destroy();
            wait(0);
        }
        function choose(name) {
            findChild(page, name).clicked();
        }

        function test_theNameIsFilledIn() {
            const field = findChild(page, "nameField");
            compare(field.text, "Ada");
            field.forceActiveFocus();
            field.selectAll();
            keyClick(Qt.Key_B);
            keyClick(Qt.Key_O);
            compare(stage.settings.name, "bo");
            compare(stage.rooms.name, "bo");
        }
        function test_withoutANameNothingHappensButAWord() {
            const field = findChild(page, "nameField");
            field.text = "  ";
            choose("hostButton");
            verify(field.activeFocus);
            verify(page.nameMissing);
            compare(stage.host.state, RoomHost.Off);
        }
        function test_aLinkInTheClipboardIsOfferedNotFollowed() {
            stage.clipboard.copy(stage.link);
            const card = findChild(page, "joinButton");
            tryCompare(card, "words", "Link for “Film night” in your clipboard");
            compare(stage.rooms.current, null);
            choose("joinButton");
            compare(input.text, stage.link);
            verify(follow.enabled);
            compare(stage.rooms.current, null);
            follow.clicked();
            verify(stage.rooms.current !== null);
        }
        function test_aLinkIsCheckedWhileItIsTyped() {
            choose("joinButton");
            verify(input.activeFocus);
            verify(!problem.visible);
            input.text = "hello";
            verify(problem.visible);
            verify(!follow.enabled);
            input.text = `Look here: <${stage.link}>.`;
            verify(!problem.visible);
            verify(follow.enabled);
            compare(findChild(page, "linkRoom").text, "Film night");
        }
        function test_theCardSaysWhereALinkLeads() {
            choose("joinButton");
            input.text = "192.168.1.5:8787/r/film-night-7k2m";
            const card = findChild(page, "linkCard");
            verify(card.visible);
            compare(findChild(page, "linkPlace").text, "In your local network, at 192.168.1.5.");
            compare(findChild(page, "linkPrivacy").text, "Not encrypted: others on the way could read along.");
            compare(follow.text, "Join room");
            input.text = "https://chat.example.org/r/film-night-7k2m";
            compare(findChild(page, "linkPlace").text, "On the internet, at chat.example.org.");
            compare(findChild(page, "linkPrivacy").text, "Encrypted on the way.");
            input.text = stage.link;
            compare(findChild(page, "linkPlace").text, "On this computer.");
            compare(findChild(page, "linkPrivacy").text, "");
            input.text = "nothing";
            verify(!card.visible);
        }
        function test_aRoomOnesIsInIsOpened() {
            stage.enter();
            stage.rooms.current = null;
            choose("joinButton");
            input.text = stage.link;
            compare(follow.text, "Open room");
            follow.clicked();
            verify(stage.rooms.current !== null);
        }
        function test_pastingWorksAnywhere() {
            stage.clipboard.copy(`Come: ${stage.link}`);
            const field = findChild(page, "nameField");
            field.forceActiveFocus();
            keyClick(Qt.Key_V, Qt.ControlModifier);
            compare(field.text, "Ada");
            compare(input.text, stage.link);
            verify(input.activeFocus);
            verify(follow.enabled);
        }
        function test_whoComesBackMayPasteAnew() {
            choose("joinButton");
            input.text = stage.link;
            page.visible = false;
            page.visible = true;
            page.forceActiveFocus();
            compare(input.text, "");
            verify(!input.visible);
            verify(findChild(page, "joinButton").activeFocus);
            stage.clipboard.copy(stage.link);
            keyClick(Qt.Key_V, Qt.ControlModifier);
            compare(input.text, stage.link);
            keyClick(Qt.Key_V, Qt.ControlModifier);
            compare(input.text, stage.link);
        }
        function test_whatIsPastedAndNoLinkIsKeptAndSaid() {
            stage.clipboard.copy("not a link");
            findChild(page, "hostButton").forceActiveFocus();
            keyClick(Qt.Key_V, Qt.ControlModifier);
            compare(input.text, "not a link");
            compare(problem.text, "That's not a room link.");
        }
        function test_aLinkFromOutsideReplacesWhatWasWritten() {
            choose("joinButton");
            input.text = "old";
            page.showLink(stage.link);
            compare(input.text, stage.link);
            compare(stage.rooms.current, null);
        }
        function test_enterJoins() {
            choose("joinButton");
            input.text = stage.link;
            keyClick(Qt.Key_Return);
            verify(stage.rooms.current !== null);
            compare(stage.rooms.current.title, "Film night");
        }
        function test_whatIsNoLinkIsKept() {
            choose("joinButton");
            input.text = "not a link";
            keyClick(Qt.Key_Return);
            compare(input.text, "not a link");
            compare(stage.rooms.current, null);
        }
        function test_aRefusalIsShownWithTheText() {
            choose("joinButton");
            input.text = stage.link;
            stage.rooms.joinProblem("This is why.");
            compare(problem.text, "This is why.");
            compare(input.text, stage.link);
        }
        function test_theAvatarStaysAsItIsWhileANameIsTyped() {
            const avatar = findChild(page, "nameAvatar");
            const colour = avatar.color;
            findChild(page, "nameField").forceActiveFocus();
            keyClick(Qt.Key_End);
            keyClick(Qt.Key_X);
            verify(avatar.name.endsWith("x"));
            verify(Qt.colorEqual(avatar.color, colour));
        }
        function test_everythingIsReachedByTab() {
            findChild(page, "nameField").forceActiveFocus();
            keyClick(Qt.Key_Tab);
            verify(findChild(page, "hostButton").activeFocus);
            keyClick(Qt.Key_Tab);
            verify(findChild(page, "joinButton").activeFocus);
            keyClick(Qt.Key_Return);
            verify(input.activeFocus);
            input.text = stage.link;
            keyClick(Qt.Key_Tab);
            verify(follow.activeFocus);
            keyClick(Qt.Key_Space);
            verify(stage.rooms.current !== null);
        }
        function test_whereTheWindowIsLowTheWayInIsInView() {
            root.height = 360;
            page.showLink(stage.link);
            const scroll = findChild(page, "startScroll");
            const isInView = item => {
                const top = item.mapToItem(scroll, 0, 0).y;
                return item.height > 0 && top >= 0 && top + item.height <= scroll.height;
            };
            const settings = findChild(page, "startSettingsButton");
            tryVerify(() => settings.y < 0); // not over the page, which is scrolled
            tryVerify(() => follow.visible && isInView(follow) && isInView(input));
            settings.forceActiveFocus();
            verify(settings.y > 0);
            scroll.contentY = scroll.contentHeight - scroll.height;
            findChild(page, "nameField").forceActiveFocus();
            tryVerify(() => isInView(findChild(page, "nameField")));
            root.height = 700;
        }
        function test_settingsAreOnceInAWindow() {
            const button = findChild(page, "startSettingsButton");
            verify(button.visible);
            page.besideList = true;
            verify(!button.visible);
        }
        function test_aHintLeavesWhatItCovers() {
            const button = findChild(page, "startSettingsButton");
            mouseMove(button, 5, 5);
            const hint = button.hint;
            tryVerify(() => hint.opened);
            verify(hint.y > button.height); // there is no room above
            tryVerify(() => !hint.visible, 20000);
            verify(button.hovered);
            mouseMove(page, 0, 0);
            mouseMove(button, 5, 5);
            tryVerify(() => hint.opened);
        }
        function test_roomsAreListedWhereThereIsNoPane() {
            stage.enter();
            stage.rooms.current = null;
            const rooms = findChild(page, "startRooms");
            verify(!rooms.visible);
            page.listsRooms = true;
            tryVerify(() => rooms.visible && rooms.height > 0);
            rooms.forceActiveFocus();
            keyClick(Qt.Key_Return);
            verify(stage.rooms.current !== null);
        }
    }
}
