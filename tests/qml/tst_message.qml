// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Snug
import Snug.Test

Item {
    id: root
    width: 700
    height: 700

    Component {
        id: stages
        Stage {}
    }
    Component {
        id: views
        TimelineView {
            anchors.fill: parent
        }
    }
    Component {
        id: openers
        LinkOpener {
            anchors.fill: parent
        }
    }
    SignalSpy {
        id: replied
        signalName: "replyWanted"
    }
    SignalSpy {
        id: copied
        signalName: "copyWanted"
    }
    SignalSpy {
        id: followed
        signalName: "linkWanted"
    }
    SignalSpy {
        id: quoted
        signalName: "quoteActivated"
    }
    SignalSpy {
        id: roomed
        signalName: "roomWanted"
    }

    TestCase {
        id: test
        name: "Message"
        when: windowShown

        property Stage stage
        property TimelineView view

        function init() {
            root.width = 700;
            stage = stages.createObject(test);
            view = views.createObject(root, { session: stage.enter() });
            for (const spy of [replied, copied, followed]) {
                spy.target = view;
                spy.clear();
            }
            mouseMove(root, 1, 1);
        }
        function cleanup() {
            view.destroy();
            stage.destroy();
            wait(0);
        }

        // The row of a message that Bo says.
        function say(text: string, answered = 0): MessageDelegate {
            const count = view.count;
            stage.tell("m2", text, answered);
            tryCompare(view, "count", count + 1);
            const list = findChild(view, "timelineList");
            let row = null;
            tryVerify(() => {
                row = list.itemAtIndex(0);
                return row && row.seq === count + 1 && row.mapToItem(view, 0, row.height).y <= view.height + 1;
            });
            return row;
        }
        function words(row: Item): Item {
            return findChild(row, "messageWords");
        }
        // Where a character of the words stands.
        function spot(text: Item, at: int): rect {
            const where = text.positionToRectangle(at);
            return Qt.rect(where.x + 3, where.y + where.height / 2, 0, 0);
        }
        function menu(row: Item): var {
            tryVerify(() => findChild(row, "menuPlace") && findChild(row, "menuPlace").menu.opened);
            return findChild(row, "menuPlace").menu;
        }
        function choose(row: Item, at: int) {
            const choice = menu(row).itemAt(at);
            tryVerify(() => choice.mapToItem(null, 0, 0).y > menu(row).itemAt(0).mapToItem(null, 0, 0).y);
            mouseClick(choice);
        }
        function dialog(opener: Item): var {
            tryVerify(() => findChild(opener, "dialogPlace") && findChild(opener, "dialogPlace").dialog.opened);
            return findChild(opener, "dialogPlace").dialog;
        }
        function choices(menu: var): var {
            const words = [];
            for (let i = 0; i < menu.count; ++i)
                words.push(menu.itemAt(i).text);
            return words;
        }

        function test_plainWordsStayPlain() {
            const row = say("1 < 2 & <b>3</b>\nline");
            compare(words(row).textFormat, TextEdit.PlainText);
            compare(words(row).text, "1 < 2 & <b>3</b>\nline");
            verify(row.Accessible.name.endsWith("1 < 2 & <b>3</b> line"));
        }
        function test_marksAreStyledAndReadAloudWithoutThem() {
            const row = say("**strong** *soft* <i>typed</i>");
            const text = words(row);
            compare(text.textFormat, TextEdit.RichText);
            compare(text.getText(0, text.length), "strong soft <i>typed</i>");
            verify(/^Bo, \d\d:\d\d: strong soft <i>typed<\/i>$/.test(row.Accessible.name), row.Accessible.name);
        }
        function test_anEditChangesBetweenPlainAndStyled() {
            const row = say("plain");
            stage.change(1, "*styled*");
            tryVerify(() => words(row).textFormat === TextEdit.RichText);
            compare(words(row).getText(0, 99), "styled");
            stage.change(1, "<b>plain</b>");
            tryVerify(() => words(row).textFormat === TextEdit.PlainText);
            compare(words(row).text, "<b>plain</b>");
        }
        // They are shown by something cheaper until then.
        function test_plainWordsStayInPlaceAndAreSelectedWhereThePointerIs_data() {
            return [
                { tag: "one line", text: "one two" },
                { tag: "several lines", text: "one two\n\nthree" },
                { tag: "wrapped", text: "one two " + "and so on ".repeat(40) },
                { tag: "a long word", text: "one " + "o".repeat(400) },
                { tag: "other scripts", text: "one こんにちは 👍 สวัสดี" }
            ];
        }
        function test_plainWordsStayInPlaceAndAreSelectedWhereThePointerIs(data) {
            const row = say(data.text);
            const before = words(row).mapToItem(row, 0, 0, words(row).parent.width, words(row).height);
            const height = row.height;
            mouseMove(words(row), 5, 8);
            tryVerify(() => words(row).selectByMouse === true);
            compare(words(row).mapToItem(row, 0, 0, words(row).width, words(row).height), before);
            compare(row.height, height);
            mouseDoubleClickSequence(words(row), 5, 8);
            compare(row.selectedText, "one");
        }
        function test_codeIsCopiedWithItsButton() {
            const row = say("```\nlet a = *b*;\n\tc\n```");
            verify(!words(row).visible);
            compare(findChild(row, "codeWords").text, "let a = *b*;\n\tc");
            mouseMove(findChild(row, "codeWords"), 5, 5);
            const button = findChild(row, "copyCodeButton");
            tryVerify(() => button.visible);
            mouseClick(button);
            compare(copied.count, 1);
            compare(copied.signalArguments[0][0], "let a = *b*;\n\tc");
            verify(button.done);
        }
        // Pixels of the window from a line on down to another that are not as in the picture.
        function differences(before: var, from: real, to: real): int {
            const now = test.grabImage(root);
            let count = 0;
            for (let y = Math.ceil(from); y < Math.floor(to); ++y) {
                for (let x = 0; x < root.width; x += 3)
                    count += now.pixel(x, y) === before.pixel(x, y) ? 0 : 1;
            }
            return count;
        }
        function test_whatTowersStaysInItsPlace_data() {
            return [
                { tag: "words", words: "a" },
                { tag: "a part", words: "> a" },
            ];
        }
        function test_whatTowersStaysInItsPlace(data) {
            say("one\n\ntwo\n\nthree");
            const row = say(data.words);
            mouseMove(root, 1, 1);
            waitForRendering(root);
            const before = grabImage(root);
            stage.change(row.seq, data.words + "\u0301\u0315".repeat(300));
            tryVerify(() => words(row).text !== "a");
            waitForRendering(root);
            compare(differences(before, 0, row.mapToItem(root, 0, 0).y), 0);
        }
        function test_codeIsAsWideAsItsLinesAndTheRowAllow_data() {
            return [
                { tag: "few columns", code: "x".repeat(20), width: 1900, lines: 1 },
                { tag: "many columns", code: "x".repeat(82), width: 1900, lines: 1 },
                { tag: "in a quote, with a tab", code: `> \t${"x".repeat(90)}`, width: 1900, lines: 1 },
                { tag: "too many columns", code: "x".repeat(180), width: 1900, lines: 2 },
                { tag: "no room", code: "x".repeat(82), width: 700, lines: 2 }
            ];
        }
        function test_codeIsAsWideAsItsLinesAndTheRowAllow(data) {
            root.width = data.width;
            const quote = data.code.startsWith("> ") ? "> " : "";
            const row = say(`${quote}\`\`\`\n${data.code}\n${quote}\`\`\`\n${"words ".repeat(60)}`);
            const code = findChild(row, "codeWords");
            compare(code.lineCount, data.lines);
            verify(place(code).right <= view.width);
            verify(row.buttons === null);
            row.forceActiveFocus();
            tryVerify(() => row.buttons);
            verify(areApart(place(row.buttons), place(code)));
        }
        function test_inAWideWindowTheButtonsStandBesideTheColumn() {
            root.width = 1900;
            const row = say("hello");
            mouseMove(words(row), 2, 2);
            tryVerify(() => row.buttons);
            const column = place(words(row)).left + Theme.measure;
            verify(place(row.buttons).left >= column);
            verify(place(row.buttons).left <= column + Theme.vast);
        }
        function test_theHeightHoldsAllParts() {
            say("a");
            const one = say("b").height;
            const row = say("a\n\n> b\n\n```\nc\n```\n- d");
            verify(row.height > 3 * one);
            stage.change(3, "a");
            tryCompare(row, "height", one);
        }
        function test_aTextOfVeryManyPartsHasFewItems() {
            const row = say("> a\n\nb\n\n".repeat(1000));
            verify(row.height > 1000);
            verify(row.Accessible.name.length > 1000);
        }
        function test_emojiAloneAreLarge() {
            const small = words(say("ok 👍")).font.pixelSize;
            verify(words(say("👍🎉")).font.pixelSize > 2 * small);
            compare(words(say("😀😀😀😀😀😀😀")).font.pixelSize, small);
        }
        function test_aLinkShowsItsPlaceAndIsFollowed() {
            const row = say("https://example.org/a");
            const where = spot(words(row), 4);
            mouseMove(words(row), where.x, where.y);
            tryVerify(() => findChild(row, "hintPlace"));
            compare(findChild(row, "hintPlace").hint.words, "Goes to example.org");
            mouseClick(words(row), where.x, where.y);
            compare(followed.count, 1);
            const link = followed.signalArguments[0][0];
            compare(link.href, "https://example.org/a");
            verify(!link.careful);
            verify(!link.room);
        }
        function test_whatKindOfLinkItIs_data() {
            return [
                { tag: "bare", text: "https://example.org/", careful: false, room: false },
                { tag: "mail", text: "mailto:sam@example.org", careful: false, room: false },
                { tag: "named", text: "[bank](https://evil.example/)", careful: true, room: false },
                { tag: "named as itself", text: "[https://a.example/](https://a.example/)", careful: false, room: false },
                { tag: "user name", text: "https://bank.example@evil.example/", careful: true, room: false },
                { tag: "another script", text: "https://еxample.org/", careful: true, room: false },
                { tag: "punycode", text: "https://xn--xample-2of.org/", careful: true, room: false },
                { tag: "room", text: "snug:http://10.0.0.2:4780/r/friday-7k2m", careful: false, room: true },
                { tag: "room with its secret", text: "https://snug.example/r/friday-7k2m#i=q8ZrT5bN1x-w3KfJ0_aLmQ", careful: false, room: true },
                { tag: "named room", text: "[film](snug:https://snug.example/r/friday-7k2m)", careful: true, room: true },
                { tag: "room's path", text: "https://snug.example/r/friday-7k2m", careful: false, room: false, roomPath: true },
                { tag: "longer path", text: "https://snug.example/r/linux/comments/1a2b", careful: false, room: false },
                { tag: "room of another site in it", text: "https://nice.example/?https://evil.example/r/x#i=q8ZrT5bN1x-w3KfJ0_aLmQ", careful: false, room: false }
            ];
        }
        function test_whatKindOfLinkItIs(data) {
            const row = say(data.text);
            const where = spot(words(row), 1);
            mouseClick(words(row), where.x, where.y);
            compare(followed.count, 1);
            compare(followed.signalArguments[0][0].careful, data.careful);
            compare(followed.signalArguments[0][0].room, data.room);
            compare(followed.signalArguments[0][0].roomPath, data.roomPath === true);
        }
        function test_aLinkThatMayMisleadIsAskedAbout() {
            const opener = openers.createObject(root);
            roomed.target = opener;
            roomed.clear();
            opener.open({ href: "https://a.example/r/x", place: "a.example", careful: true, room: true });
            compare(findChild(dialog(opener).contentItem, "linkPlace").text, "a.example");
            compare(roomed.count, 0);
            const copy = findChild(dialog(opener).contentItem, "copyLinkButton");
            compare(copy.height, findChild(dialog(opener).contentItem, "keepAwayButton").height); // of one line
            keyClick(Qt.Key_Escape);
            tryVerify(() => opener.asked === null);
            compare(roomed.count, 0);

            opener.open({ href: "https://a.example/r/x", place: "a.example", careful: true, room: true });
            const guard = findChild(dialog(opener).contentItem.parent, "clickGuard");
            verify(guard.visible); // else a double click on the link would follow it
            guard.interval = 0;
            tryVerify(() => !guard.visible);
            mouseClick(findChild(dialog(opener).contentItem, "openLinkButton"));
            compare(roomed.count, 1);
            compare(roomed.signalArguments[0][0], "https://a.example/r/x");
            verify(roomed.signalArguments[0][1]);
            tryVerify(() => opener.asked === null);
            opener.destroy();
        }
        function test_thePointerBringsReplyAndCopy() {
            const row = say("*hello*");
            mouseMove(words(row), 2, 2);
            tryVerify(() => findChild(row, "messageActions"));
            mouseClick(findChild(row, "replyButton"));
            compare(replied.count, 1);
            compare(replied.signalArguments[0][0], 1);
            mouseClick(findChild(row, "copyMessageButton"));
            compare(copied.signalArguments[0][0], "*hello*");
            mouseMove(root, 1, 1);
            tryVerify(() => !findChild(row, "messageActions"));
        }
        function place(item: Item): rect {
            return item.mapToItem(view, 0, 0, item.width, item.height);
        }
        function areApart(a: rect, b: rect): bool {
            return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        }
        function test_theButtonsLeaveTheWayToTheNewestFree() {
            root.width = 360;
            const row = say("many words ".repeat(300)); // it fills the view
            stage.say(20);
            tryCompare(view, "count", 21);
            view.jumpToSeq(row.seq);
            view.scrollBy(0.5);
            const newest = findChild(view, "jumpButton");
            tryVerify(() => newest.visible);
            mouseMove(view, view.width / 2, view.height / 2);
            const list = findChild(view, "timelineList");
            tryVerify(() => {
                const actions = findChild(list.itemAtIndex(20), "messageActions");
                return actions && actions.upon && areApart(place(actions), place(newest));
            });
        }
        function test_theButtonsHideNothingOfTheirMessage_data() {
            const words = "see https://example.org/a/path [that](https://example.org/b) ".repeat(8);
            const code = "```\nlong_words_of_code = ".padEnd(200, "x") + "\n```";
            const texts = { words, code, "both": `${words}\n${code}`, "an answer": words };
            const rows = [];
            for (const [name, text] of Object.entries(texts)) {
                for (const width of [360, 1040])
                    rows.push({ tag: `${name}, ${width}`, text, width, answered: name === "an answer" ? 1 : 0 });
            }
            return rows;
        }
        function test_theButtonsHideNothingOfTheirMessage(data) {
            root.width = data.width;
            say("hello");
            say(data.text);
            let row = say(data.text, data.answered); // it has no head of its own
            const list = findChild(view, "timelineList");
            const spots = [["messageWords", 2, 2], ["codeWords", 2, 2], ["quoteLine", 2, 2]];
            for (const scrolled of [false, true]) {
                if (scrolled) {
                    stage.say(60);
                    tryCompare(view, "count", 63);
                    view.jumpToSeq(3);
                    tryVerify(() => {
                        row = list.itemAtIndex(60);
                        return row && row.y >= list.contentY && row.y + row.height < list.contentY + list.height;
                    });
                    view.scrollBy((row.y - list.contentY) / list.height); // the first in view
                }
                for (const [name, x, y] of spots) {
                    const part = findChild(row, name);
                    if (!part || !part.visible)
                        continue;
                    mouseMove(part, x, y);
                    tryVerify(() => findChild(row, "messageActions"));
                    const actions = findChild(row, "messageActions");
                    tryVerify(() => place(actions).top >= 0 && place(actions).bottom <= view.height);
                    for (const hidden of ["copyCodeButton", "messageWords", "quoteLine"]) {
                        const other = findChild(row, hidden);
                        if (other && other.visible && other.width > 0)
                            verify(areApart(place(actions), place(other)), hidden);
                    }
                }
            }
            // The pointer reaches them over their edge to the message, and no other has its own then.
            const actions = findChild(row, "messageActions");
            if (actions.beside) {
                mouseMove(actions, -1, actions.height / 2);
                mouseMove(actions, 1, actions.height / 2);
            } else {
                const edge = actions.above ? actions.height - 1 : 1;
                mouseMove(actions, 20, edge < 2 ? -1 : actions.height + 1);
                mouseMove(actions, 20, edge);
            }
            mouseMove(actions, 20, actions.height / 2);
            wait(0);
            compare(findChild(row, "messageActions"), actions);
            const others = [];
            for (let i = 0; i < view.count; ++i) {
                const item = list.itemAtIndex(i);
                if (item && item !== row && findChild(item, "messageActions"))
                    others.push(item.seq);
            }
            compare(others, []);
            mouseClick(findChild(row, "replyButton"));
            compare(replied.signalArguments[0][0], 3);
        }
        function test_theRightButtonOpensTheMenu() {
            const row = say("see https://example.org/a now");
            const where = spot(words(row), 8);
            mouseMove(words(row), where.x, where.y);
            tryVerify(() => words(row).hoveredLink !== "");
            mouseClick(words(row), where.x, where.y, Qt.RightButton);
            compare(choices(menu(row)), ["Reply", "Copy text", "Open example.org", "Copy link"]);
            choose(row, 3);
            compare(copied.signalArguments[0][0], "https://example.org/a");
            tryVerify(() => !findChild(row, "menuPlace"));
        }
        // By keys, from wherever the pointer left it.
        function reach(opened: var, index: int) {
            tryVerify(() => opened.activeFocus);
            for (let i = 0; i < 8 && opened.currentIndex !== index; ++i)
                keyClick(opened.currentIndex < index ? Qt.Key_Down : Qt.Key_Up);
            compare(opened.currentIndex, index);
        }
        function test_theMenuKeyOpensTheMenu_data() {
            return [{ tag: "Menu", key: Qt.Key_Menu, modifiers: Qt.NoModifier },
                    { tag: "Shift+F10", key: Qt.Key_F10, modifiers: Qt.ShiftModifier }];
        }
        function test_theMenuKeyOpensTheMenu(data) {
            const row = say("see [bank](https://evil.example/)");
            row.forceActiveFocus();
            verify(findChild(row, "messageActions"));
            keyClick(data.key, data.modifiers);
            const opened = menu(row);
            compare(choices(opened), ["Reply", "Copy text", "Open evil.example"]);
            reach(opened, 0);
            keyClick(Qt.Key_Return);
            tryCompare(replied, "count", 1);
            tryVerify(() => !findChild(row, "menuPlace"));
            tryVerify(() => row.activeFocus);
        }
        function test_aLinkIsFollowedByKeyboard() {
            const row = say("see [bank](https://evil.example/)");
            row.forceActiveFocus();
            keyClick(Qt.Key_Menu);
            const opened = menu(row);
            reach(opened, 2);
            keyClick(Qt.Key_Return);
            tryCompare(followed, "count", 1);
            verify(followed.signalArguments[0][0].careful);
        }
        function test_whatIsSelectedIsCopied() {
            const row = say("one **two**");
            words(row).select(0, 3);
            verify(row.hasSelection);
            mouseClick(words(row), 2, 2, Qt.RightButton);
            compare(choices(menu(row))[1], "Copy selection");
            choose(row, 1);
            compare(copied.signalArguments[0][0], "one");
            row.deselect();
            verify(!row.hasSelection);
        }
        function test_anAnswerShowsWhatItAnswersAndLeadsThere() {
            say("**First** words");
            const row = say("yes", 1);
            quoted.target = row;
            quoted.clear();
            const line = findChild(row, "quoteLine");
            verify(line);
            compare(line.author, "Bo");
            compare(line.preview, "First words");
            mouseClick(line);
            compare(quoted.count, 1);
            compare(quoted.signalArguments[0][0], 1);
            line.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(quoted.count, 2);
        }
        function test_theAuthorOfAFewWordsIsCalledByTheWholeName() {
            stage.tell("m1", "OK");
            tryCompare(view, "count", 1);
            const line = findChild(say("yes", 1), "quoteLine");
            compare(line.preview, "OK");
            verify(!findChild(line, "quoteAuthor").truncated);
        }
        function test_anAnswerToWhatIsNotLoadedSaysSo() {
            const line = findChild(say("yes", 77), "quoteLine");
            compare(line.Accessible.name, "Answers an earlier message");
        }
    }
}
