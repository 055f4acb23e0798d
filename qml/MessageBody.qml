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
    required property string clock
    required property double seq
    required property double replySeq
    required property string replyAuthor
    required property string replyPreview
    // What this person is called in the room.
    property string self: ""
    property var names: []
    // The keyboard is at the message.
    property bool reached: false
    // How many messages are chosen, this one among them.
    property int chosen: 0
    // Where what is in view begins and ends.
    property real seenFrom: 0
    property real seenTo: 0

    signal retryWanted()
    signal editWanted()
    signal cancelWanted()
    signal replyWanted()
    signal quoteActivated(double seq)
    signal copyWanted(string text)
    // Of all that are chosen.
    signal chosenWanted()
    signal linkWanted(var link)

    readonly property bool waiting: message.delivery === TimelineModel.Waiting
    readonly property bool refused: message.delivery === TimelineModel.Refused
    // Most messages wait for a moment only, which is not worth a word.
    property bool late: false
    readonly property bool noted: message.refused || (message.waiting && message.late)
    readonly property bool headed: message.startsGroup && !message.notice
    readonly property int side: message.width < Theme.columnWidth ? Theme.medium : Theme.huge
    readonly property int textX: message.side + Theme.avatar + Theme.large
    readonly property int textWidth: Math.min(Theme.measure, message.width - message.textX - message.side)
    readonly property int quoteHeight: message.replySeq > 0 ? Theme.quoteLine : 0
    readonly property real anchor: words.y
    readonly property bool canReply: message.seq > 0 && !message.notice
    readonly property bool pointedAt: hover.hovered || message.buttonsPointedAt
    readonly property bool lively: message.pointedAt || message.reached || message.menuOpen
    readonly property bool hasSelection: message.selectedText !== ""
    readonly property string selectedText: words.selectedText !== "" || !message.parts ? words.selectedText : message.parts.selectedText
    readonly property string copyWords: message.chosen > 1 ? qsTr("Copy %n message(s)", "", message.chosen)
        : message.hasSelection ? qsTr("Copy selection") : qsTr("Copy text")
    readonly property string spoken: meaning.spoken
    readonly property MessageParts parts: below.made as MessageParts
    readonly property MessageActions buttons: actions.made as MessageActions
    readonly property int bodyWidth: !meaning.parted ? words.width
        : Math.min(message.width - message.textX - message.side, Math.max(message.textWidth, Theme.codeWidth(meaning.codeColumns)))
    readonly property int bodyHeight: message.parts ? message.parts.y + message.parts.height - words.y : words.height
    // Someone has pointed at it.
    property bool touched: false
    property bool buttonsPointedAt: false
    property bool menuOpen: false
    property point menuAt
    property string pointed: ""
    property Item focusBefore: null

    // Where something stands that is so far from the side where reading begins.
    function placed(x: real, width: real): real {
        return Theme.mirrored ? message.width - x - width : x;
    }
    function deselect() {
        words.deselect();
        if (message.parts)
            message.parts.deselect();
    }
    function openMenu(x: real, y: real) {
        message.pointed = words.hoveredLink !== "" || !message.parts ? words.hoveredLink : message.parts.hoveredLink;
        message.menuAt = Qt.point(x, y);
        message.focusBefore = message.Window.activeFocusItem;
        message.menuOpen = true;
    }
    // A choice may have moved the keyboard on; else it goes back.
    function leaveMenu() {
        message.menuOpen = false;
        const now = message.Window.activeFocusItem;
        if (message.focusBefore && (!now || now === message.Window.contentItem))
            message.focusBefore.forceActiveFocus();
        message.focusBefore = null;
    }
    function copy() {
        if (message.chosen > 1)
            message.chosenWanted();
        else
            message.copyWanted(message.hasSelection ? message.selectedText : message.body);
    }

    onWaitingChanged: message.late = false
    implicitHeight: words.y + message.bodyHeight + Theme.unit + (message.notice ? Theme.unit : 0)
                    + (status.made ? (status.made as Item).implicitHeight : 0)

    HoverHandler {
        id: hover
        onHoveredChanged: message.touched = true
    }
    // A finger has no buttons.
    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: (point, button) => {
            if (button === Qt.RightButton)
                message.openMenu(point.position.x, point.position.y);
        }
        onPressedChanged: message.touched = true
        onLongPressed: message.openMenu(point.position.x, point.position.y)
    }
    Timer {
        interval: Theme.confirmation
        running: message.waiting
        onTriggered: message.late = true
    }
    OnDemand {
        id: header
        wanted: message.headed
        first: true

        MessageHead {
            width: message.width
            authorId: message.authorId
            author: message.author
            clock: message.clock
            time: message.time
            side: message.side
            textX: message.textX
        }
    }
    OnDemand {
        wanted: hover.hovered && !message.headed && !message.notice

        MessageClock {
            x: message.placed(message.side, width)
            y: words.y + words.baselineOffset - baselineOffset
            width: Theme.avatar
            text: message.clock
            fontSizeMode: Text.HorizontalFit
            time: message.time
        }
    }
    OnDemand {
        wanted: message.own && !message.notice
        first: true

        Rectangle {
            x: message.placed(message.textX, message.bodyWidth) - Theme.medium + Theme.half
            y: words.y - Theme.unit + Theme.hairline
            width: message.bodyWidth + 2 * (Theme.medium - Theme.half)
            height: message.bodyHeight + 2 * (Theme.unit - Theme.hairline)
            radius: Theme.radius
            color: Theme.tint
            opacity: message.waiting ? Theme.dimmed : 1
        }
    }
    OnDemand {
        wanted: message.replySeq > 0

        QuoteLine {
            objectName: "quoteLine"
            x: message.placed(message.textX, width)
            y: words.y - message.quoteHeight
            width: Math.min(implicitWidth, message.textWidth)
            height: message.quoteHeight - Theme.half
            author: message.replyAuthor
            preview: message.replyPreview
            onClicked: message.quoteActivated(message.replySeq)
        }
    }
    MessageWords {
        id: words
        x: message.notice ? Math.round((message.width - width) / 2) : message.placed(message.textX, width)
        y: message.quoteHeight + (message.notice ? Theme.small : Theme.unit + (header.made ? (header.made as Item).implicitHeight : 0))
        visible: meaning.words !== "" || !meaning.parted
        markup: meaning
        notice: message.notice
        most: message.textWidth
        touched: message.touched
        opacity: message.waiting ? Theme.dimmed : 1
        onLinkWanted: link => message.linkWanted(link)

        Behavior on opacity {
            NumberAnimation { duration: Theme.motion }
        }
    }
    OnDemand {
        id: below
        wanted: meaning.parted

        MessageParts {
            x: message.placed(message.textX, width)
            y: words.y + words.height + (words.visible ? Theme.small : 0)
            width: message.bodyWidth
            most: message.textWidth
            markup: meaning
            lively: message.lively
            opacity: words.opacity
            onLinkWanted: link => message.linkWanted(link)
            onCopyWanted: text => message.copyWanted(text)
        }
    }
    OnDemand {
        id: status
        wanted: message.noted

        DeliveryNote {
            x: message.placed(message.textX, width)
            y: words.y + message.bodyHeight + Theme.unit
            width: message.textWidth
            height: implicitHeight
            refused: message.refused
            refusal: message.refusal
            onRetryWanted: message.retryWanted()
            onEditWanted: message.editWanted()
            onCopyWanted: message.copyWanted(message.body)
            onCancelWanted: message.cancelWanted()
        }
    }
    OnDemand {
        wanted: message.reached

        Rectangle {
            objectName: "messageRing"
            anchors.fill: message
            anchors.margins: Theme.half
            radius: Theme.radius
            color: "transparent"
            border.width: Theme.ring
            border.color: Theme.focus
        }
    }
    OnDemand {
        id: actions
        wanted: message.lively && !message.notice

        MessageActions {
            objectName: "messageActions"
            readonly property real beyond: message.textX + Math.max(Theme.measure, message.bodyWidth) + Theme.large
            readonly property real last: message.width - width - message.side

            // Upon the message, beside the button of its code.
            x: message.placed(beside ? beyond : last - (upon && meaning.parted ? Theme.controlSmall : 0), width)
            beside: beyond <= last
            from: words.y - message.quoteHeight
            to: message.height
            seenFrom: message.seenFrom
            seenTo: message.seenTo
            onHoveredChanged: message.buttonsPointedAt = hovered
            canReply: message.canReply
            copyWords: message.copyWords
            onReplyWanted: message.replyWanted()
            onCopyWanted: message.copy()
            onMoreWanted: message.openMenu(x, y + height)
        }
    }
    OnDemand {
        wanted: message.menuOpen

        Item {
            objectName: "menuPlace"
            readonly property alias menu: menu

            MessageMenu {
                id: menu
                markup: meaning
                canReply: message.canReply
                copyWords: message.copyWords
                pointed: message.pointed
                Component.onCompleted: popup(message, message.menuAt.x, message.menuAt.y)
                onReplyWanted: message.replyWanted()
                onCopyWanted: message.copy()
                onCopyLinkWanted: href => message.copyWanted(href)
                onLinkWanted: link => message.linkWanted(link)
                onClosed: message.leaveMenu()
            }
        }
    }
    // At the end, and so the first to be complete: what the others make depends on it.
    MarkupText {
        id: meaning
        text: message.body
        raw: message.notice
        self: message.self
        names: message.names
        look: Theme.markup
    }
}
