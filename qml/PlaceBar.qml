// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Says that nothing can be kept, or that something was lost, and lets a person choose another folder. A field to write in rather than a file
// dialog: it works on every desktop, and by keyboard.
Rectangle {
    id: bar

    required property DataPlace place

    signal copyWanted(string details)
    // What is hidden would keep the keyboard.
    signal closed()

    property string dismissed: ""
    property string outcome: ""
    property string refusal: ""
    property bool choosing: false
    property bool noticeRead: false

    readonly property bool tight: bar.width < Theme.columnWidth
    readonly property string told: bar.outcome !== "" || bar.noticeRead ? bar.outcome : bar.place.notice
    readonly property bool failing: bar.place.problem !== "" && bar.place.problem !== bar.dismissed

    implicitHeight: visible ? column.implicitHeight + 2 * Theme.small : 0
    visible: bar.failing || bar.told !== ""
    color: Theme.tint
    onChoosingChanged: if (!bar.choosing) bar.closed()

    Connections {
        target: bar.place
        function onUsed(folder, words) {
            bar.choosing = false;
            bar.outcome = words;
        }
        function onRefused(words) {
            bar.refusal = words;
        }
    }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.unit

        GridLayout {
            columns: 3
            columnSpacing: Theme.small
            rowSpacing: Theme.unit

            ProblemNote {
                objectName: "placeNote"
                Layout.fillWidth: true
                alarming: bar.failing
                words: bar.failing ? bar.place.problem : bar.told
                details: bar.failing ? bar.place.problemDetails : ""
                onCopyWanted: details => bar.copyWanted(details)
            }
            ActionButton {
                objectName: "choosePlaceButton"
                Layout.row: bar.tight ? 1 : 0
                Layout.column: bar.tight ? 0 : 1
                Layout.columnSpan: bar.tight ? 3 : 1
                visible: bar.failing && !bar.choosing
                text: qsTr("Choose another place")
                small: true
                onClicked: {
                    bar.choosing = true;
                    field.text = bar.place.suggestion;
                    field.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
            IconButton {
                Layout.row: 0
                Layout.column: 2
                Layout.alignment: Qt.AlignTop
                shape: "close"
                text: qsTr("Dismiss")
                onClicked: {
                    bar.dismissed = bar.place.problem;
                    bar.outcome = "";
                    bar.noticeRead = true;
                    bar.choosing = false;
                    bar.closed();
                }
            }
        }
        Caption {
            visible: bar.choosing
            text: qsTr("Folder to keep everything in")
        }
        GridLayout {
            visible: bar.choosing
            columns: bar.tight ? 1 : 2
            columnSpacing: Theme.small
            rowSpacing: Theme.small

            LineField {
                id: field
                objectName: "placeField"
                Layout.fillWidth: true
                wrong: bar.refusal !== ""
                Accessible.name: qsTr("Folder to keep everything in")
                onTextEdited: bar.refusal = ""
                onAccepted: bar.place.use(text)
                Keys.onEscapePressed: bar.choosing = false
            }
            ActionButton {
                objectName: "usePlaceButton"
                text: qsTr("Use this folder")
                weight: ActionButton.Primary
                enabled: field.text.trim() !== ""
                onClicked: bar.place.use(field.text)
            }
        }
        Complaint {
            objectName: "placeRefusal"
            visible: bar.choosing && text !== ""
            text: bar.refusal
        }
    }
}
