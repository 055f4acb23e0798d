// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Where messages are written. Keeps every word until the room has taken it.
FocusScope {
    id: composer

    required property RoomSession session
    required property Settings settings
    property int mostHeight: Theme.windowHeight / 3

    signal sent()
    signal scrollWanted(real pages)
    signal newestWanted()
    // The arrow up where nothing is written.
    signal timelineWanted()

    property string problem: ""
    readonly property Draft draft: composer.session.draft
    readonly property bool writing: input.activeFocus

    function submit() {
        Qt.inputMethod.commit(); // qmllint disable type
        if (input.text.trim() === "" || !composer.session.send(input.text, composer.draft.replyTo))
            return;
        input.clear();
        composer.problem = "";
        composer.sent();
    }
    function takeKeyboard() {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }
    // What was typed while the keyboard was elsewhere.
    function take(text: string) {
        composer.takeKeyboard();
        input.type(text);
    }
    function replyTo(seq: real, author: string, words: string) {
        composer.draft.reply(seq, author, words);
        composer.takeKeyboard();
    }
    // The same for one that the timeline has.
    function replyToSeq(seq: real) {
        const model = composer.session.timeline;
        const row = model.index(model.indexOfSeq(seq), 0);
        if (row.valid)
            composer.replyTo(seq, model.data(row, TimelineModel.AuthorRole), model.data(row, TimelineModel.BodyRole));
    }
    function openEmoji() {
        Qt.inputMethod.commit(); // qmllint disable type
        picker.open();
    }
    function insertEmoji(emoji: string) {
        composer.settings.useEmoji(emoji);
        input.type(emoji);
    }
    function complete(row: int) {
        const insertion = completion.insertion(row);
        if (insertion === "")
            return;
        if (!insertion.startsWith("@"))
            composer.settings.useEmoji(insertion);
        input.replace(completion.start, insertion);
        completion.clear();
    }
    function key(event: KeyEvent) {
        // What is being composed is the input method's; Enter then ends the composing, and no more.
        if (input.composing) {
            event.accepted = composer.isEnter(event);
            if (event.accepted)
                Qt.inputMethod.commit(); // qmllint disable type
            return;
        }
        event.accepted = composer.completes(event) || composer.sends(event) || composer.moves(event);
    }
    function isEnter(event: KeyEvent): bool {
        return event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
    }
    function completes(event: KeyEvent): bool {
        if (completion.count === 0 || event.modifiers & ~Qt.KeypadModifier)
            return false;
        if (event.key === Qt.Key_Up)
            choices.step(-1);
        else if (event.key === Qt.Key_Down)
            choices.step(1);
        else if (event.key === Qt.Key_Tab || composer.isEnter(event))
            composer.complete(choices.currentIndex);
        else if (event.key === Qt.Key_Escape)
            completion.dismiss();
        else
            return false;
        return true;
    }
    function sends(event: KeyEvent): bool {
        if (!composer.isEnter(event) || event.modifiers & Qt.ShiftModifier)
            return false;
        if (composer.settings.sendsByCtrlEnter && !(event.modifiers & Qt.ControlModifier))
            return false;
        composer.submit();
        return true;
    }
    function moves(event: KeyEvent): bool {
        const control = event.modifiers & Qt.ControlModifier;
        if (event.key === Qt.Key_PageUp && !control)
            composer.scrollWanted(-0.9);
        else if (event.key === Qt.Key_PageDown && !control)
            composer.scrollWanted(0.9);
        else if (event.key === Qt.Key_End && control && input.text === "")
            composer.newestWanted();
        else if (event.key === Qt.Key_Up && !(event.modifiers & ~Qt.KeypadModifier) && input.text === "")
            composer.timelineWanted();
        else if (event.key === Qt.Key_E && control)
            composer.openEmoji();
        else if (event.key === Qt.Key_Escape && composer.draft.replying)
            composer.draft.endReply();
        else if (event.key === Qt.Key_Tab)
            input.leave(true);
        else if (event.key === Qt.Key_Backtab)
            input.leave(false);
        else
            return false;
        return true;
    }

    // It is come back to at its words.
    onActiveFocusChanged: {
        if (!composer.activeFocus)
            input.focus = true;
    }
    implicitHeight: column.implicitHeight

    Connections {
        target: composer.session
        function onSendProblem(text) {
            composer.problem = text;
        }
    }
    // A message taken back stands in the draft; one that was taken does so no more.
    Connections {
        target: composer.draft
        function onTextChanged() {
            input.put(composer.draft.text);
        }
    }
    TextAllowance {
        id: allowance
        text: input.text
    }
    CompletionModel {
        id: completion
        members: composer.session.members
        language: Qt.uiLanguage
    }

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.unit

        Complaint {
            objectName: "sendProblem"
            Layout.leftMargin: Theme.medium
            text: composer.problem
        }
        ReplyBar {
            objectName: "replyBar"
            Layout.fillWidth: true
            visible: composer.draft.replying
            author: composer.draft.author
            words: composer.draft.quoted
            onCloseWanted: {
                composer.draft.endReply();
                composer.takeKeyboard();
            }
        }
        Rectangle {
            id: frame
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.control + Theme.small,
                                     Math.min(input.fullHeight + 2 * Theme.unit, composer.mostHeight))
            radius: Theme.radiusLarge
            color: Theme.surface
            border.width: Theme.border
            border.color: input.activeFocus ? Theme.focus : Theme.edge

            ComposerInput {
                id: input
                anchors.fill: parent
                anchors.leftMargin: Theme.large
                anchors.rightMargin: Theme.large + send.width + emoji.width
                                     + (counter.visible ? counter.reserved + Theme.unit : 0)
                anchors.topMargin: Theme.unit
                anchors.bottomMargin: Theme.unit
                focus: true
                invitation: qsTr("Message %1").arg(Theme.isolated(composer.session.title))
                onKeyPressed: event => composer.key(event)
                onChanged: {
                    composer.draft.text = input.text;
                    composer.problem = "";
                    if (input.activeFocus)
                        composer.session.setTyping(input.text !== "" || input.composing);
                }
                onTyped: completion.look(input.text, input.cursorPosition)
                onMoved: completion.clear()
                Component.onCompleted: input.put(composer.draft.text)
            }
            PlainLabel {
                id: counter
                objectName: "composerCounter"

                // The same for all numbers of as many digits: where it changes, all that is written is laid out anew.
                readonly property real reserved: text.length * Theme.textSmall * 0.7

                anchors.right: emoji.left
                anchors.rightMargin: Theme.unit
                anchors.verticalCenter: send.verticalCenter
                visible: allowance.scarce
                text: allowance.left.toLocaleString(Theme.locale, "f", 0)
                color: allowance.left < 0 ? Theme.danger : Theme.quiet
                font.pixelSize: Theme.textSmall
                Accessible.name: allowance.left < 0 ? qsTr("%n character(s) too many", "", -allowance.left)
                                                    : qsTr("%n character(s) left", "", allowance.left)

                HoverHandler {
                    id: counterHover
                }
                Hint {
                    shown: counterHover.hovered
                    words: qsTr("How many characters still fit. Emoji and some scripts take the room of several.")
                }
            }
            IconButton {
                id: emoji
                objectName: "emojiButton"
                anchors.right: send.left
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.unit
                shape: "smile"
                text: qsTr("Emoji")
                checked: picker.opened
                hinting: !picker.opened
                onClicked: picker.opened ? picker.close() : composer.openEmoji()

                EmojiPicker {
                    id: picker
                    objectName: "emojiPicker"
                    recent: composer.settings.recentEmoji
                    onChosen: chosen => composer.insertEmoji(chosen)
                    onClosed: input.forceActiveFocus(Qt.PopupFocusReason)
                }
            }
            IconButton {
                id: send
                objectName: "sendButton"
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.unit
                shape: "send"
                text: qsTr("Send")
                primary: input.text.trim() !== "" || input.composing
                enabled: primary
                onClicked: {
                    composer.submit();
                    composer.takeKeyboard();
                }
            }
        }
    }
    CompletionList {
        id: choices
        objectName: "completionList"
        anchors.left: parent.left
        y: column.y + frame.y - height - Theme.unit
        width: Math.min(parent.width, Theme.columnWidth)
        visible: completion.count > 0 && input.activeFocus && !input.composing
        model: completion
        onChosen: row => composer.complete(row)
    }
}
