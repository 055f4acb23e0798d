// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A question and the few answers there are, of which one holds.
ColumnLayout {
    id: chips

    required property string question
    // Each {value, words}.
    required property var options
    required property string value

    signal chosen(string value)

    spacing: Theme.small

    PlainLabel {
        Layout.fillWidth: true
        text: chips.question
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Flow {
        Layout.fillWidth: true
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
