// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// A calendar, and what happens when a day of it is picked.
FocusScope {
    id: panel

    readonly property string heading: qsTr("Go to a day")
    readonly property alias first: grid
    property alias day: grid.day

    signal picked()
    signal done()

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.medium

        SheetTitle {
            text: panel.heading
        }
        DayGrid {
            id: grid
            objectName: "dayGrid"
            Layout.fillWidth: true
            focus: true
            onPicked: panel.picked()
        }
        Explanation {
            text: qsTr("Shows the first message of that day, or the next one after it.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.small

            ActionButton {
                objectName: "dayGo"
                text: qsTr("Go to this day")
                weight: ActionButton.Primary
                onClicked: panel.picked()
            }
            ActionButton {
                text: qsTr("Cancel")
                weight: ActionButton.Quiet
                onClicked: panel.done()
            }
        }
    }
}
