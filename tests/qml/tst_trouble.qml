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
        RoomPage {
            anchors.fill: parent
        }
    }
    Component {
        id: bars
        ConnectionBar {
            width: root.width
        }
    }
    Component {
        id: places
        PlaceBar {
            width: root.width
        }
    }
    SignalSpy {
        id: copied
    }

    TestCase {
        id: test
        name: "Trouble"
        when: windowShown

        property Stage stage
        property Item made: null

        // Goes before the stage it stands on.
        function make(component, properties) {
            made = component.createObject(root, properties);
            return made;
        }
        function init() {
            stage = stages.createObject(test);
        }
        function cleanup() {
            made.destroy();
            wait(0);
            stage.destroy();
            wait(0);
        }

        function test_theBarWaitsSpeaksAndFades() {
            const bar = make(bars, { words: "", canTryNow: false });
            verify(!bar.visible);
            bar.words = "Sam's computer stopped answering 0 s ago.";
            verify(!bar.visible);
            tryVerify(() => bar.visible && bar.opacity === 1);
            compare(findChild(bar, "connectionWords").text, bar.words);
            verify(!findChild(bar, "tryNowButton").visible);
            bar.canTryNow = true;
            verify(findChild(bar, "tryNowButton").visible);
            bar.words = "";
            compare(findChild(bar, "connectionWords").text, "Sam's computer stopped answering 0 s ago.");
            tryVerify(() => !bar.visible);
            compare(bar.implicitHeight, 0);
        }
        function test_detailsAreForWhoAsks() {
            const bar = make(bars, { words: "Words.", details: "host:1 | refused", canTryNow: true });
            tryVerify(() => bar.visible);
            const details = findChild(bar, "connectionDetails");
            verify(!details.visible);
            findChild(bar, "connectionDetailsButton").clicked();
            verify(details.visible);
            compare(details.text, "host:1 | refused");
        }
        function test_theButtonsStandBesideEachOtherWhereTheyFit() {
            const bar = make(bars, { words: "Words.", details: "host:1 | refused", canTryNow: true });
            const details = findChild(bar, "connectionDetailsButton");
            const tryNow = findChild(bar, "tryNowButton");
            for (const width of [root.width, 360]) {
                bar.width = width;
                tryVerify(() => bar.visible && tryNow.x >= details.x + details.width);
                compare(tryNow.y, details.y);
            }
            bar.width = 140;
            tryVerify(() => tryNow.y >= details.y + details.height);
        }
        function test_whoComesForTheFirstTimeSeesHowItGoesAndMayGiveUp() {
            stage.rooms.join("http://127.0.0.1:9/r/film-night-7k2m");
            const page = make(pages, { session: stage.rooms.current, host: stage.host, settings: stage.settings,
                                                              clipboard: stage.clipboard });
            tryVerify(() => findChild(page, "joiningTitle").visible);
            compare(findChild(page, "joiningTitle").text, "On the way to Film night");
            tryVerify(() => findChild(page, "joiningNote").words.startsWith(
                "127.0.0.1 isn't taking connections. It was never reachable from here."));
            verify(!findChild(page, "connectionWords").visible);
            copied.target = page;
            copied.signalName = "leaveWanted";
            findChild(page, "cancelJoinButton").clicked();
            compare(copied.count, 1);
        }
        function test_whatCannotBeKeptIsKeptElsewhere() {
            const bar = make(places, { place: stage.place });
            verify(!bar.visible);
            stage.place.use("nowhere");
            compare(bar.refusal, "Write the whole path of a folder, from its first / on.");
            stage.place.use("/proc/nothing");
            compare(bar.refusal, "I can't save to /proc/nothing either.");
            verify(!bar.visible);
            stage.place.use(stage.folder);
            verify(bar.visible);
            compare(bar.outcome, `Everything is kept in ${stage.folder} from now on.`);
        }
    }
}
