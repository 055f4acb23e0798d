// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// How much a notification gives away. What each room tells of is chosen in that room.
SettingsSection {
    id: section

    required property Settings settings
    required property Notifier notifier

    heading: qsTr("Notifications")

    Explanation {
        text: section.notifier.note
        visible: text !== ""
    }
    ChoiceLines {
        question: section.heading
        asked: true

        ChoiceLine {
            objectName: "detailText"
            width: parent.width
            enabled: section.notifier.note === ""
            text: qsTr("Show who wrote, and what")
            chosen: section.settings.notificationDetail === Settings.NameAndText
            onClicked: section.settings.notificationDetail = Settings.NameAndText
        }
        ChoiceLine {
            objectName: "detailName"
            width: parent.width
            enabled: section.notifier.note === ""
            text: qsTr("Show only who wrote")
            chosen: section.settings.notificationDetail === Settings.NameOnly
            onClicked: section.settings.notificationDetail = Settings.NameOnly
        }
        ChoiceLine {
            objectName: "detailNothing"
            width: parent.width
            enabled: section.notifier.note === ""
            text: qsTr("Show only that there is something new")
            chosen: section.settings.notificationDetail === Settings.Nothing
            onClicked: section.settings.notificationDetail = Settings.Nothing
        }
    }
    Explanation {
        visible: section.notifier.note === ""
        text: qsTr("While your screen is locked, only that there is something new. What a room tells you of is chosen in its own menu.")
    }
}
