// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

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
        spacing: Theme.small
        Accessible.role: Accessible.Grouping
        Accessible.name: row.heading

        Repeater {
            model: row.choices

            OptionChip {
                id: choice

                required property var modelData
                readonly property bool chosen: row.value === choice.modelData.value

                words: choice.modelData.words
                checked: choice.chosen
                onClicked: {
                    row.value = choice.modelData.value;
                    checked = Qt.binding(() => choice.chosen);
                }
            }
        }
    }
}
