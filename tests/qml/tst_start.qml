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
            tryCompare(card, "words", "Link for Film night");
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
