// SPDX-License-Identifier: MIT
import QtQuick
import Snug

// What of a room its person wants to be told of.
ChoiceLines {
    id: choice

    required property RoomSession session

    readonly property Attention attention: choice.session.attention

    question: qsTr("Notify me about")

    ChoiceLine {
        objectName: "notifyAll"
        width: parent.width
        text: qsTr("Every message")
        chosen: choice.attention.level === Attention.All
        onClicked: choice.attention.level = Attention.All
    }
    ChoiceLine {
        objectName: "notifyMentions"
        width: parent.width
        text: qsTr("Messages that mention me")
        chosen: choice.attention.level === Attention.Mentions
        onClicked: choice.attention.level = Attention.Mentions
    }
    ChoiceLine {
        objectName: "notifyNone"
        width: parent.width
        text: qsTr("Nothing")
        chosen: choice.attention.level === Attention.None
        onClicked: choice.attention.level = Attention.None
    }
    ChoiceLine {
        objectName: "notifyTomorrow"
        width: parent.width
        text: qsTr("Nothing until tomorrow")
        chosen: choice.attention.level === Attention.UntilTomorrow
        onClicked: choice.attention.level = Attention.UntilTomorrow
    }
}
