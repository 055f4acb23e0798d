// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// When Snug runs.
SettingsSection {
    id: section

    required property Settings settings
    required property Desktop desktop

    heading: qsTr("Desktop")

    ChoiceLines {
        question: qsTr("Keep running when the window is closed")

        ChoiceLine {
            objectName: "keepWhileHosting"
            width: parent.width
            enabled: section.desktop.hasTray
            text: qsTr("While I host a room")
            chosen: section.settings.keepRunning === Settings.WhileHosting
            onClicked: section.settings.keepRunning = Settings.WhileHosting
        }
        ChoiceLine {
            objectName: "keepAlways"
            width: parent.width
            enabled: section.desktop.hasTray
            text: qsTr("Always")
            chosen: section.settings.keepRunning === Settings.Always
            onClicked: section.settings.keepRunning = Settings.Always
        }
        ChoiceLine {
            objectName: "keepNever"
            width: parent.width
            enabled: section.desktop.hasTray
            text: qsTr("Never")
            chosen: section.settings.keepRunning === Settings.Never
            onClicked: section.settings.keepRunning = Settings.Never
        }
    }
    Explanation {
        visible: !section.desktop.hasTray
        text: qsTr("This desktop has no tray to come back from. Closing the window quits, and asks first while people are in your rooms.")
    }
    CheckLine {
        objectName: "autostart"
        Layout.topMargin: Theme.small
        Layout.fillWidth: true
        words: qsTr("Start when I log in")
        explanation: section.desktop.hasTray ? qsTr("Without its window, in the tray. The rooms you host open at once.")
                                             : qsTr("Minimised. The rooms you host open at once.")
        checked: section.desktop.autostart.enabled
        onClicked: {
            section.desktop.autostart.enabled = checked;
            checked = Qt.binding(() => section.desktop.autostart.enabled);
        }
    }
    Complaint {
        objectName: "autostartProblem"
        text: section.desktop.autostart.problem
    }
}
