// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Snug

// What stands above a message, one below the other: what the room begins with, a gap, the day or the unread line.
Item {
    id: lead

    required property string preface
    required property bool gap
    required property string day
    required property bool unread
    required property int news
    required property date time

    signal gapWanted()

    readonly property int gapHeight: lead.gap ? Theme.control : 0

    implicitHeight: rule.y + (rule.visible ? rule.implicitHeight : 0)

    PlainLabel {
        id: preface
        width: lead.width
        topPadding: Theme.large
        bottomPadding: Theme.small
        visible: lead.preface !== ""
        leftPadding: Theme.large
        rightPadding: Theme.large
        text: lead.preface
        color: Theme.quiet
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    OnDemand {
        wanted: lead.gap

        GapLine {
            y: rule.y - lead.gapHeight
            width: lead.width
            height: lead.gapHeight
            onLoadWanted: lead.gapWanted()
        }
    }
    TimelineRule {
        id: rule
        y: (preface.visible ? preface.implicitHeight : 0) + lead.gapHeight
        width: lead.width
        visible: lead.day !== "" || lead.unread
        words: lead.day
        unread: lead.unread
        news: lead.news
        time: lead.time
    }
}
