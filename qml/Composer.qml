// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Snug

// Where messages are written. Keeps every word until the room has taken it.
FocusScope {
    id: composer

    required property RoomSession session
    property int mostHeight: Theme.windowHeight / 3

    signal sent()
    signal scrollWanted(real pages)
    signal newestWanted()

    property string problem: ""

    function submit() {
        if (input.text.trim() === "" || !composer.session.send(input.text))
            return;
        input.clear();
        composer.problem = "";
        composer.sent();
    }
    // What was typed while the keyboard was elsewhere.
    function take(text: string) {
        input.forceActiveFocus(Qt.OtherFocusReason);
        input.insert(input.cursorPosition, text);
    }
    function key(event: KeyEvent) {
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        const composing = input.inputMethodComposing || input.preeditText !== "";
        event.accepted = true;
        if (enter && !composing && !(event.modifiers & Qt.ShiftModifier))
            composer.submit();
        else if (event.key === Qt.Key_PageUp)
            composer.scrollWanted(-0.9);
        else if (event.key === Qt.Key_PageDown)
            composer.scrollWanted(0.9);
        else if (event.key === Qt.Key_End && (event.modifiers & Qt.ControlModifier) && input.text === "")
            composer.newestWanted();
        else
            event.accepted = false;
    }

    implicitHeight: column.implicitHeight

    Connections {
        target: composer.session
        function onSendProblem(text) {
            composer.problem = text;
        }
    }
    TextAllowance {
        id: allowance
        text: input.text
    }

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.unit

        PlainLabel {
            objectName: "sendProblem"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.medium
            text: composer.problem
            visible: text !== ""
            color: Theme.danger
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Rectangle {
            id: frame
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.control + Theme.small,
                                     Math.min(input.contentHeight + 2 * (input.topPadding + Theme.unit),
                                              composer.mostHeight))
            radius: Theme.radiusLarge
            color: Theme.surface
            border.width: Theme.border
            border.color: input.activeFocus ? Theme.accent : Theme.edge

            Flickable {
                id: flickable
                anchors.fill: parent
                anchors.leftMargin: Theme.large
                anchors.rightMargin: Theme.large + send.width + (counter.visible ? counter.implicitWidth : 0)
                anchors.topMargin: Theme.unit
                anchors.bottomMargin: Theme.unit
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ThinScrollBar {}

                T.TextArea.flickable: T.TextArea {
                    id: input
                    objectName: "composerInput"
                    topPadding: Math.max(0, (Theme.control - Theme.textBody * 1.4) / 2)
                    bottomPadding: topPadding
                    rightPadding: Theme.medium
                    focus: true
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
                    color: Theme.text
                    selectionColor: Theme.selection
                    selectedTextColor: Theme.text
                    font.pixelSize: Theme.textBody
                    selectByMouse: true
                    Accessible.name: invitation.text
                    Component.onCompleted: {
                        text = composer.session.draft;
                        cursorPosition = length;
                    }
                    onTextChanged: {
                        composer.session.draft = text;
                        composer.problem = "";
                        if (activeFocus)
                            composer.session.setTyping(text !== "");
                    }
                    Keys.onPressed: event => composer.key(event)
                    Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                }
            }
            PlainLabel {
                id: invitation
                objectName: "composerPlaceholder"
                x: flickable.x
                y: flickable.y + input.topPadding
                width: flickable.width
                text: qsTr("Message %1").arg(Theme.isolated(composer.session.title))
                color: Theme.quiet
                elide: Text.ElideRight
                maximumLineCount: 1
                visible: input.text === "" && input.preeditText === ""
                Accessible.ignored: true
            }
            PlainLabel {
                id: counter
                objectName: "composerCounter"
                anchors.right: send.left
                anchors.rightMargin: Theme.small
                anchors.verticalCenter: send.verticalCenter
                visible: allowance.scarce
                text: allowance.left.toLocaleString(Theme.locale, "f", 0)
                color: allowance.left < 0 ? Theme.danger : Theme.quiet
                font.pixelSize: Theme.textSmall
                Accessible.name: qsTr("%n byte(s) left", "", allowance.left)
            }
            IconButton {
                id: send
                objectName: "sendButton"
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.margins: Theme.unit
                shape: "send"
                text: qsTr("Send")
                primary: input.text.trim() !== ""
                enabled: primary
                onClicked: {
                    composer.submit();
                    input.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
        }
    }
}
