// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// One line to type into. What it is for stands above it, and is its name for screen readers.
T.TextField {
    id: field

    property bool wrong: false

    implicitHeight: Theme.control
    implicitWidth: Theme.columnWidth
    leftPadding: Theme.medium
    rightPadding: Theme.medium
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.textBody
    selectByMouse: true

    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: field.activeFocus ? Theme.ring : Theme.border
        border.color: field.activeFocus ? Theme.accent : field.wrong ? Theme.danger : Theme.edge
    }
}
