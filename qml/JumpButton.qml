// SPDX-License-Identifier: MIT
import QtQuick

// Leads back to the newest message, and tells how many are new.
ActionButton {
    id: button

    required property int unread

    text: button.unread > 0 ? qsTr("%n new message(s)", "", button.unread) : qsTr("Jump to newest")
    shape: "down"
    weight: button.unread > 0 ? ActionButton.Primary : ActionButton.Plain
    small: true
}
