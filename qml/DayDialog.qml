// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// Picks the day to read from.
SheetDialog {
    id: dialog

    signal dayPicked(int year, int month, int day)

    function openAt(day: date) {
        grid.day = new Date(day.getFullYear(), day.getMonth(), day.getDate());
        dialog.open();
        grid.forceActiveFocus(Qt.PopupFocusReason);
    }

    heading: qsTr("Go to a day")

    contentItem: ColumnLayout {
        spacing: Theme.medium

        PlainLabel {
            text: dialog.heading
            font.pixelSize: Theme.textTitle
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        DayGrid {
            id: grid
            objectName: "dayGrid"
            Layout.fillWidth: true
            focus: true
            onPicked: {
                dialog.close();
                dialog.dayPicked(grid.day.getFullYear(), grid.day.getMonth() + 1, grid.day.getDate());
            }
        }
        PlainLabel {
            Layout.fillWidth: true
            text: qsTr("Shows the first message of that day, or the next one after it.")
            color: Theme.quiet
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.small

            ActionButton {
                text: qsTr("Cancel")
                weight: ActionButton.Quiet
                onClicked: dialog.close()
            }
            ActionButton {
                objectName: "dayGo"
                text: qsTr("Go to this day")
                weight: ActionButton.Primary
                onClicked: grid.picked()
            }
        }
    }
}
