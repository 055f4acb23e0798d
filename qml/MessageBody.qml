// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Snug

// A message as it reads: who and when where a group starts, then the words, then how far they got. What the room
// itself says stands in the middle, quiet.
Item {
    id: message

    required property string authorId
    required property string author
    required property date time
    required property string body
    required property bool own
    required property int delivery
    required property string refusal
    required property bool startsGroup
    required property bool notice

    signal retryWanted()
    signal cancelWanted()

    readonly property bool hasSelection: words.selectedText !== ""

    function deselect() {
        words.deselect();
    }

    readonly property bool waiting: message.delivery === TimelineModel.Waiting
    readonly property bool refused: message.delivery === TimelineModel.Refused
    // Most messages wait for a moment only, which is not worth a word.
    property bool late: false
    readonly property bool noted: message.refused || (message.waiting && message.late)
    readonly property bool headed: message.startsGroup && !message.notice
    readonly property int side: message.width < Theme.columnWidth ? Theme.medium : Theme.huge
    readonly property int textX: message.side + Theme.avatar + Theme.large
    readonly property int textWidth: Math.min(Theme.measure, message.width - message.textX - message.side)
    readonly property real anchor: words.y
    readonly property string clock: message.time.toLocaleTimeString(Theme.locale, Locale.ShortFormat)

    // Where something stands that is so far from the side where reading begins.
    function placed(x: real, width: real): real {
        return Theme.mirrored ? message.width - x - width : x;
    }

    onWaitingChanged: message.late = false
    implicitHeight: words.y + words.height + Theme.unit + (message.notice ? Theme.unit : 0)
                    + (message.noted ? status.height : 0)

    HoverHandler {
        id: hover
    }
    Timer {
        interval: Theme.confirmation
        running: message.waiting
        onTriggered: message.late = true
    }
    Avatar {
        x: message.placed(message.side, width)
        y: Theme.medium
        visible: message.headed
        memberId: message.authorId
        name: message.author
    }
    PlainLabel {
        id: name
        x: message.placed(message.textX, width)
        y: Theme.small + Theme.half
        width: Math.min(implicitWidth, message.width - message.textX - message.side - clock.implicitWidth - Theme.small)
        visible: message.headed
        text: message.author
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        maximumLineCount: 1
        Accessible.ignored: true
    }
    PlainLabel {
        id: clock
        x: message.placed(message.headed ? message.textX + name.width + Theme.small : message.side, width)
        y: (message.headed ? name.y + name.baselineOffset : words.y + words.baselineOffset) - baselineOffset
        width: message.headed ? implicitWidth : Theme.avatar
        visible: message.headed || (hover.hovered && !message.notice)
        text: message.clock
        color: Theme.quiet
        font.pixelSize: Theme.textSmall
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true

        HoverHandler {
            id: clockHover
        }
        Repeater {
            model: clockHover.hovered ? 1 : 0

            Item {
                anchors.fill: clock

                Hint {
                    shown: true
                    words: message.time.toLocaleString(Theme.locale, Locale.LongFormat)
                }
            }
        }
    }

    Rectangle {
        x: words.x - Theme.medium + Theme.half
        y: words.y - Theme.unit + Theme.hairline
        width: words.width + 2 * (Theme.medium - Theme.half)
        height: words.height + 2 * (Theme.unit - Theme.hairline)
        radius: Theme.radius
        color: Theme.tint
        visible: message.own && !message.notice
        opacity: message.waiting ? Theme.dimmed : 1
    }
    TextEdit {
        id: words
        objectName: "messageWords"
        x: message.notice ? Math.round((message.width - width) / 2) : message.placed(message.textX, width)
        y: message.notice ? Theme.small : message.headed ? name.y + name.height + Theme.unit : Theme.unit
        width: Math.min(implicitWidth, message.textWidth)
        textFormat: TextEdit.PlainText
        text: message.body
        color: message.notice ? Theme.quiet : Theme.text
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        font.pixelSize: message.notice ? Theme.textSmall : Theme.textBody
        horizontalAlignment: message.notice ? TextEdit.AlignHCenter : undefined
        wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
        readOnly: true
        selectByMouse: true
        activeFocusOnTab: false
        opacity: message.waiting ? Theme.dimmed : 1
        Accessible.ignored: true

        Behavior on opacity {
            NumberAnimation { duration: Theme.motion }
        }
    }
    Item {
        id: status
        x: message.placed(message.textX, width)
        y: words.y + words.height + Theme.unit
        width: message.textWidth
        height: childrenRect.height

        Repeater {
            model: message.noted ? 1 : 0

            DeliveryNote {
                width: status.width
                height: implicitHeight
                refused: message.refused
                refusal: message.refusal
                onRetryWanted: message.retryWanted()
                onCancelWanted: message.cancelWanted()
            }
        }
    }
}
