// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
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
        id: timelines
        TimelineView {
            anchors.fill: root
        }
    }
    SignalSpy {
        id: copied
        signalName: "copyWanted"
    }
    SignalSpy {
        id: replied
        signalName: "replyWanted"
    }

    TestCase {
        id: test
        name: "Timeline"
        when: windowShown

        property Stage stage
        property RoomSession session
        property TimelineView timeline
        property ListView list
        property Item bar

        function init() {
            stage = stages.createObject(test);
            session = stage.enter();
            stage.say(60);
            tryVerify(() => session.timeline.rowCount() === 60);
            timeline = timelines.createObject(root, { session: session });
            list = findChild(timeline, "timelineList");
            bar = findChild(timeline, "searchBar");
            copied.target = timeline;
            copied.clear();
            replied.target = timeline;
            replied.clear();
            tryVerify(() => row(60) !== null && timeline.atNewest && !timeline.opening);
            wait(0);
        }
        function cleanup() {
            timeline.destroy();
            stage.destroy();
            wait(0);
        }
        function row(seq: real): MessageDelegate {
            return list.itemAtIndex(session.timeline.indexOfSeq(seq)) as MessageDelegate;
        }
        function chosen(): var {
            const seqs = [];
            for (let seq = 1; seq <= 61; ++seq) {
                const item = row(seq);
                if (item && item.selected)
                    seqs.push(seq);
            }
            return seqs.join();
        }
        function copy(): string {
            copied.clear();
            keyClick(Qt.Key_C, Qt.ControlModifier);
            return copied.count > 0 ? copied.signalArguments[0][0] : "";
        }
        // What is copied where one has been led to a message.
        function copyThere(): string {
            list.forceActiveFocus(Qt.OtherFocusReason);
            return copy();
        }
        function middle(seq: real): point {
            const item = row(seq);
            return item.mapToItem(timeline, 200, item.height / 2);
        }
        function dragTo(from: real, to: real) {
            const a = middle(from);
            const b = middle(to);
            mousePress(timeline, a.x, a.y);
            mouseMove(timeline, a.x, (a.y + b.y) / 2, -1, Qt.LeftButton);
            mouseMove(timeline, b.x, b.y, -1, Qt.LeftButton);
        }

        function test_arrowsMoveTheMessageTheKeyboardIsAt() {
            list.forceActiveFocus(Qt.TabFocusReason);
            compare(copy(), "said 60");
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            compare(copy(), "said 58");
            keyClick(Qt.Key_Down);
            compare(copy(), "said 59");
            keyClick(Qt.Key_Home);
            compare(copy(), "said 1");
            verify(row(1).y >= list.contentY);
            verify(!timeline.atNewest);
            keyClick(Qt.Key_PageDown);
            keyClick(Qt.Key_PageUp);
            compare(copy(), "said 1");
            keyClick(Qt.Key_End);
            tryVerify(() => timeline.atNewest);
            compare(copy(), "said 60");
            keyClick(Qt.Key_Down);
            compare(copy(), "said 60");
        }

        function test_enterAndRReplyToTheMessageTheKeyboardIsAt() {
            list.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_R);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Return);
            compare(replied.count, 2);
            compare(replied.signalArguments[0][0], 59);
            compare(replied.signalArguments[1][0], 58);
        }

        function test_aClickIsNotTheKeyboard() {
            const at = middle(58);
            mouseClick(timeline, at.x, at.y);
            keyClick(Qt.Key_R);
            compare(replied.count, 0);
            compare(copy(), "said 58");
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_R);
            compare(replied.count, 1);
        }

        function test_shiftChoosesSeveralUntilEscape() {
            list.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up, Qt.ShiftModifier);
            keyClick(Qt.Key_Up, Qt.ShiftModifier);
            compare(chosen(), "57,58,59");
            verify(/^Bo, .+\nsaid 57\n\nBo, .+\nsaid 58\n\nBo, .+\nsaid 59$/.test(copy()), copy());
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            compare(chosen(), "58,59");
            keyClick(Qt.Key_Escape);
            compare(chosen(), "");
        }

        function test_draggingBeyondAMessageChoosesWholeOnes() {
            dragTo(59, 57);
            compare(chosen(), "57,58,59");
            verify(!row(59).hasSelection);
            // What comes now changes nothing of it.
            stage.say(1);
            tryVerify(() => session.timeline.rowCount() === 61);
            wait(0);
            compare(chosen(), "57,58,59");
            const end = middle(57);
            mouseRelease(timeline, end.x, end.y);
            compare(chosen(), "57,58,59");
            verify(list.interactive);
            verify(copy().includes("said 58"));
            const all = copied.signalArguments[0][0];
            copied.clear();
            const inside = middle(58);
            mouseClick(timeline, inside.x, inside.y, Qt.RightButton);
            tryVerify(() => findChild(row(58), "menuPlace") && findChild(row(58), "menuPlace").menu.opened);
            const choice = findChild(findChild(row(58), "menuPlace").menu.contentItem, "copyChoice");
            verify(choice.text.startsWith("Copy 3 message"), choice.text);
            mouseClick(choice);
            compare(copied.signalArguments[0][0], all);
            compare(chosen(), "57,58,59");
            tryVerify(() => findChild(row(58), "menuPlace") === null);
            const other = middle(56);
            mouseClick(timeline, other.x, other.y, Qt.LeftButton, Qt.ShiftModifier);
            compare(chosen(), "56,57,58,59");
            mouseClick(timeline, other.x, other.y);
            compare(chosen(), "");
        }

        function test_textWithinAMessageIsChosenByItself() {
            const words = findChild(row(58), "messageWords").parent;
            const from = words.mapToItem(timeline, 2, words.height / 2);
            const to = words.mapToItem(timeline, words.width - 1, words.height / 2);
            mouseMove(timeline, from.x, from.y); // no pointer presses where it has not come to
            mousePress(timeline, from.x, from.y);
            mouseMove(timeline, (from.x + to.x) / 2, from.y, -1, Qt.LeftButton);
            mouseMove(timeline, to.x, to.y, -1, Qt.LeftButton);
            mouseRelease(timeline, to.x, to.y);
            verify(row(58).hasSelection);
            compare(chosen(), "");
            verify("said 58".includes(copy()));
            verify(copied.count > 0);
            keyClick(Qt.Key_Escape);
            verify(!row(58).hasSelection);
        }

        function test_aMessageThatComesWhileTextIsChosenMovesNothing() {
            const words = findChild(row(58), "messageWords").parent;
            const from = words.mapToItem(timeline, 2, words.height / 2);
            const to = words.mapToItem(timeline, words.width - 1, words.height / 2);
            const top = row(58).y - list.contentY;
            mouseMove(timeline, from.x, from.y);
            mousePress(timeline, from.x, from.y);
            mouseMove(timeline, (from.x + to.x) / 2, from.y, -1, Qt.LeftButton);
            stage.say(5);
            tryVerify(() => session.timeline.rowCount() === 65);
            waitForRendering(timeline, 1000);
            compare(Math.round(row(58).y - list.contentY - top), 0);
            mouseMove(timeline, to.x, to.y, -1, Qt.LeftButton);
            verify(row(58).hasSelection);
            compare(chosen(), "");
            mouseRelease(timeline, to.x, to.y);
            verify("said 58".includes(copy()));
            tryVerify(() => timeline.atNewest && row(65) !== null
                            && Math.abs(row(65).y + row(65).height - list.contentY - list.height) < 1);
            verify(row(58).hasSelection);
        }

        function test_draggingTheScrollBarScrollsAndChoosesNothing() {
            const scrollBar = list.T.ScrollBar.vertical;
            const at = scrollBar.mapToItem(timeline, scrollBar.width - 3, scrollBar.height - 20);
            mouseMove(timeline, at.x, at.y);
            mousePress(timeline, at.x, at.y);
            for (let step = 1; step <= 40; ++step) {
                const before = scrollBar.position;
                mouseMove(timeline, at.x, at.y - 5 * step, -1, Qt.LeftButton);
                waitForRendering(timeline, 100); // where the list is put back to what is held
                wait(0);
                fuzzyCompare(scrollBar.position - before, -5 / scrollBar.height, 0.5 / scrollBar.height);
            }
            verify(!timeline.atNewest);
            const read = list.itemAt(0, list.contentY + list.height / 2) as MessageDelegate;
            const seq = read.seq;
            const y = read.y - list.contentY;
            stage.say(60);
            tryVerify(() => session.timeline.rowCount() === 120);
            waitForRendering(timeline, 100);
            mouseRelease(timeline, at.x, at.y - 200);
            waitForRendering(timeline, 100);
            fuzzyCompare(row(seq).y - list.contentY, y, 1);
            compare(chosen(), "");
            verify(!list.activeFocus);
        }

        function test_theButtonsCopyWhatIsSelectedAndLeaveTheKeyboard() {
            const text = findChild(row(58), "messageWords");
            mouseMove(text, 4, 4);
            tryVerify(() => findChild(row(58), "copyMessageButton"));
            findChild(row(58), "messageWords").select(0, 4);
            verify(row(58).hasSelection);
            mouseClick(findChild(row(58), "copyMessageButton"));
            compare(copied.count, 1);
            compare(copied.signalArguments[0][0], "said");
            verify(row(58).hasSelection);
            verify(!list.activeFocus);
        }

        function test_whatIsFoundStandsBelowTheSearch() {
            root.height = 120;
            timeline.findInMessages();
            findChild(bar, "searchField").text = "said 30";
            tryVerify(() => row(30) !== null && row(30).selected !== undefined && row(30).index === bar.row);
            verify(row(30).y - list.contentY >= bar.y + bar.height);
            root.height = 600;
        }
        function test_aSearchMovesNothingWhereAllIsInView() {
            root.height = 4000;
            tryVerify(() => row(1) !== null && row(1).y > list.contentY);
            timeline.findInMessages();
            findChild(bar, "searchField").text = "said 30";
            tryVerify(() => row(30).index === bar.row);
            waitForRendering(timeline, 100);
            fuzzyCompare(row(60).y + row(60).height, list.contentY + list.height, 1);
            root.height = 600;
        }
        function test_searchFindsAndEscapeLeadsBack() {
            timeline.findInMessages();
            const field = findChild(timeline, "searchField");
            const count = findChild(timeline, "searchCount");
            verify(field.activeFocus);
            keyClick("I");
            keyClick("D");
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_1);
            // 1, 10 to 19
            compare(count.text, "1 of 11");
            compare(bar.row, session.timeline.indexOfSeq(19));
            verify(row(19).y >= list.contentY);
            keyClick(Qt.Key_Return);
            compare(count.text, "2 of 11");
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
            keyClick(Qt.Key_Down);
            compare(count.text, "11 of 11");
            compare(bar.row, session.timeline.indexOfSeq(1));
            keyClick(Qt.Key_X);
            compare(count.text, "None");
            compare(bar.row, -1);
            keyClick(Qt.Key_Escape);
            verify(!bar.visible);
            verify(timeline.atNewest);
            tryVerify(() => Math.abs(row(60).y + row(60).height - list.contentY - list.height) < 1);
        }

        function test_aMatchIsTheMessageTheKeyboardGoesTo() {
            timeline.findInMessages();
            findChild(timeline, "searchField").text = "said 31";
            timeline.forceActiveFocus(Qt.TabFocusReason);
            compare(copyThere(), "said 31");
            bar.close(true);
            tryVerify(() => timeline.atNewest && row(60) !== null && row(60).y < list.contentY + list.height);
            compare(copy(), "");
            keyClick(Qt.Key_Up);
            compare(copy(), "said 60");
        }
        function test_escapeLeadsFromTheCalendarToTheSearchThenOutOfIt() {
            timeline.findInMessages();
            const field = findChild(timeline, "searchField");
            bar.dayWanted();
            tryVerify(() => !field.activeFocus);
            keyClick(Qt.Key_Escape);
            tryVerify(() => field.activeFocus);
            findChild(timeline, "searchClose").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Escape);
            verify(!bar.visible);
        }
        function test_aDayIsPickedByKeyboard() {
            timeline.pickDay();
            let grid = null;
            tryVerify(() => (grid = findChild(timeline.Window.window.contentItem, "dayGrid")) !== null
                            && grid.activeFocus);
            const day = grid.day.getDate();
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Right);
            compare(grid.day.getDate(), new Date(2025, 10, day - 6).getDate());
            keyClick(Qt.Key_PageUp);
            compare(grid.day.getMonth(), 9);
            keyClick(Qt.Key_Return);
            // All was said later, so the first message is shown.
            tryVerify(() => row(1) !== null && row(1).y >= list.contentY);
        }

        function test_aQuoteLeadsToWhatIsAnswered() {
            stage.tell("m2", "yes", 5);
            tryVerify(() => row(61) !== null && findChild(row(61), "quoteLine") !== null);
            verify(row(5) === null || row(5).y + row(5).height < list.contentY);
            findChild(row(61), "quoteLine").clicked();
            tryVerify(() => row(5) !== null && row(5).y >= list.contentY
                            && row(5).y + row(5).height <= list.contentY + list.height);
            verify(!timeline.atNewest);
            compare(copyThere(), "said 5");
        }
        function test_theKeysMeanTheMessageThatIsMarked() {
            stage.tell("m2", "yes", 59);
            stage.tell("m2", "no", 58);
            let quote = null;
            tryVerify(() => row(62) !== null && (quote = findChild(row(61), "quoteLine")) !== null);
            list.forceActiveFocus(Qt.TabFocusReason);
            compare(copy(), "no");
            quote.forceActiveFocus(Qt.TabFocusReason);
            compare(copy(), "yes");
            keyClick(Qt.Key_Up);
            verify(!quote.activeFocus);
            keyClick(Qt.Key_Return);
            compare(replied.count, 1);
            compare(replied.signalArguments[0][0], 60);
            // Nor is it come back to.
            quote.forceActiveFocus(Qt.TabFocusReason);
            findChild(timeline, "jumpButton").forceActiveFocus(Qt.TabFocusReason);
            timeline.forceActiveFocus(Qt.TabFocusReason);
            list.forceActiveFocus(Qt.TabFocusReason);
            verify(!quote.activeFocus);
            // Where it has led, it is left behind.
            quote.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => list.activeFocus && !quote.activeFocus);
            compare(copy(), "said 59");
        }
        function test_aPlaceOutOfReachIsSaid() {
            stage.cut();
            tryVerify(() => session.phase !== RoomSession.Joined);
            timeline.jumpToSeq(1000);
            verify(findChild(timeline, "timelineNotice").words.startsWith("That part of the room"));
        }
    }
}
