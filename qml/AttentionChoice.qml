// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// What of a room its person wants to be told of.
ColumnLayout {
    id: choice

    required property RoomSession session

    readonly property Attention attention: choice.session.attention

    spacing: 0

    Caption {
        Layout.bottomMargin: Theme.unit
        text: qsTr("Notify me about")
    }
    ChoiceLine {
        objectName: "notifyAll"
        Layout.fillWidth: true
        text: qsTr("Every message")
        chosen: choice.attention.level === Attention.All
        onClicked: choice.attention.level = Attention.All
    }
    ChoiceLine {
        objectName: "notifyMentions"
        Layout.fillWidth: true
        text: qsTr("Messages that mention me")
        chosen: choice.attention.level === Attention.Mentions
        onClicked: choice.attention.level = Attention.Mentions
    }
    ChoiceLine {
        objectName: "notifyNone"
        Layout.fillWidth: true
        text: qsTr("Nothing")
        chosen: choice.attention.level === Attention.None
        onClicked: choice.attention.level = Attention.None
    }
    ChoiceLine {
        objectName: "notifyTomorrow"
        Layout.fillWidth: true
        text: qsTr("Nothing until tomorrow")
        chosen: choice.attention.level === Attention.UntilTomorrow
        onClicked: choice.attention.level = Attention.UntilTomorrow
    }
}
