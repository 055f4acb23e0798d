// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Asks whoever hosts people before they are sent away.
PanelSheet {
    id: dialog

    required property Farewell farewell

    signal minimiseWanted()

    heading: dialog.farewell.question
    first: keep
    onAboutToHide: dialog.farewell.keepOpen()

    Connections {
        target: dialog.farewell
        function onChanged() {
            if (dialog.farewell.asking)
                dialog.open();
            else
                dialog.close();
        }
    }
    ColumnLayout {
        width: parent.width
        spacing: Theme.small

        SheetTitle {
            objectName: "farewellQuestion"
            text: dialog.farewell.question
        }
        PlainLabel {
            objectName: "farewellPeople"
            Layout.fillWidth: true
            text: dialog.farewell.people
            visible: text !== ""
            wrapMode: Text.Wrap
        }
        PlainLabel {
            objectName: "farewellMeaning"
            Layout.fillWidth: true
            text: dialog.farewell.people === ""
                      ? qsTr("What was said is kept here, and people can come back when Snug runs again.")
                      : qsTr("They are told goodbye. What was said is kept here, and they can come back when Snug runs again.")
            color: Theme.quiet
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.topMargin: Theme.medium
            Layout.fillWidth: true
            spacing: Theme.small

            ActionButton {
                id: keep
                objectName: "farewellKeep"
                text: qsTr("Keep open")
                weight: ActionButton.Primary
                onClicked: dialog.close()
            }
            ActionButton {
                objectName: "farewellMinimise"
                text: qsTr("Minimise")
                onClicked: {
                    dialog.close();
                    dialog.minimiseWanted();
                }
            }
            ActionButton {
                objectName: "farewellStop"
                text: qsTr("Stop and quit")
                onClicked: dialog.farewell.stopAndQuit()
            }
        }
    }
}
