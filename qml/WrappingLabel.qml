// SPDX-License-Identifier: MIT
import QtQuick

// Words on one line where there is room for them, which what holds them is asked to make.
PlainLabel {
    id: label

    property real most: Infinity
    // Once a text wraps, its own implicit width is told anew while it is asked for.
    readonly property real natural: Math.ceil(metrics.advanceWidth) + 1

    width: Math.min(label.natural, label.most)
    wrapMode: Text.Wrap

    TextMetrics {
        id: metrics
        font: label.font
        text: label.text
    }
}
