// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A button with words, ours only: what a person wrote never stands on it. They wrap where the window is too narrow for
// them. Return presses it like Space.
T.Button {
    id: button

    enum Weight { Plain, Primary, Quiet }

    property int weight: ActionButton.Plain
    property string shape: ""
    property string note: "" // a few words below the others
    property bool small: false

    readonly property bool primary: button.weight === ActionButton.Primary
    readonly property color ink: button.primary ? Theme.accentInk
                               : button.weight === ActionButton.Quiet ? Theme.accentText : Theme.text

    // What a sheet leaves of the window: known before any layout is.
    readonly property real most: Window.window ? Window.width - 2 * Theme.medium - 2 * Theme.large : Infinity

    implicitWidth: Math.min(button.most, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(button.small ? Theme.controlSmall : Theme.control,
                             contentItem.implicitHeight + (button.small ? Theme.small : Theme.large))
    leftPadding: button.weight === ActionButton.Quiet ? Theme.small : button.small ? Theme.medium : Theme.large
    rightPadding: leftPadding
    opacity: enabled ? 1 : Theme.dimmed
    hoverEnabled: true
    Accessible.name: button.note === "" ? text : `${text} ${button.note}`
    Accessible.onPressAction: if (button.enabled) button.clicked()
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    contentItem: ButtonFace {
        shape: button.shape
        words: button.text
        note: button.note
        ink: button.ink
        small: button.small
    }

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (button.primary)
                return button.hovered || button.down ? Theme.accentFillHover : Theme.accentFill;
            if (button.down)
                return Theme.pressed;
            if (button.hovered)
                return Theme.hover;
            return button.weight === ActionButton.Quiet ? "transparent" : Theme.surface;
        }
        border.width: button.weight === ActionButton.Plain ? Theme.border : 0
        border.color: Theme.edge

        Behavior on color {
            ColorAnimation { duration: Theme.motion }
        }
        FocusRing { shown: button.visualFocus }
    }
}
