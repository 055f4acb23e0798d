// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Snug

// A row of the timeline: what stands above the message (a gap, a day, the unread line) and the message.
//
// Heights are plain bindings, not a positioner's, so that they are right as soon as something changed; the
// timeline's anchor relies on it. A page of rows is made between two frames, so what not every message has is made
// where it is wanted.
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
    property var names: []
    // How many messages are chosen, this one among them.
    property int chosen: 0
    // The keyboard is on this row.
    property bool reached: false
    // Where what is in view begins and ends, told while it is lively.
    property real seenFrom: 0
    property real seenTo: 0

    signal retryWanted(string id)
    signal editWanted(string id)
    signal cancelWanted(string id)
    signal gapWanted()
    signal newerWanted()
    signal replyWanted(double seq)
    signal quoteActivated(double seq)
    signal copyWanted(string text)
    signal chosenWanted()
    signal linkWanted(var link)

    readonly property bool selected: delegate.chosen > 0
    readonly property bool lively: message.lively
    readonly property bool hasSelection: message.hasSelection
    readonly property string selectedText: message.selectedText
    readonly property Item buttons: message.buttons
    readonly property bool led: delegate.startsDay || delegate.startsUnread || delegate.gapBefore || delegate.preface !== ""
    // Where what a reader's eye rests on begins, whatever comes or goes above it.
    readonly property real anchor: message.y + message.anchor

    function deselect() {
        message.deselect();
    }
    // The menu of the message, below its first line.
    function openMenu() {
        message.openMenu(message.textX, message.anchor + Theme.huge);
    }

    implicitHeight: message.y + message.implicitHeight + (tail.made ? (tail.made as Item).implicitHeight : 0)
    height: delegate.implicitHeight
    // Its buttons lie on its neighbours.
    z: message.pointedAt ? 2 : message.lively ? 1 : 0
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

    OnDemand {
        wanted: delegate.selected
        first: true

        Rectangle {
            y: message.y
            width: delegate.width
            height: message.implicitHeight
            color: Theme.selection
        }
    }
    OnDemand {
        id: lead
        wanted: delegate.led
        first: true

        MessageLead {
            width: delegate.width
            preface: delegate.preface
            gap: delegate.gapBefore
            day: delegate.startsDay ? delegate.dayText : ""
            unread: delegate.startsUnread
            news: delegate.news
            time: delegate.time
            onGapWanted: delegate.gapWanted()
        }
    }
    MessageBody {
        id: message
        y: lead.made ? (lead.made as Item).implicitHeight : 0
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
        names: delegate.names
        reached: delegate.reached
        chosen: delegate.chosen
        seenFrom: delegate.seenFrom - message.y
        seenTo: delegate.seenTo - message.y
        onRetryWanted: delegate.retryWanted(delegate.messageId)
        onEditWanted: delegate.editWanted(delegate.messageId)
        onCancelWanted: delegate.cancelWanted(delegate.messageId)
        onReplyWanted: delegate.replyWanted(delegate.seq)
        onQuoteActivated: seq => delegate.quoteActivated(seq)
        onCopyWanted: text => delegate.copyWanted(text)
        onChosenWanted: delegate.chosenWanted()
        onLinkWanted: link => delegate.linkWanted(link)
    }
    OnDemand {
        id: tail
        wanted: delegate.joinedBelow || delegate.gapAfter

        MessageTail {
            y: message.y + message.implicitHeight
            width: delegate.width
            words: delegate.joinedBelow ? qsTr("You joined now; earlier messages are visible to you.") : ""
            gap: delegate.gapAfter
            onGapWanted: delegate.newerWanted()
        }
    }
}
