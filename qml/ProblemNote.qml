// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// What went wrong, in a sentence; the machine's own words only for who asks.
ColumnLayout {
    id: note

    required property string words
    property string details: ""
    property bool open: false
    property bool alarming: true
    // As the words come; else whoever shows it says them.
    property bool heard: true

    signal copyWanted(string details)

    spacing: Theme.unit
    visible: note.words !== ""

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.small

        Glyph {
            Layout.alignment: Qt.AlignTop
            shape: note.alarming ? "alert" : "network"
            color: note.alarming ? Theme.danger : Theme.accent
        }
        WarningLabel {
            Layout.fillWidth: true
            text: note.words
            heard: note.heard ? note.words : ""
            wrapMode: Text.Wrap
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: note.details !== ""
        spacing: Theme.unit

        ActionButton {
            text: note.open ? qsTr("Hide details") : qsTr("Details")
            small: true
            weight: ActionButton.Quiet
            onClicked: note.open = !note.open
        }
        ActionButton {
            text: qsTr("Copy details")
            small: true
            weight: ActionButton.Quiet
            visible: note.open
            onClicked: note.copyWanted(note.details)
        }
    }
    PlainLabel {
        objectName: "problemDetails"
        Layout.fillWidth: true
        visible: note.open && note.details !== ""
        text: note.details
        color: Theme.quiet
        font.pixelSize: Theme.textSmall
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
