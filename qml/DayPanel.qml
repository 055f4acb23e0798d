// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// A calendar, and what happens when a day of it is picked.
FocusScope {
    id: panel

    readonly property string heading: qsTr("Go to a day")
    property alias day: grid.day

    signal picked()
    signal done()

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.medium

        PlainLabel {
            text: panel.heading
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
            onPicked: panel.picked()
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
                onClicked: panel.done()
            }
            ActionButton {
                objectName: "dayGo"
                text: qsTr("Go to this day")
                weight: ActionButton.Primary
                onClicked: panel.picked()
            }
        }
    }
}
