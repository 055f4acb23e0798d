// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Snug
import Snug.Test

TestCase {
    id: test
    name: "Look"
    when: windowShown
    width: 480
    height: 900
    visible: true

    Stage {
        id: stage
    }
    Component {
        id: made
        LookSettings {
            width: test.width
            settings: stage.settings
        }
    }

    function init() {
        stage.settings.theme = "system";
        stage.settings.language = "";
        stage.settings.textScale = 1;
        stage.settings.reducedMotion = false;
    }
    function chip(look, choice, value) {
        return findChild(findChild(look, choice), `option-${value}`);
    }

    function test_oneLanguageIsChosen() {
        const look = createTemporaryObject(made, test);
        verify(chip(look, "languageChoice", "").checked);
        mouseClick(chip(look, "languageChoice", "ar"));
        compare(stage.settings.language, "ar");
        verify(chip(look, "languageChoice", "ar").checked);
        verify(!chip(look, "languageChoice", "").checked);
        chip(look, "languageChoice", "de").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(stage.settings.language, "de");
        verify(!chip(look, "languageChoice", "ar").checked);
        stage.settings.language = "";
        verify(chip(look, "languageChoice", "").checked);
    }

    function test_oneThemeIsChosen() {
        const look = createTemporaryObject(made, test);
        verify(chip(look, "themeChoice", "system").checked);
        chip(look, "themeChoice", "contrast").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(stage.settings.theme, "contrast");
        verify(!chip(look, "themeChoice", "system").checked);
    }

    function test_textGrowsByKeysStepByStep() {
        const look = createTemporaryObject(made, test);
        const size = findChild(look, "textSize");
        size.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        fuzzyCompare(stage.settings.textScale, 1.1, 0.001);
        for (let i = 0; i < 20; ++i)
            keyClick(Qt.Key_Right);
        fuzzyCompare(stage.settings.textScale, 2, 0.001);
        stage.settings.textScale = 0.8;
        compare(size.value, 80);
    }

    function test_textGrowsWhenTheHandleIsLetGo() {
        const look = createTemporaryObject(made, test);
        const size = findChild(look, "textSize");
        const middle = size.height / 2;
        mousePress(size, size.width / 6, middle);
        mouseMove(size, size.width - 4, middle);
        compare(stage.settings.textScale, 1);
        mouseRelease(size, size.width - 4, middle);
        fuzzyCompare(stage.settings.textScale, 2, 0.001);
        compare(size.value, 200);
    }

    function test_motionIsAYesOrNo() {
        const look = createTemporaryObject(made, test);
        const still = findChild(look, "stillChoice");
        mouseClick(still);
        verify(stage.settings.reducedMotion);
        verify(still.checked);
        still.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        verify(!stage.settings.reducedMotion);
        verify(!still.checked);
    }
}
