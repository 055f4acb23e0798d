// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Snug

// Who is connected to a room, for its host.
ColumnLayout {
    id: list

    required property CallerModel callers

    spacing: Theme.small

    PanelHeading {
        text: qsTr("Who is connected")
    }
    PlainLabel {
        Layout.fillWidth: true
        visible: list.callers.count === 0
        text: qsTr("Nobody is connected at the moment.")
        color: Theme.quiet
        wrapMode: Text.Wrap
    }
    Column {
        Layout.fillWidth: true
        visible: list.callers.count > 0
        spacing: list.spacing

        Repeater {
            objectName: "callers"
            model: list.callers

            CallerDelegate {
                id: caller
                width: list.width
                onAddressWanted: caller.addresses = list.callers.addressOf(caller.member)
            }
        }
    }
}
