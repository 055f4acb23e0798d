// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Snug

// How far the rooms of this computer reach, step by step, and how that is known.
ColumnLayout {
    id: list

    required property Reach reach
    property string powerText: ""

    spacing: Theme.medium

    Column {
        Layout.fillWidth: true
        spacing: list.spacing

        Repeater {
            objectName: "reachFacts"
            model: list.reach.facts

            RowLayout {
                id: step

                required property var modelData

                width: list.width
                spacing: Theme.medium
                Accessible.role: Accessible.StaticText
                Accessible.name: `${step.modelData.name}: ${step.modelData.words}`

                Glyph {
                    Layout.alignment: Qt.AlignTop
                    shape: step.modelData.known === Reach.Yes ? "check" : step.modelData.known === Reach.No ? "close" : "clock"
                    color: step.modelData.known === Reach.Yes ? Theme.here
                         : step.modelData.known === Reach.No ? Theme.danger : Theme.quiet
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    PlainLabel {
                        Layout.fillWidth: true
                        text: step.modelData.name
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                    Explanation {
                        text: step.modelData.words
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: list.powerText !== ""
        spacing: Theme.medium

        Glyph {
            Layout.alignment: Qt.AlignTop
            shape: "alert"
            color: Theme.accent
        }
        PlainLabel {
            Layout.fillWidth: true
            text: list.powerText
            wrapMode: Text.Wrap
        }
    }
}
