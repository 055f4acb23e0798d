// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// One of a few answers of which one holds. Its words are ours.
T.RadioButton {
    id: chip

    required property string words

    implicitWidth: Math.min(contentItem.implicitWidth + 2 * Theme.medium, parent ? parent.width : Infinity)
    implicitHeight: Theme.controlSmall
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
        elide: Text.ElideRight
        maximumLineCount: 1
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: chip.checked ? Theme.tint : chip.down ? Theme.pressed : chip.hovered ? Theme.hover : Theme.surface
        border.width: Theme.border
        border.color: chip.checked ? Theme.accent : Theme.edge

        FocusRing { shown: chip.visualFocus }
    }
}
