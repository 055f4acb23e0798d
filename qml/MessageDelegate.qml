// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

// A row of the timeline: what stands above the message (a gap, a day, the unread line) and the message.
//
// Heights are plain bindings, not a positioner's, so that they are right as soon as something changed; the
// timeline's anchor relies on it. What is rare is made by a Repeater: 6.4's Loader refuses bound components, and so does a list's footer.
Item {
    id: delegate

    required property int index
    required property double seq
    required property string messageId
    required property string authorId
    required property string author
    required property date time
    required property string body
    required property bool own
    required property int delivery
    required property string refusal
    required property bool startsGroup
    required property bool startsDay
    required property string dayText
    required property bool startsUnread
    required property bool gapBefore
    required property bool notice
    required property string clock
    required property double replySeq
    required property string replyAuthor
    required property string replyPreview
    property string preface: ""
    property bool joinedBelow: false
    // How many messages are new at the unread line.
    property int news: 0
    // Newer messages than this one are not loaded, but those that wait.
    property bool gapAfter: false
    // What this person is called in the room.
    property string self: ""
    property bool selected: false
    // The keyboard is on this row.
    property bool reached: false
    // How much of its top is out of view, told while it is lively.
    property real unseen: 0

    signal retryWanted(string id)
    signal editWanted(string id)
    signal cancelWanted(string id)
    signal gapWanted()
    signal newerWanted()
    signal replyWanted(double seq)
    signal quoteActivated(double seq)
    signal copyWanted(string text)
    signal linkWanted(var link)

    readonly property bool lively: message.lively
    readonly property bool hasSelection: message.hasSelection
    readonly property string selectedText: message.selectedText
    readonly property int gapHeight: delegate.gapBefore ? Theme.control : 0
    readonly property int newerHeight: delegate.gapAfter ? Theme.control : 0
    // Where what a reader's eye rests on begins, whatever comes or goes above it.
    readonly property real anchor: message.y + message.anchor

    function deselect() {
        message.deselect();
    }
    // The menu of the message, below its first line.
    function openMenu() {
        message.openMenu(message.textX, message.anchor + Theme.huge);
    }

    implicitHeight: arrival.y + (arrival.visible ? arrival.implicitHeight : 0) + delegate.newerHeight
    height: delegate.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: delegate.notice ? delegate.body
        : qsTr("%1, %2: %3").arg(Theme.isolated(delegate.author)).arg(delegate.clock).arg(message.spoken)
    Accessible.onPressAction: delegate.openMenu()
    Keys.onMenuPressed: delegate.openMenu()
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier;
        if (event.accepted)
            delegate.openMenu();
    }

    Rectangle {
        y: message.y
        width: delegate.width
        height: message.implicitHeight
        color: Theme.selection
        visible: delegate.selected
    }
    PlainLabel {
        id: preface
        width: delegate.width
        topPadding: Theme.large
        bottomPadding: Theme.small
        visible: delegate.preface !== ""
        leftPadding: Theme.large
        rightPadding: Theme.large
        text: delegate.preface
        color: Theme.quiet
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    Repeater {
        model: delegate.gapBefore ? 1 : 0

        GapLine {
            required property int index // without it the Repeater looks for a context of its own

            y: rule.y - delegate.gapHeight
            width: delegate.width
            height: delegate.gapHeight
            onLoadWanted: delegate.gapWanted()
        }
    }
    TimelineRule {
        id: rule
        y: (preface.visible ? preface.implicitHeight : 0) + delegate.gapHeight
        width: delegate.width
        visible: delegate.startsDay || delegate.startsUnread
        words: delegate.startsDay ? delegate.dayText : ""
        unread: delegate.startsUnread
        news: delegate.news
        time: delegate.time
    }
    MessageBody {
        id: message
        y: rule.y + (rule.visible ? rule.implicitHeight : 0)
        width: delegate.width
        authorId: delegate.authorId
        author: delegate.author
        time: delegate.time
        body: delegate.body
        own: delegate.own
        delivery: delegate.delivery
        refusal: delegate.refusal
        startsGroup: delegate.startsGroup
        notice: delegate.notice
        clock: delegate.clock
        seq: delegate.seq
        replySeq: delegate.replySeq
        replyAuthor: delegate.replyAuthor
        replyPreview: delegate.replyPreview
        self: delegate.self
        reached: delegate.reached
        unseen: delegate.unseen - message.y
        onRetryWanted: delegate.retryWanted(delegate.messageId)
        onEditWanted: delegate.editWanted(delegate.messageId)
        onCancelWanted: delegate.cancelWanted(delegate.messageId)
        onReplyWanted: delegate.replyWanted(delegate.seq)
        onQuoteActivated: seq => delegate.quoteActivated(seq)
        onCopyWanted: text => delegate.copyWanted(text)
        onLinkWanted: link => delegate.linkWanted(link)
    }
    Repeater {
        model: delegate.gapAfter ? 1 : 0

        GapLine {
            required property int index

            y: delegate.implicitHeight - delegate.newerHeight
            width: delegate.width
            height: delegate.newerHeight
            onLoadWanted: delegate.newerWanted()
        }
    }
    PlainLabel {
        id: arrival
        y: message.y + message.implicitHeight
        width: delegate.width
        topPadding: Theme.large
        bottomPadding: Theme.small
        leftPadding: Theme.large
        rightPadding: Theme.large
        visible: delegate.joinedBelow
        text: qsTr("You joined now; earlier messages are visible to you.")
        color: Theme.quiet
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
