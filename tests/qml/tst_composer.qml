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
    Component {
        id: sections
        WritingSettings {
            width: root.width
        }
    }
    SignalSpy {
        id: sent
        signalName: "sent"
    }
    SignalSpy {
        id: timelineWanted
        signalName: "timelineWanted"
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
            composer = composers.createObject(root, { session: session, settings: stage.settings });
            input = findChild(composer, "composerInput");
            sent.target = composer;
            sent.clear();
            timelineWanted.target = composer;
            timelineWanted.clear();
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
            input.text = "ä".repeat(8000);
            compare(Number(counter.text), 192);
            input.text = "x".repeat(16384) + "👩‍👩‍👧e\u0301";
            compare(Number(counter.text), -2);
            input.text = "x".repeat(16380) + "👩‍👩‍👧";
            compare(Number(counter.text), -1);
            input.text = "e\u0301".repeat(20000); // of which not all are looked at
            compare(counter.text, "-14,539");
        }
        function test_theTextIsNotLaidOutAnewForEachNumberOfTheCounter() {
            const width = input.width;
            input.text = "x".repeat(17000);
            tryVerify(() => input.width < width);
            const left = input.width;
            for (let i = 0; i < 20; ++i) {
                input.text += "x";
                compare(input.width, left);
            }
        }
        function test_anEmptyFieldHasNothingToScrollOnceTextIsSmallAgain() {
            const usual = Theme.settings;
            Theme.settings = stage.settings;
            const flickable = input.parent.parent;
            const height = flickable.height;
            stage.settings.textScale = 2;
            tryVerify(() => flickable.height > height);
            stage.settings.textScale = 1;
            tryCompare(flickable, "height", height);
            const left = flickable.contentHeight - flickable.height;
            Theme.settings = usual;
            verify(left <= 0, left);
        }
        function test_theDraftIsTheSessions() {
            input.text = "half a thou";
            compare(session.draft.text, "half a thou");
            const other = composers.createObject(root, { session: session, settings: stage.settings });
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
        function test_whatIsPastedIsKeptAtOnce() {
            keyClick(Qt.Key_A);
            const before = stage.keptDraft(session);
            const pasted = "from elsewhere, ".repeat(9);
            stage.commit(pasted);
            compare(stage.keptDraft(session), "a" + pasted);
            compare(before, "a");
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

        function type(text) {
            for (const letter of text)
                keyClick(letter);
        }
        function test_theArrowUpGoesToTheMessagesWhereNothingIsWritten() {
            keyClick(Qt.Key_Up);
            compare(timelineWanted.count, 1);
            input.text = "a";
            keyClick(Qt.Key_Up);
            compare(timelineWanted.count, 1);
        }
        function test_withTheOptionControlEnterSends() {
            stage.settings.sendsByCtrlEnter = true;
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_Return);
            type("b");
            compare(input.text, "a\nb");
            compare(sent.count, 0);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(stage.takeSent(), "a\nb");
        }
        function test_whatIsTakenIsNoDraftAnyMore() {
            type("half a thou");
            tryVerify(() => stage.keptDraft(session) === "half a thou");
            keyClick(Qt.Key_Return);
            compare(stage.keptDraft(session), "");
            compare(session.draft.text, "");
            compare(stage.takeSent(), "half a thou");
        }
        function test_undoBringsBackWhatWasTyped() {
            type("ab");
            keyClick(Qt.Key_A, Qt.ControlModifier);
            keyClick(Qt.Key_Delete);
            compare(input.text, "");
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(input.text, "ab");
        }

        function test_itsSettingsTakeEffectAtOnce() {
            const section = sections.createObject(root, { settings: stage.settings });
            const enter = findChild(section, "sendsByCtrlEnter");
            const typing = findChild(section, "tellsTyping");
            verify(!enter.checked);
            verify(typing.checked);
            mouseClick(enter);
            mouseClick(typing);
            verify(stage.settings.sendsByCtrlEnter);
            verify(!stage.settings.tellsTyping);
            section.destroy();
        }
        function test_othersHearOfTypingUnlessThatIsOff() {
            keyClick(Qt.Key_A);
            tryVerify(() => stage.typingCount() === 1);
        }

        // Answering.
        function test_anAnswerIsShownSentAndOver() {
            composer.replyTo(7, "Bo <b>", "which film?\nand when?");
            const bar = findChild(composer, "replyBar");
            tryVerify(() => bar.visible);
            compare(findChild(bar, "replyWords").text, "Replying to Bo <b>: which film? and when?");
            verify(input.activeFocus);
            type("y");
            keyClick(Qt.Key_Return);
            compare(stage.takeAnswer(), 7);
            verify(!bar.visible);
            type("z");
            keyClick(Qt.Key_Return);
            compare(stage.takeAnswer(), 0);
        }
        function test_escapeEndsTheAnswerAndKeepsTheWords() {
            composer.replyTo(7, "Bo", "which film?");
            type("yes");
            keyClick(Qt.Key_Escape);
            verify(!findChild(composer, "replyBar").visible);
            compare(input.text, "yes");
            composer.replyTo(8, "Bo", "");
            compare(findChild(composer, "replyWords").text, "Replying to Bo");
            mouseClick(findChild(composer, "endReply"));
            compare(session.draft.replyTo, 0);
            verify(input.activeFocus);
        }
        function test_aMessageOfTheTimelineIsAnswered() {
            stage.say(2);
            tryVerify(() => session.timeline.rowCount() === 2);
            composer.replyToSeq(1);
            compare(findChild(composer, "replyWords").text, "Replying to Bo: said 1");
            composer.replyToSeq(99);
            compare(session.draft.replyTo, 1);
        }
        function test_theAnswerIsPartOfTheDraft() {
            composer.replyTo(7, "Bo", "which film?");
            const other = composers.createObject(root, { session: session, settings: stage.settings });
            compare(findChild(other, "replyWords").text, "Replying to Bo: which film?");
            other.destroy();
        }
        function test_aRefusedMessageComesBackToBeEdited() {
            type("first");
            keyClick(Qt.Key_Return);
            stage.refuseNext("No.");
            const model = session.timeline;
            const row = model.index(0, 0);
            tryVerify(() => model.data(row, TimelineModel.DeliveryRole) === TimelineModel.Refused);
            session.edit(model.data(row, TimelineModel.MessageIdRole));
            compare(input.text, "first");
            compare(input.cursorPosition, 5);
            compare(model.rowCount(), 0);
        }

        // Completion.
        function choices() {
            const list = findChild(composer, "completionList");
            tryVerify(() => list.visible);
            return list;
        }
        function noChoices() {
            wait(0);
            verify(!findChild(composer, "completionList").visible);
        }
        function test_peopleAreCompletedThoseHereFirstOneselfLast() {
            stage.meet("Anna Lea", false);
            stage.meet("Álvaro", true);
            tryVerify(() => session.members.rowCount() === 4);
            type("hi @a");
            const list = choices();
            const names = [];
            for (let i = 0; i < list.model.count; ++i)
                names.push(list.model.data(list.model.index(i, 0), CompletionModel.WordsRole));
            compare(names, ["Álvaro", "Anna Lea", "Ada"]);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(input.text, "hi @Anna Lea ");
            compare(sent.count, 0);
            noChoices();
            keyClick(Qt.Key_Return);
            compare(stage.takeSent(), "hi @Anna Lea ");
        }
        function test_theListGoesRound() {
            type(":sm");
            const list = choices();
            keyClick(Qt.Key_Up);
            compare(list.currentIndex, list.model.count - 1);
            keyClick(Qt.Key_Down);
            compare(list.currentIndex, 0);
        }
        function test_emojiAreCompletedByTheirNames_data() {
            return [{ tag: "name", typed: ":party_p", emoji: "🎉" }, { tag: "other word", typed: ":tada", emoji: "🎉" },
                { tag: "sign", typed: "ok :+1", emoji: "👍" }, { tag: "whole name", typed: ":pizza", emoji: "🍕" }];
        }
        function test_emojiAreCompletedByTheirNames(data) {
            type(data.typed);
            choices();
            keyClick(Qt.Key_Tab);
            compare(input.text, data.typed.slice(0, data.typed.indexOf(":")) + data.emoji);
            verify(input.activeFocus);
            compare(stage.settings.recentEmoji[0], data.emoji);
        }
        function test_whatIsNoWordToCompleteIsLeftAlone_data() {
            return [{ tag: "one letter", typed: "a :d" }, { tag: "address", typed: "a@b" },
                { tag: "time", typed: "at 12:30" }, { tag: "face", typed: "well :-)" }, { tag: "link", typed: "http://ab" },
                { tag: "space", typed: "@ b" }, { tag: "nobody", typed: "@zz" }, { tag: "after a name", typed: "@Bo " },
                { tag: "broken", typed: ":smi le" }];
        }
        function test_aSignAloneNamesEverybody() {
            type("@");
            compare(choices().model.count, session.members.rowCount());
        }
        function test_whatIsNoWordToCompleteIsLeftAlone(data) {
            type(data.typed);
            noChoices();
        }
        function test_escapeClosesTheListForThatWord() {
            type("@b");
            choices();
            keyClick(Qt.Key_Escape);
            noChoices();
            type("o");
            noChoices();
            keyClick(Qt.Key_Return);
            compare(stage.takeSent(), "@bo");
            type("@b");
            choices();
        }
        function test_theMouseChoosesToo() {
            type("@b");
            const list = choices();
            tryVerify(() => list.model.count === 1);
            mouseClick(list, 40, 20);
            compare(input.text, "@Bo ");
            verify(input.activeFocus);
        }
        function test_aListOpensNotByMovingTheCursor() {
            input.text = "@bo or";
            wait(0);
            for (let i = 0; i < 3; ++i)
                keyClick(Qt.Key_Left);
            noChoices();
        }

        // Input methods.
        function test_enterWhileComposingSendsNothing() {
            stage.compose("にほ");
            keyClick(Qt.Key_Return);
            compare(sent.count, 0);
            compare(input.text, "");
            stage.commit("日本");
            compare(input.text, "日本");
            keyClick(Qt.Key_Return);
            compare(stage.takeSent(), "日本");
        }
        function test_nothingDisturbsWhatIsComposed() {
            type("@");
            stage.compose("b");
            noChoices();
            compare(input.preeditText, "b");
            stage.say(3);
            tryVerify(() => session.timeline.rowCount() === 3);
            tryVerify(() => stage.keptDraft(session) === "@");
            session.draft.reply(1, "Bo", "said 1");
            stage.meet("Bob", true);
            tryVerify(() => session.members.rowCount() === 3);
            compare(input.preeditText, "b");
            compare(input.text, "@");
            stage.commit("b");
            compare(input.text, "@b");
            choices();
        }
        function test_theListClosesWhereComposingBegins() {
            type("@b");
            choices();
            stage.compose("お");
            tryVerify(() => !findChild(composer, "completionList").visible);
            stage.commit("");
        }
        function test_theInvitationGoesWhileComposing() {
            const words = findChild(composer, "composerPlaceholder");
            stage.compose("に");
            verify(!words.visible);
            verify(findChild(composer, "sendButton").enabled);
            stage.commit("");
            verify(words.visible);
        }

        // The menu.
        function test_theMenuKeyOpensTheMenu() {
            input.text = "words";
            keyClick(Qt.Key_A, Qt.ControlModifier);
            keyClick(Qt.Key_Menu);
            const menu = findChild(composer, "editMenu");
            tryVerify(() => menu.opened);
            compare(input.selectedText, "words");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryVerify(() => !menu.visible);
            compare(input.text, "");
            verify(input.activeFocus);
            keyClick(Qt.Key_V, Qt.ControlModifier);
            compare(input.text, "words");
        }
        function test_aRightClickOpensTheMenu() {
            mouseClick(input, 20, 10, Qt.RightButton);
            const menu = findChild(composer, "editMenu");
            tryVerify(() => menu.opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !menu.visible);
            verify(input.activeFocus);
        }
        function test_moreThanFitsIsKeptWholeAndRefused() {
            const text = "line\n".repeat(10000);
            input.text = text;
            compare(input.text, text);
            const counter = findChild(composer, "composerCounter");
            tryVerify(() => counter.visible);
            verify(counter.text.length > 3);
            keyClick(Qt.Key_Return);
            compare(input.text, text);
            verify(findChild(composer, "sendProblem").visible);
        }
    }
}
