// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Snug
import Snug.Test

Item {
    id: root
    width: 360
    height: 600

    Component {
        id: stages
        Stage {}
    }
    Component {
        id: composers
        Composer {
            y: root.height - height
            width: root.width
        }
    }

    TestCase {
        id: test
        name: "EmojiPicker"
        when: windowShown

        property Stage stage
        property Composer composer
        property Item input
        property var picker
        property Item grid

        function init() {
            stage = stages.createObject(test);
            composer = composers.createObject(root, { session: stage.enter(), settings: stage.settings });
            input = findChild(composer, "composerInput");
            picker = findChild(composer, "emojiPicker");
            composer.forceActiveFocus();
            keyClick(Qt.Key_X);
            keyClick(Qt.Key_E, Qt.ControlModifier);
            tryVerify(() => picker.opened);
            grid = findChild(picker.contentItem, "emojiGrid");
        }
        function cleanup() {
            composer.destroy();
            stage.destroy();
            wait(0);
        }
        function type(text) {
            for (const letter of text)
                keyClick(letter);
        }
        function found() {
            return findChild(picker.contentItem, "emojiName").text;
        }

        function test_enterInsertsAndGoesBackToTheWords() {
            compare(found(), "grinning face");
            keyClick(Qt.Key_Return);
            tryVerify(() => !picker.visible);
            compare(input.text, "x😀");
            verify(input.activeFocus);
            compare(stage.settings.recentEmoji, ["😀"]);
        }
        function test_arrowsGoThroughTheGrid() {
            keyClick(Qt.Key_Right);
            compare(grid.currentIndex, 1);
            keyClick(Qt.Key_Down);
            compare(grid.currentIndex, 1 + picker.columns);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Up);
            compare(grid.currentIndex, 0);
        }
        function test_typingSearches() {
            type("pizz");
            compare(found(), "pizza");
            keyClick(Qt.Key_Return);
            tryVerify(() => !picker.visible);
            compare(input.text, "x🍕");
        }
        function test_whatIsNotThereIsSaid() {
            type("qqqq");
            compare(grid.count, 0);
            compare(found(), "");
            keyClick(Qt.Key_Return);
            verify(picker.opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !picker.visible);
        }
        function test_escapeGoesBackToTheWords() {
            keyClick(Qt.Key_Escape);
            tryVerify(() => !picker.visible);
            compare(input.text, "x");
            verify(input.activeFocus);
        }
        function test_pageKeysChangeTheGroup() {
            const first = found();
            keyClick(Qt.Key_PageDown);
            verify(found() !== first);
            keyClick(Qt.Key_PageUp);
            compare(found(), first);
        }
        function test_whatWasUsedLatelyStandsFirst() {
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Return);
            tryVerify(() => !picker.visible);
            keyClick(Qt.Key_E, Qt.ControlModifier);
            tryVerify(() => picker.opened);
            compare(grid.count, 1);
            compare(found(), "grinning face with big eyes");
        }
        function test_withShiftItStaysOpen() {
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
            verify(picker.opened);
            compare(input.text, "x😀😀");
        }
        function test_theMouseChooses() {
            mouseClick(grid, 10, 10);
            tryVerify(() => !picker.visible);
            compare(input.text, "x😀");
        }
        function test_itFitsANarrowWindow() {
            verify(picker.width <= root.width);
            verify(picker.contentItem.mapToItem(root, 0, 0).x >= 0);
        }
        function test_itsButtonOpensAndClosesIt() {
            const button = findChild(composer, "emojiButton");
            mouseClick(button);
            tryVerify(() => !picker.visible);
            mouseClick(button);
            tryVerify(() => picker.opened);
        }
    }
}
