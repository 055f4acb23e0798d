// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// One of a few answers of which one holds. Its words are ours.
T.RadioButton {
    id: chip

    required property string words

    // What a sheet leaves of the window: known before any layout is.
    readonly property real most: Window.window ? Window.width - 2 * Theme.medium - 2 * Theme.large : Infinity

    implicitWidth: Math.min(chip.most, contentItem.implicitWidth + 2 * Theme.medium)
    implicitHeight: Math.max(Theme.controlSmall, contentItem.implicitHeight + Theme.small)
    leftPadding: Theme.medium
    rightPadding: Theme.medium
    hoverEnabled: true
    Accessible.name: chip.words
    Accessible.onToggleAction: if (chip.enabled) chip.clicked()
    Accessible.onPressAction: if (chip.enabled) chip.clicked()
    Keys.onReturnPressed: chip.clicked()
    Keys.onEnterPressed: chip.clicked()

    contentItem: PlainLabel {
        text: chip.words
        color: chip.checked ? Theme.accentText : Theme.text
        font.pixelSize: Theme.textSmall
        font.weight: chip.checked ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: chip.checked ? Theme.tint : chip.down ? Theme.pressed : chip.enabled && chip.hovered ? Theme.hover : Theme.surface
        border.width: Theme.border
        border.color: chip.checked ? Theme.accent : Theme.edge

        FocusRing { shown: chip.visualFocus }
    }
}
