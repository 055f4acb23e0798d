// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A button with a picture; `text` names it for screen readers and tells it in a hint.
T.Button {
    id: button

    required property string shape
    property bool primary: false
    // False while what it opens stands where the hint would.
    property bool hinting: true
    readonly property alias hint: hint
    property color ink: button.primary ? Theme.accentInk : Theme.quiet

    implicitWidth: Theme.control
    implicitHeight: Theme.control
    opacity: enabled ? 1 : Theme.dimmed
    hoverEnabled: true
    display: T.AbstractButton.IconOnly
    Accessible.name: text
    Accessible.onPressAction: if (button.enabled) button.clicked()
    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    contentItem: Item {
        Glyph {
            anchors.centerIn: parent
            shape: button.shape
            color: button.hovered && !button.primary ? Theme.text : button.ink
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (button.primary)
                return button.hovered || button.down ? Theme.accentFillHover : Theme.accentFill;
            return button.down ? Theme.pressed : button.hovered || button.checked ? Theme.hover : "transparent";
        }
        Behavior on color {
            ColorAnimation { duration: Theme.motion }
        }
        FocusRing { shown: button.visualFocus }
    }

    Hint {
        id: hint
        shown: button.hinting && (button.hovered || button.visualFocus)
        words: button.text
    }
}
