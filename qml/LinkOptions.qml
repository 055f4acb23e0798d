// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Another link, by what it is to allow.
ColumnLayout {
    id: options

    signal linkWanted(bool readOnly, int uses, int hours)

    spacing: Theme.medium

    OptionChips {
        id: right
        value: false
        onChosen: value => right.value = value
        objectName: "linkRight"
        Layout.fillWidth: true
        question: qsTr("Who follows it can")
        options: [{ words: qsTr("Read and write"), value: false }, { words: qsTr("Only read"), value: true }]
    }
    OptionChips {
        id: uses
        value: 0
        onChosen: value => uses.value = value
        objectName: "linkUses"
        Layout.fillWidth: true
        question: qsTr("It lets in")
        options: [{ words: qsTr("Any number of people"), value: 0 }, { words: qsTr("One person"), value: 1 },
                  { words: qsTr("%n people", "", 5), value: 5 }, { words: qsTr("%n people", "", 20), value: 20 }]
    }
    OptionChips {
        id: hours
        value: 168
        onChosen: value => hours.value = value
        objectName: "linkHours"
        Layout.fillWidth: true
        question: qsTr("It ends")
        options: [{ words: qsTr("After an hour"), value: 1 }, { words: qsTr("After a day"), value: 24 },
                  { words: qsTr("After 7 days"), value: 168 }, { words: qsTr("Never"), value: 0 }]
    }
    ActionButton {
        objectName: "makeLinkButton"
        text: qsTr("Make this link")
        shape: "link"
        small: true
        onClicked: options.linkWanted(right.value, uses.value, hours.value)
    }
}
