// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// A hosted room's title, to change; everyone in the room hears of it.
ColumnLayout {
    id: field

    required property HostedRoom room

    readonly property Item first: line
    readonly property bool isNew: line.text.trim() !== "" && line.text.trim() !== field.room.title

    function reset() {
        line.text = field.room.title;
    }

    spacing: Theme.unit
    Component.onCompleted: field.reset()

    Connections {
        target: field.room
        function onTitled() {
            field.reset();
        }
    }
    PanelHeading {
        text: qsTr("Title of the room")
    }
    GridLayout {
        columns: field.width < Theme.columnWidth * 0.6 ? 1 : 2
        columnSpacing: Theme.small
        rowSpacing: Theme.small

        LineField {
            id: line
            objectName: "titleField"
            Layout.fillWidth: true
            focus: true
            wrong: field.room.problem !== ""
            Accessible.name: qsTr("Title of the room")
            onAccepted: {
                if (field.isNew)
                    field.room.rename(text);
            }
        }
        ActionButton {
            objectName: "renameRoomButton"
            text: qsTr("Rename")
            enabled: field.isNew
            onClicked: field.room.rename(line.text)
        }
    }
    ProblemNote {
        Layout.fillWidth: true
        words: field.room.problem
    }
}
