// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// How one writes.
ColumnLayout {
    id: section

    required property Settings settings

    spacing: Theme.small

    SwitchRow {
        objectName: "sendsByCtrlEnter"
        Layout.fillWidth: true
        text: qsTr("Send with Ctrl+Enter")
        explanation: qsTr("Enter then begins a new line. Otherwise Enter sends, and Shift+Enter begins a new line.")
        on: section.settings.sendsByCtrlEnter
        onClicked: section.settings.sendsByCtrlEnter = !section.settings.sendsByCtrlEnter
    }
    SwitchRow {
        objectName: "tellsTyping"
        Layout.fillWidth: true
        text: qsTr("Tell others when I am typing")
        explanation: qsTr("They see your name under the messages while you write. What you write stays here until you send it.")
        on: section.settings.tellsTyping
        onClicked: section.settings.tellsTyping = !section.settings.tellsTyping
    }
}
