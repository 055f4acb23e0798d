// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Snug
import Snug.Test

Item {
    id: root
    width: 800
    height: 500

    Component {
        id: stages
        Stage {}
    }
    Component {
        id: dialogs
        SettingsDialog {}
    }
    Component {
        id: farewells
        FarewellDialog {}
    }
    Component {
        id: panels
        RoomPanel {
            width: 400
        }
    }
    Component {
        id: lists
        RoomListPane {
            width: 240
            height: 400
        }
    }
    Component {
        id: choices
        ChoiceLine {
            width: 240
            text: "One"
            chosen: false
        }
    }
    SignalSpy {
        id: quit
        signalName: "quitWanted"
    }
    SignalSpy {
        id: minimise
        signalName: "minimiseWanted"
    }

    TestCase {
        id: test
        name: "Settings"
        when: windowShown

        property Stage stage
        property var shown: null

        function init() {
            stage = stages.createObject(test);
        }
        function cleanup() {
            if (shown)
                shown.destroy();
            shown = null;
            stage.destroy();
            wait(0);
        }
        function part(name) {
            return findChild(shown.contentItem ?? shown, name);
        }
        function openSettings() {
            shown = dialogs.createObject(root, { settings: stage.settings, desktop: stage.desktop, host: stage.host });
            shown.open();
            tryCompare(shown, "opened", true);
        }
        function openFarewell() {
            shown = farewells.createObject(root, { farewell: stage.desktop.farewell });
            quit.target = stage.desktop.farewell;
            quit.clear();
            minimise.target = shown;
            minimise.clear();
        }
        // The control the keyboard is at.
        function keyboardAt() {
            const item = root.Window.activeFocusItem;
            return item ? item.objectName : "";
        }

        function test_everyControlIsReachedByTabAndSeen() {
            openSettings();
            compare(keyboardAt(), "settingsName");
            const flickable = part("sheetScroll");
            const met = [];
            for (let i = 0; i < 40 && met[met.length - 1] !== "closeSettings"; ++i) {
                met.push(keyboardAt());
                const item = root.Window.activeFocusItem;
                const top = item.mapToItem(flickable, 0, 0).y;
                verify(top >= 0 && top + item.height <= flickable.height, met[i]);
                keyClick(Qt.Key_Tab);
            }
            // Where the desktop offers nothing there is nothing to choose.
            compare(met[0], "settingsName");
            verify(met.includes("autostart"));
            verify(!met.includes("keepAlways"));
            compare(met[met.length - 1], "closeSettings");
        }
        function test_theNameIsTheSettings() {
            openSettings();
            const field = part("settingsName");
            compare(field.text, "Ada");
            field.selectAll();
            keyClick(Qt.Key_B);
            compare(stage.settings.name, "b");
        }
        function test_choicesAreKept() {
            openSettings();
            verify(part("detailText").chosen);
            part("detailNothing").clicked();
            compare(stage.settings.notificationDetail, Settings.Nothing);
            verify(part("detailNothing").chosen);
            verify(!part("detailText").chosen);
            verify(part("keepWhileHosting").chosen);
            part("keepNever").clicked();
            compare(stage.settings.keepRunning, Settings.Never);
            verify(part("keepNever").chosen);
        }
        function test_whatTheDesktopDoesNotHaveIsSaid() {
            openSettings();
            tryVerify(() => stage.desktop.notifier.note !== "");
            verify(!part("detailText").enabled);
            verify(!part("keepAlways").enabled);
        }
        function test_startingAtLoginIsAFile() {
            openSettings();
            const row = part("autostart");
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(row.checked);
            verify(stage.startsAtLogin());
            keyClick(Qt.Key_Return);
            verify(!row.checked);
            verify(!stage.startsAtLogin());
        }

        function test_quittingAsksWhoeverHostsPeople() {
            stage.enterAsHost();
            openFarewell();
            stage.desktop.farewell.quit();
            tryCompare(shown, "opened", true);
            compare(part("farewellPeople").text, "Bo");
            compare(keyboardAt(), "farewellKeep");
            keyClick(Qt.Key_Return);
            tryCompare(shown, "opened", false);
            verify(!stage.desktop.farewell.asking);
            compare(quit.count, 0);
        }
        function test_onlyWhoIsHereIsToldGoodbye() {
            openFarewell();
            shown.open(); // as it is when the last one left while it was asked
            tryCompare(shown, "opened", true);
            compare(part("farewellMeaning").text,
                    "What was said is kept here, and people can come back when Snug runs again.");
            shown.close();
            tryCompare(shown, "opened", false);
            stage.enterAsHost();
            stage.desktop.farewell.quit();
            tryCompare(shown, "opened", true);
            verify(part("farewellMeaning").text.startsWith("They are told goodbye."));
        }
        function test_onlyWhatCanBeChosenLightsUp() {
            shown = choices.createObject(root);
            mouseMove(shown, 20, 10);
            tryVerify(() => Qt.colorEqual(shown.background.color, Theme.hover));
            shown.enabled = false;
            mouseMove(shown, 24, 12);
            verify(shown.hovered);
            verify(Qt.colorEqual(shown.background.color, "transparent"));
        }
        function test_escapeKeepsItOpen() {
            stage.enterAsHost();
            openFarewell();
            stage.desktop.farewell.closeWindow();
            tryCompare(shown, "opened", true);
            keyClick(Qt.Key_Escape);
            tryCompare(shown, "opened", false);
            verify(!stage.desktop.farewell.asking);
            compare(quit.count, 0);
        }
        function test_theOtherAnswers() {
            stage.enterAsHost();
            openFarewell();
            stage.desktop.farewell.quit();
            tryCompare(shown, "opened", true);
            part("farewellMinimise").clicked();
            compare(minimise.count, 1);
            tryCompare(shown, "opened", false);
            stage.desktop.farewell.quit();
            tryCompare(shown, "opened", true);
            part("farewellStop").clicked();
            compare(quit.count, 1);
        }

        function test_aRoomIsMadeQuiet() {
            const session = stage.enter();
            shown = lists.createObject(root, { rooms: stage.rooms });
            const glyph = findChild(shown, "mutedGlyph");
            verify(!glyph.visible);
            const panel = panels.createObject(root, { session: session });
            verify(findChild(panel, "notifyAll").chosen);
            for (const [name, level] of [["notifyMentions", Attention.Mentions], ["notifyTomorrow", Attention.UntilTomorrow],
                                         ["notifyNone", Attention.None]]) {
                const choice = findChild(panel, name);
                choice.forceActiveFocus(Qt.TabFocusReason);
                keyClick(Qt.Key_Space);
                compare(session.attention.level, level);
                verify(choice.chosen);
                compare(glyph.visible, level !== Attention.Mentions);
            }
            panel.destroy();
        }
    }
}
