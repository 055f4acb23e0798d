// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A size to set in steps. What it is for stands above it, and is its name for screen readers.
T.Slider {
    id: slider

    implicitWidth: Theme.columnWidth
    implicitHeight: Theme.control
    leftPadding: Theme.unit
    rightPadding: Theme.unit
    snapMode: T.Slider.SnapAlways
    hoverEnabled: true

    handle: Rectangle {
        x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
        y: (slider.height - height) / 2
        implicitWidth: Theme.glyph
        implicitHeight: Theme.glyph
        radius: width / 2
        color: slider.enabled && (slider.pressed || slider.hovered) ? Theme.accentFillHover : Theme.accentFill
        border.width: Theme.border
        border.color: Theme.surface

        FocusRing {
            radius: height / 2
            shown: slider.visualFocus
        }
    }
    background: Item {
        Rectangle {
            x: slider.leftPadding
            y: (slider.height - height) / 2
            width: slider.availableWidth
            height: Theme.unit
            radius: Theme.half
            color: Theme.edge
        }
    }
}
