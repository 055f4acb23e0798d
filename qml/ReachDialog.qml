// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Why the rooms of this computer reach as far as they do.
SheetDialog {
    id: dialog

    required property RoomHost host

    heading: qsTr("Who can reach your rooms")
    implicitHeight: column.implicitHeight + topPadding + bottomPadding

    PanelScroll {
        anchors.fill: parent

        ColumnLayout {
            id: column
            width: parent.width
            spacing: Theme.large

            PlainLabel {
                Layout.fillWidth: true
                text: dialog.heading
                font.pixelSize: Theme.textTitle
                font.weight: Font.Bold
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            ReachFacts {
                Layout.fillWidth: true
                reach: dialog.host.reach
                powerText: dialog.host.powerText
            }
            ActionButton {
                objectName: "closeReachButton"
                text: qsTr("Close")
                focus: true
                onClicked: dialog.close()
            }
        }
    }
}
