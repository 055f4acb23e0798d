// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Snug

// The words being written: scrolls where they are more than there is place for, takes what is dropped on it, and has
// the usual menu.
FocusScope {
    id: field

    required property string invitation

    readonly property alias text: input.text
    readonly property alias cursorPosition: input.cursorPosition
    // An input method has words that are not written yet.
    readonly property bool composing: input.inputMethodComposing || input.preeditText !== ""
    readonly property bool typesAsLaidOut: (Qt.inputMethod.inputDirection === Qt.RightToLeft) === Theme.mirrored // qmllint disable type
    readonly property real fullHeight: input.contentHeight + 2 * input.topPadding

    signal keyPressed(var event)
    signal changed()
    // A person wrote, or moved the cursor elsewhere. Never while something is composed.
    signal typed()
    signal moved()

    property bool filling: false
    property bool written: false

    function clear() {
        input.clear();
    }
    // In the place of all there is.
    function put(text: string) {
        if (text === input.text)
            return;
        field.filling = true;
        input.text = text;
        input.cursorPosition = input.length;
        field.filling = false;
    }
    // At the cursor, as if typed.
    function type(text: string) {
        input.remove(input.selectionStart, input.selectionEnd);
        input.insert(input.cursorPosition, text);
    }
    // In the place of what stands between `start` and the cursor.
    function replace(start: int, text: string) {
        input.remove(start, input.cursorPosition);
        input.insert(start, text);
    }
    function leave(forward: bool) {
        input.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }
    function look() {
        if (field.composing)
            field.moved();
        else if (field.written)
            field.typed();
        else
            field.moved();
        field.written = false;
    }

    // Once text and cursor are both where they will be.
    Timer {
        id: soon
        interval: 0
        onTriggered: field.look()
    }
    Flickable {
        id: flickable
        anchors.fill: parent
        // Said here as well: the field tells it when its words change, and not when its padding does.
        contentHeight: field.fullHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}

        T.TextArea.flickable: T.TextArea {
            id: input
            objectName: "composerInput"
            topPadding: Math.max(0, (Theme.control - Theme.textBody * 1.4) / 2)
            bottomPadding: topPadding
            leftPadding: Theme.mirrored ? Theme.medium : 0
            rightPadding: Theme.mirrored ? Theme.half : Theme.medium // the cursor stands to the right of where it is
            // Where the layout begins, until words say which way they run: without any, 6.4 goes by the keyboard, and
            // by that it takes the right for the left, too.
            horizontalAlignment: length > 0 || field.typesAsLaidOut ? undefined : TextEdit.AlignRight
            LayoutMirroring.enabled: false // with it, 6.4 aligns the first letter as if there were none
            focus: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.pixelSize: Theme.textBody
            selectByMouse: true
            persistentSelection: menu.opened
            Accessible.name: field.invitation
            onTextChanged: {
                field.written = !field.filling;
                field.changed();
                soon.start();
            }
            onCursorPositionChanged: soon.start()
            onPreeditTextChanged: {
                field.changed();
                soon.start();
            }
            Keys.onPressed: event => {
                if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier)) {
                    const place = input.cursorRectangle;
                    menu.popup(input, place.x, place.y + place.height);
                    event.accepted = true;
                } else {
                    field.keyPressed(event);
                }
            }
            onReleased: event => {
                if (event.button === Qt.RightButton)
                    menu.popup(input, event.x, event.y);
            }

            EditMenu {
                id: menu
                objectName: "editMenu"
                field: input
            }
        }
    }
    PlainLabel {
        objectName: "composerPlaceholder"
        anchors.left: flickable.left
        anchors.right: flickable.right
        y: flickable.y + input.topPadding
        text: field.invitation
        color: Theme.quiet
        elide: Text.ElideRight
        maximumLineCount: 1
        visible: input.text === "" && !field.composing
        Accessible.ignored: true
    }
    DropArea {
        anchors.fill: parent
        onEntered: drag => drag.accepted = drag.hasText && !drag.hasUrls
        onDropped: drop => {
            const place = field.mapToItem(input, drop.x, drop.y);
            input.forceActiveFocus(Qt.OtherFocusReason);
            input.insert(input.positionAt(place.x, place.y), drop.text);
            drop.acceptProposedAction();
        }
    }
}
