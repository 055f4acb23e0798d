// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Snug

// An hour minute by minute as bars, the present minute at the end; its sentence says the same.
Column {
    id: chart

    required property string heading
    required property string words
    required property list<real> values
    property color tone: Theme.accent

    readonly property real most: Math.max(1, ...chart.values)

    spacing: Theme.unit
    Accessible.role: Accessible.Chart
    Accessible.name: `${chart.heading}: ${chart.words}`

    Item {
        width: chart.width
        height: Math.max(name.implicitHeight, total.implicitHeight)

        PlainLabel {
            id: name
            text: chart.heading
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        PlainLabel {
            id: total
            anchors.right: parent.right
            text: chart.words
            color: Theme.quiet
            font.pixelSize: Theme.textSmall
            Accessible.ignored: true
        }
    }
    Rectangle {
        id: ground
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

                    width: (ground.width - 2 * Theme.half) / chart.values.length
                    height: parent.height

                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: Math.max(1, parent.width - 1)
                        height: minute.modelData > 0
                            ? Math.max(Theme.half, parent.height * minute.modelData / chart.most) : 0
                        radius: 1
                        color: chart.tone
                    }
                }
            }
        }
    }
}
