// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Why the rooms of this computer reach as far as they do.
PanelSheet {
    id: dialog

    required property RoomHost host

    heading: qsTr("Who can reach your rooms")
    first: end

    ColumnLayout {
        width: parent.width
        spacing: Theme.large

        SheetTitle {
            text: dialog.heading
        }
        ReachFacts {
            Layout.fillWidth: true
            reach: dialog.host.reach
            powerText: dialog.host.powerText
        }
        ActionButton {
            id: end
            objectName: "closeReachButton"
            text: qsTr("Close")
            onClicked: dialog.close()
        }
    }
}
