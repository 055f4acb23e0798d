// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Snug

// One of a few, side by side where there is place. What is chosen from stands above it.
Column {
    id: row

    required property string heading
    required property var choices // of { words, value }
    property var value: row.choices ? row.choices[0].value : undefined

    spacing: Theme.unit

    PlainLabel {
        text: row.heading
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
    }
    Flow {
        width: row.width
        spacing: Theme.unit
        Accessible.role: Accessible.Grouping
        Accessible.name: row.heading

        Repeater {
            model: row.choices

            T.RadioButton {
                id: choice

                required property var modelData
                readonly property bool chosen: row.value === choice.modelData.value

                implicitWidth: implicitContentWidth + 2 * Theme.medium
                implicitHeight: Theme.controlSmall
                checked: choice.chosen
                hoverEnabled: true
                Accessible.name: choice.modelData.words
                onClicked: row.value = choice.modelData.value
                Keys.onReturnPressed: choice.clicked()
                Keys.onEnterPressed: choice.clicked()

                contentItem: PlainLabel {
                    text: choice.modelData.words
                    color: choice.chosen ? Theme.accentText : Theme.text
                    font.pixelSize: Theme.textSmall
                    font.weight: choice.chosen ? Font.DemiBold : Font.Normal
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: choice.chosen ? Theme.tint : choice.hovered ? Theme.hover : Theme.surface
                    border.width: Theme.border
                    border.color: choice.chosen ? Theme.accent : Theme.edge

                    FocusRing { shown: choice.visualFocus }
                }
            }
        }
    }
}
