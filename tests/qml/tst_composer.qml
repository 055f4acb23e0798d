// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Snug
import Snug.Test

Item {
    id: root
    width: 600
    height: 600

    Component {
        id: stages
        Stage {}
    }
    Component {
        id: composers
        Composer {
            width: root.width
            mostHeight: 200
        }
    }
    SignalSpy {
        id: sent
        signalName: "sent"
    }

    TestCase {
        id: test
        name: "Composer"
        when: windowShown

        property Stage stage
        property RoomSession session
        property Composer composer
        property Item input

        function init() {
            stage = stages.createObject(test);
            session = stage.enter();
            composer = composers.createObject(root, { session: session });
            input = findChild(composer, "composerInput");
            sent.target = composer;
            sent.clear();
            composer.forceActiveFocus();
            verify(input.activeFocus);
        }
        function cleanup() {
            composer.destroy();
            stage.destroy();
            wait(0);
        }

        function test_enterSends() {
            keyClick(Qt.Key_H);
            keyClick(Qt.Key_I);
            keyClick(Qt.Key_Return);
            compare(input.text, "");
            compare(sent.count, 1);
            compare(stage.takeSent(), "hi");
        }
        function test_enterOnTheKeypadSends() {
            input.text = "hi";
            keyClick(Qt.Key_Enter, Qt.KeypadModifier);
            compare(stage.takeSent(), "hi");
        }
        function test_shiftEnterBreaksTheLine() {
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
            keyClick(Qt.Key_B);
            compare(input.text, "a\nb");
            compare(sent.count, 0);
            keyClick(Qt.Key_Return);
            compare(stage.takeSent(), "a\nb");
        }
        function test_blankTextIsNotSent_data() {
            return [{ tag: "nothing", text: "" }, { tag: "spaces", text: "   " }, { tag: "lines", text: "\n\n" }];
        }
        function test_blankTextIsNotSent(data) {
            input.text = data.text;
            keyClick(Qt.Key_Return);
            compare(input.text, data.text);
            compare(sent.count, 0);
        }
        function test_aRefusedTextIsKeptAndTheReasonShown() {
            const text = "x".repeat(20000);
            input.text = text;
            keyClick(Qt.Key_Return);
            compare(input.text, text);
            compare(sent.count, 0);
            const problem = findChild(composer, "sendProblem");
            verify(problem.visible);
            verify(problem.text !== "");
            input.text = "shorter";
            verify(!problem.visible);
        }
        function test_theCounterComesNearTheLimit() {
            const counter = findChild(composer, "composerCounter");
            input.text = "x".repeat(15000);
            verify(!counter.visible);
            input.text = "x".repeat(16000);
            verify(counter.visible);
            compare(Number(counter.text), 384);
            input.text = "ä".repeat(9000);
            verify(counter.text.length > 1);
            verify(counter.visible);
        }
        function test_theDraftIsTheSessions() {
            input.text = "half a thou";
            compare(session.draft, "half a thou");
            const other = composers.createObject(root, { session: session });
            compare(findChild(other, "composerInput").text, "half a thou");
            other.destroy();
        }
        function test_itGrowsWithItsTextUpToAPoint() {
            const one = composer.implicitHeight;
            input.text = "1\n2\n3\n4";
            tryVerify(() => composer.implicitHeight > one);
            input.text = "x\n".repeat(200);
            tryVerify(() => composer.implicitHeight <= composer.mostHeight + 1);
        }
        function test_tabLeavesIt() {
            input.text = "a";
            keyClick(Qt.Key_Tab);
            verify(!input.activeFocus);
            compare(input.text, "a");
            keyClick(Qt.Key_Tab, Qt.ShiftModifier);
            keyClick(Qt.Key_Backtab);
            compare(input.text, "a");
        }
        function test_whatIsTypedElsewhereIsTaken() {
            root.forceActiveFocus();
            composer.take("q");
            compare(input.text, "q");
            verify(input.activeFocus);
        }
        function test_theTitleIsShownAsItIs() {
            const words = findChild(composer, "composerPlaceholder");
            compare(words.text, "Message Film night");
            compare(words.textFormat, Text.PlainText);
            verify(words.visible);
            keyClick(Qt.Key_A);
            verify(!words.visible);
        }
    }
}
