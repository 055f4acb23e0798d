// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Snug

// An hour minute by minute as bars, the present minute at the end; its sentence says the same.
Column {
    id: chart

    required property string heading
    required property string words
    required property list<real> values
    property color tone: Theme.accent

    readonly property real minuteWidth: (chart.width - 2 * Theme.half) / Math.max(1, chart.values.length)
    readonly property real most: Math.max(1, ...chart.values)
    // One below the other, where they do not fit side by side.
    readonly property bool tight: name.implicitWidth + total.implicitWidth + Theme.small > chart.width

    spacing: Theme.unit
    Accessible.role: Accessible.Chart
    Accessible.name: `${chart.heading}: ${chart.words}`

    RowLayout {
        visible: !chart.tight
        width: chart.width
        spacing: Theme.small

        Caption {
            id: name
            text: chart.heading
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        PlainLabel {
            id: total
            text: chart.words
            color: Theme.quiet
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
        }
    }
    Caption {
        visible: chart.tight
        width: chart.width
        text: chart.heading
        Accessible.ignored: true
    }
    Explanation {
        visible: chart.tight
        width: chart.width
        text: chart.words
        Accessible.ignored: true
    }
    Rectangle {
        width: chart.width
        height: Theme.vast
        radius: Theme.unit
        color: Theme.sunk

        Row {
            anchors.fill: parent
            anchors.margins: Theme.half
            layoutDirection: Qt.LeftToRight

            Repeater {
                model: chart.values

                Item {
                    id: minute

                    required property real modelData
                    readonly property real most: chart ? chart.most : 1
                    readonly property color tone: chart ? chart.tone : Theme.accent

                    // What it stands in goes before it, when a panel closes.
                    width: chart ? chart.minuteWidth : 0
                    height: parent ? parent.height : 0

                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: Math.max(1, parent.width - 1)
                        height: minute.modelData > 0
                            ? Math.max(Theme.half, parent.height * minute.modelData / minute.most) : 0
                        radius: 1
                        color: minute.tone
                    }
                }
            }
        }
    }
}
