// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Snug

// Goes to a room by a few letters of its title, or to a new one by its link.
SheetDialog {
    id: dialog

    required property Rooms rooms

    // A room was stepped to, since others are found.
    property bool steered: false

    function choose(row: int) {
        const address = found.addressAt(row);
        if (address === "")
            return;
        dialog.close();
        dialog.rooms.open(address);
    }
    function accept() {
        if (!link.valid)
            dialog.choose(list.currentIndex);
        else if (dialog.rooms.join(field.text))
            dialog.close();
    }

    heading: qsTr("Switch to a room")
    first: field
    implicitHeight: column.implicitHeight + list.contentHeight + topPadding + bottomPadding
    onAboutToShow: {
        problem.text = "";
        field.clear();
        dialog.steered = false;
        list.currentIndex = 0;
    }

    RoomSwitchModel {
        id: found
        sourceModel: dialog.rooms.model
        words: link.valid ? "" : field.text
    }
    LinkPreview {
        id: link
        text: field.text
    }
    Connections {
        target: dialog.rooms
        enabled: dialog.opened
        function onJoinProblem(text) {
            problem.text = text;
        }
    }

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.medium

        LineField {
            id: field
            objectName: "switcherField"
            Layout.fillWidth: true
            hint: qsTr("Part of a title, or a link")
            Accessible.name: dialog.heading
            onTextChanged: {
                problem.text = "";
                dialog.steered = false;
                list.currentIndex = 0;
            }
            onAccepted: dialog.accept()
            Keys.onUpPressed: {
                dialog.steered = true;
                list.decrementCurrentIndex();
            }
            Keys.onDownPressed: {
                dialog.steered = true;
                list.incrementCurrentIndex();
            }
        }
        Complaint {
            id: problem
            objectName: "switcherProblem"
        }
        PlainLabel {
            Layout.fillWidth: true
            visible: list.count === 0 && !link.valid
            text: field.text === "" ? qsTr("You are in no room yet. Host one, or paste a link here.")
                                    : qsTr("No room of yours is called that.")
            color: Theme.quiet
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Notification
            Accessible.name: text
        }
        ActionButton {
            objectName: "switcherJoin"
            visible: link.valid
            text: qsTr("Join this link")
            shape: "link"
            weight: ActionButton.Primary
            Accessible.description: qsTr("Link for %1").arg(link.roomName)
            onClicked: dialog.accept()
        }
        ListView {
            id: list
            objectName: "switcherList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !link.valid
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            model: found
            delegate: RoomDelegate {
                chosenHere: ListView.isCurrentItem
                onChosen: dialog.choose(index)
                Accessible.selected: chosenHere
                Accessible.focusable: true
                Accessible.focused: chosenHere
            }
            RowFocus {
                view: list
                row: field.activeFocus && dialog.steered ? list.currentIndex : -1
            }
            T.ScrollBar.vertical: ThinScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Rooms")
        }
    }
}
