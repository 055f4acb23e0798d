// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

// A question and the few answers there are, of which one holds. No layout: what wraps in layouts within layouts
// takes 6.4 more turns than it allows itself.
Column {
    id: chips

    required property string question
    // Each {value, words}.
    required property var options
    required property var value

    signal chosen(var value)

    spacing: Theme.small

    Caption {
        width: chips.width
        text: chips.question
        Accessible.ignored: true
    }
    Flow {
        width: chips.width
        spacing: Theme.small
        Accessible.role: Accessible.Grouping
        Accessible.name: chips.question

        Repeater {
            model: chips.options

            OptionChip {
                required property var modelData

                objectName: `option-${modelData.value}`
                words: modelData.words
                checked: chips.value === modelData.value
                onClicked: {
                    chips.chosen(modelData.value);
                    checked = Qt.binding(() => chips.value === modelData.value);
                }
            }
        }
    }
}
