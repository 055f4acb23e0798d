// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Says that nothing can be kept and lets a person choose another folder. A field to write in rather than a file
// dialog: it works on every desktop, and by keyboard.
Rectangle {
    id: bar

    required property DataPlace place

    signal copyWanted(string details)

    property string dismissed: ""
    property string outcome: ""
    property string refusal: ""
    property bool choosing: false

    readonly property bool failing: bar.place.problem !== "" && bar.place.problem !== bar.dismissed

    implicitHeight: visible ? column.implicitHeight + 2 * Theme.small : 0
    visible: bar.failing || bar.outcome !== ""
    color: Theme.tint

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

        RowLayout {
            spacing: Theme.small

            ProblemNote {
                objectName: "placeNote"
                Layout.fillWidth: true
                words: bar.failing ? bar.place.problem : bar.outcome
                details: bar.failing ? bar.place.problemDetails : ""
                onCopyWanted: details => bar.copyWanted(details)
            }
            ActionButton {
                objectName: "choosePlaceButton"
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
                shape: "close"
                text: qsTr("Dismiss")
                onClicked: {
                    bar.dismissed = bar.place.problem;
                    bar.outcome = "";
                    bar.choosing = false;
                }
            }
        }
        PlainLabel {
            visible: bar.choosing
            text: qsTr("Folder to keep everything in")
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
        }
        RowLayout {
            visible: bar.choosing
            spacing: Theme.small

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
        PlainLabel {
            objectName: "placeRefusal"
            Layout.fillWidth: true
            visible: bar.choosing && text !== ""
            text: bar.refusal
            color: Theme.danger
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
