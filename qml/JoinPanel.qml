// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Snug

// Takes a link, however it was pasted, and says what it leads to before anyone follows it.
ColumnLayout {
    id: panel

    signal joinWanted(string text)

    property string refusal: ""
    readonly property string sentence: panel.refusal !== "" ? panel.refusal : preview.problem

    function offer(text: string) {
        if (input.text === "" && text !== "")
            input.text = text;
        input.forceActiveFocus(Qt.OtherFocusReason);
    }
    function reset() {
        input.clear();
        panel.visible = false;
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

    PlainLabel {
        text: qsTr("Link to the room")
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
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
        Keys.onReturnPressed: panel.join()
        Keys.onEnterPressed: panel.join()
        Keys.onEscapePressed: panel.reset()
        Keys.onTabPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: input.activeFocus ? Theme.ring : Theme.hairline
            border.color: input.activeFocus ? Theme.accent : Theme.edge
        }
    }
    PlainLabel {
        objectName: "linkProblem"
        Layout.fillWidth: true
        text: panel.sentence
        visible: text !== ""
        color: Theme.danger
        font.pixelSize: Theme.textSmall
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    RowLayout {
        Layout.topMargin: Theme.small
        spacing: Theme.medium

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            opacity: preview.valid ? 1 : 0

            PlainLabel {
                objectName: "linkRoom"
                Layout.fillWidth: true
                text: preview.roomName
                font.weight: Font.DemiBold
                elide: Text.ElideRight
            }
            PlainLabel {
                Layout.fillWidth: true
                text: preview.address
                color: Theme.quiet
                font.pixelSize: Theme.textSmall
                elide: Text.ElideMiddle
            }
        }
        ActionButton {
            objectName: "followButton"
            text: qsTr("Join room")
            weight: ActionButton.Primary
            enabled: preview.valid
            onClicked: panel.join()
        }
    }
}
