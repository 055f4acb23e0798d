// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// How one writes.
ColumnLayout {
    id: section

    required property Settings settings

    spacing: Theme.small

    CheckLine {
        objectName: "sendsByCtrlEnter"
        Layout.fillWidth: true
        words: qsTr("Send with Ctrl+Enter")
        explanation: qsTr("Enter then begins a new line. Otherwise Enter sends, and Shift+Enter begins a new line.")
        checked: section.settings.sendsByCtrlEnter
        onToggled: section.settings.sendsByCtrlEnter = checked
    }
    CheckLine {
        objectName: "tellsTyping"
        Layout.fillWidth: true
        words: qsTr("Tell others when I am typing")
        explanation: qsTr("They see your name under the messages while you write. What you write stays here until you send it.")
        checked: section.settings.tellsTyping
        onToggled: section.settings.tellsTyping = checked
    }
}
