// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Another link, by what it is to allow.
ColumnLayout {
    id: options

    signal linkWanted(bool readOnly, int uses, int hours)

    spacing: Theme.medium

    ChoiceRow {
        id: right
        objectName: "linkRight"
        Layout.fillWidth: true
        heading: qsTr("Who follows it can")
        choices: [{ words: qsTr("Read and write"), value: false }, { words: qsTr("Only read"), value: true }]
    }
    ChoiceRow {
        id: uses
        objectName: "linkUses"
        Layout.fillWidth: true
        heading: qsTr("It lets in")
        choices: [{ words: qsTr("Any number of people"), value: 0 }, { words: qsTr("One person"), value: 1 },
                  { words: qsTr("%n people", "", 5), value: 5 }, { words: qsTr("%n people", "", 20), value: 20 }]
    }
    ChoiceRow {
        id: hours
        objectName: "linkHours"
        Layout.fillWidth: true
        heading: qsTr("It ends")
        choices: [{ words: qsTr("After an hour"), value: 1 }, { words: qsTr("After a day"), value: 24 },
                  { words: qsTr("After 7 days"), value: 168 }, { words: qsTr("Never"), value: 0 }]
        value: 168
    }
    ActionButton {
        objectName: "makeLinkButton"
        text: qsTr("Make this link")
        shape: "link"
        small: true
        onClicked: options.linkWanted(right.value, uses.value, hours.value)
    }
}
