// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Snug

// Takes a link, however it was pasted, and says what it leads to before anyone follows it.
ColumnLayout {
    id: panel

    required property Rooms rooms
    required property string personName

    signal joinWanted(string text)
    signal closed()

    property string refusal: ""
    // This person is in the room already, or hosts it.
    readonly property bool known: preview.valid && panel.rooms.knows(input.text)
    readonly property string sentence: panel.refusal !== "" ? panel.refusal : preview.problem

    function offer(text: string) {
        if (input.text === "" && text !== "")
            input.text = text;
        input.forceActiveFocus(Qt.OtherFocusReason);
    }
    function replace(text: string) {
        input.text = text;
        input.forceActiveFocus(Qt.OtherFocusReason);
    }
    function paste() {
        input.selectAll();
        input.paste();
        input.forceActiveFocus(Qt.OtherFocusReason);
    }
    function reset() {
        input.clear();
        panel.visible = false;
        panel.closed();
    }
    function join() {
        if (preview.valid)
            panel.joinWanted(input.text);
    }

    spacing: Theme.unit

    LinkPreview {
        id: preview
        text: input.text
    }

    Caption {
        text: qsTr("Link to the room")
    }
    T.TextArea {
        id: input
        objectName: "linkInput"
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.control, Math.min(contentHeight, Theme.code) + topPadding + bottomPadding)
        padding: Theme.medium
        topPadding: Theme.small + Theme.half
        bottomPadding: topPadding
        clip: true
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.WrapAnywhere
        color: Theme.text
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        font.pixelSize: Theme.textBody
        selectByMouse: true
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
        Accessible.name: qsTr("Link to the room")
        onTextChanged: panel.refusal = ""
        // A whole link gives way to the next one.
        Keys.onPressed: event => {
            if (event.matches(StandardKey.Paste) && preview.valid)
                input.selectAll();
        }
        Keys.onReturnPressed: panel.join()
        Keys.onEnterPressed: panel.join()
        Keys.onEscapePressed: panel.reset()
        Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: input.activeFocus ? Theme.ring : Theme.border
            border.color: input.activeFocus ? Theme.focus : Theme.edge
        }
    }
    Complaint {
        objectName: "linkProblem"
        text: panel.sentence
    }
    // What it leads to, before anyone follows it.
    Rectangle {
        objectName: "linkCard"
        Layout.topMargin: Theme.small
        Layout.fillWidth: true
        implicitWidth: Theme.columnWidth // hidden, it is laid out by this; words never come to an end without a width
        implicitHeight: card.implicitHeight + 2 * Theme.medium
        visible: preview.valid
        radius: Theme.radiusLarge
        color: Theme.surface
        border.width: Theme.border
        border.color: Theme.line
        Accessible.role: Accessible.Grouping
        Accessible.name: preview.roomName

        GridLayout {
            id: card
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            columns: panel.width < Theme.columnWidth * 0.8 ? 1 : 2
            columnSpacing: Theme.medium
            rowSpacing: Theme.medium

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                PlainLabel {
                    objectName: "linkRoom"
                    Layout.fillWidth: true
                    text: preview.roomName
                    font.weight: Font.DemiBold
                    elide: Text.ElideRight
                }
                Explanation {
                    objectName: "linkPlace"
                    text: preview.place
                }
                Explanation {
                    objectName: "linkPrivacy"
                    text: preview.privacy
                    visible: text !== ""
                }
                Explanation {
                    text: qsTr("You'll be there as “%1”.").arg(panel.personName)
                    visible: panel.personName !== "" && !panel.known
                }
            }
            ActionButton {
                objectName: "followButton"
                text: panel.known ? qsTr("Open room") : qsTr("Join room")
                weight: ActionButton.Primary
                enabled: preview.valid
                onClicked: panel.join()
            }
        }
    }
}
