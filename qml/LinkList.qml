// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Snug

// The links that work now, each to be turned off.
ColumnLayout {
    id: list

    required property Invitation invitation

    spacing: Theme.small

    Caption {
        text: qsTr("Links that work now")
    }
    Column {
        Layout.fillWidth: true
        spacing: list.spacing

        Repeater {
            objectName: "linkList"
            model: list.invitation ? list.invitation.links : null

            LinkDelegate {
                width: list.width
                onShowWanted: list.invitation.showLink(link)
                onEndWanted: list.invitation.turnOff(link)
            }
        }
    }
}
