// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Snug

// What stands below a message, one below the other: that one joined there, and newer messages that are missing.
Item {
    id: tail

    // Empty where there is nothing to say.
    required property string words
    required property bool gap

    signal gapWanted()

    readonly property int gapHeight: tail.gap ? Theme.control : 0

    implicitHeight: (arrival.visible ? arrival.implicitHeight : 0) + tail.gapHeight

    PlainLabel {
        id: arrival
        width: tail.width
        topPadding: Theme.large
        bottomPadding: Theme.small
        leftPadding: Theme.large
        rightPadding: Theme.large
        visible: tail.words !== ""
        text: tail.words
        color: Theme.quiet
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    OnDemand {
        wanted: tail.gap

        GapLine {
            y: tail.implicitHeight - tail.gapHeight
            width: tail.width
            height: tail.gapHeight
            onLoadWanted: tail.gapWanted()
        }
    }
}
