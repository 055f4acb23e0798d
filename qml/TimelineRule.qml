// SPDX-License-Identifier: MIT
import QtQuick

// A line through the timeline, in ember where what is new begins, with the day that starts there.
Item {
    id: rule

    required property string words
    required property bool unread
    // How many are new, and when the first of them came.
    property int news: 0
    property date time

    // Where there is a day as well, what is new stands below it: both side by side would not always fit.
    readonly property bool both: rule.unread && rule.words !== ""
    readonly property Item hole: rule.words !== "" ? dayPlace : newsPlace
    readonly property int middle: (day.implicitHeight + Theme.huge) / 2

    implicitHeight: day.implicitHeight + Theme.huge + (rule.both ? news.implicitHeight : 0)
    Accessible.role: Accessible.Separator
    Accessible.name: rule.unread ? `${rule.words} ${news.text}` : rule.words

    // On both sides of the words, so that those need no ground of their own where the row has another.
    Rectangle {
        y: rule.middle
        x: Theme.large
        width: Math.max(0, rule.hole.x - x)
        height: Theme.hairline
        color: rule.unread ? Theme.accent : Theme.line
    }
    Rectangle {
        y: rule.middle
        x: rule.hole.x + rule.hole.width
        width: Math.max(0, rule.width - Theme.large - x)
        height: Theme.hairline
        color: rule.unread ? Theme.accent : Theme.line
    }
    Item {
        id: dayPlace
        anchors.horizontalCenter: parent.horizontalCenter
        y: rule.middle - height / 2
        width: day.width + 2 * Theme.medium
        height: day.implicitHeight
        visible: rule.words !== ""

        PlainLabel {
            id: day
            anchors.centerIn: parent
            width: Math.min(implicitWidth, rule.width - 2 * Theme.large)
            text: rule.words
            color: Theme.quiet
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Item {
        id: newsPlace
        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        y: rule.middle - height / 2 + (rule.both ? height : 0)
        width: news.width + Theme.medium
        height: news.implicitHeight
        visible: rule.unread

        PlainLabel {
            id: news
            anchors.right: parent.right
            width: Math.min(implicitWidth, rule.width - 2 * Theme.large - Theme.medium)
            text: {
                if (rule.news === 0)
                    return qsTr("New messages");
                const today = rule.time.toDateString() === new Date().toDateString();
                const since = today ? rule.time.toLocaleTimeString(Theme.locale, Locale.ShortFormat)
                                    : rule.time.toLocaleString(Theme.locale, Locale.ShortFormat);
                return qsTr("%n new since %1", "", rule.news).arg(since);
            }
            color: Theme.accentText
            font.pixelSize: Theme.textSmall
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
