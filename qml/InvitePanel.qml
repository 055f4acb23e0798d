// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// The link that lets people in: to copy, to show as a code, to hide from onlookers, to replace; and others of
// another kind.
ColumnLayout {
    id: panel

    required property Invitation invitation
    required property string reachText
    required property string heading

    signal copyWanted(string text)
    signal whyWanted()
    signal done()

    property bool closable: false // it stands in a sheet
    property bool hidden: false
    property bool coded: false
    property bool open: false

    // What most are here for.
    readonly property alias first: box.first
    readonly property bool ready: panel.invitation !== null && panel.invitation.ready
    readonly property bool stopped: panel.invitation !== null && panel.invitation.stopped

    spacing: Theme.medium

    // No layout: one that is shown for the first time as its buttons come leaves them where the heading was in 6.4.
    Item {
        id: top

        readonly property real beside: panel.width - buttons.width - Theme.small
        // Beside the buttons the heading's words would break in the middle.
        readonly property bool cramped: panel.width < Theme.columnWidth * 0.75 && line.advanceWidth > top.beside

        Layout.fillWidth: true
        implicitHeight: Math.max(heading.y + heading.height, buttons.height)

        // Asked of the label, it would depend on the width that is made of it.
        TextMetrics {
            id: line
            text: panel.heading
            font: heading.font
        }
        PlainLabel {
            id: heading
            objectName: "inviteHeading"
            anchors.left: parent.left
            y: top.cramped ? buttons.height : 0
            width: top.cramped ? panel.width : top.beside
            text: panel.heading
            font.pixelSize: Theme.textDisplay
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Row {
            id: buttons
            anchors.right: parent.right
            spacing: Theme.small

            IconButton {
                objectName: "hideLinkButton"
                visible: panel.ready
                shape: panel.hidden ? "eyeoff" : "eye"
                text: panel.hidden ? qsTr("Show the link") : qsTr("Hide the link from onlookers")
                onClicked: panel.hidden = !panel.hidden
            }
            IconButton {
                objectName: "closeInvite"
                visible: panel.closable
                shape: "close"
                text: qsTr("Close")
                onClicked: panel.done()
            }
        }
    }
    PlainLabel {
        Layout.fillWidth: true
        visible: !panel.stopped
        text: qsTr("Send this link to the people you want here.")
        color: Theme.quiet
        wrapMode: Text.Wrap
    }
    LinkBox {
        id: box
        objectName: "inviteLink"
        Layout.fillWidth: true
        link: panel.ready ? panel.invitation.link : ""
        hiddenLink: panel.ready ? panel.invitation.hiddenLink : ""
        hidden: panel.hidden
        forNetwork: panel.ready && panel.invitation.forNetwork
        onCopyWanted: panel.copyWanted(panel.invitation.link)
    }
    ProblemNote {
        Layout.fillWidth: true
        words: panel.invitation ? panel.invitation.problem : ""
    }
    PlainLabel {
        objectName: "linkTerms"
        Layout.fillWidth: true
        text: panel.ready ? panel.invitation.explanation : ""
        visible: text !== ""
        color: box.copied ? Theme.text : Theme.quiet
        font.pixelSize: Theme.textSmall
        font.weight: box.copied ? Font.DemiBold : Font.Normal
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Flow {
        Layout.fillWidth: true
        visible: panel.ready
        spacing: Theme.small

        CopyButton {
            objectName: "copyShareText"
            words: qsTr("Copy invitation")
            onClicked: panel.copyWanted(panel.invitation.shareText)
        }
        ActionButton {
            objectName: "showCodeButton"
            text: panel.coded ? qsTr("Hide code") : qsTr("Show code")
            shape: "code"
            small: true
            onClicked: panel.coded = !panel.coded
        }
        ActionButton {
            objectName: "usualLinkButton"
            visible: panel.ready && panel.invitation.special
            text: qsTr("Back to the usual link")
            small: true
            weight: ActionButton.Quiet
            onClicked: panel.invitation.showLink()
        }
    }
    Rectangle {
        implicitWidth: Theme.code
        implicitHeight: Theme.code
        radius: Theme.radius
        color: Theme.paper
        border.width: Theme.border
        border.color: Theme.line
        visible: panel.ready && panel.coded && !panel.hidden && code.valid

        QrCode {
            id: code
            objectName: "linkCode"
            anchors.fill: parent
            anchors.margins: Theme.unit
            text: panel.ready && panel.coded && !panel.hidden ? panel.invitation.link : ""
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The link as a code, for a phone's camera")
        }
    }
    Explanation {
        visible: panel.ready && panel.coded && panel.hidden
        text: qsTr("The code is hidden with the link.")
    }
    GridLayout {
        id: reach
        objectName: "inviteReach"
        Layout.fillWidth: true
        visible: !panel.stopped
        columns: panel.width < Theme.columnWidth * 0.8 ? 2 : 3
        columnSpacing: Theme.small
        rowSpacing: 0

        Glyph {
            Layout.alignment: Qt.AlignTop
            shape: "network"
            color: Theme.accent
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                text: panel.reachText
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            Explanation {
                text: panel.invitation ? panel.invitation.networkText : ""
            }
        }
        ActionButton {
            objectName: "whyButton"
            Layout.alignment: Qt.AlignTop
            Layout.column: reach.columns - 1
            Layout.row: reach.columns === 2 ? 1 : 0
            Layout.leftMargin: reach.columns === 2 ? -leftPadding : 0
            Layout.rightMargin: reach.columns === 2 ? 0 : -rightPadding
            text: qsTr("See why")
            small: true
            weight: ActionButton.Quiet
            onClicked: panel.whyWanted()
        }
    }
    ActionButton {
        objectName: "moreLinksButton"
        Layout.leftMargin: -leftPadding
        visible: panel.ready
        text: panel.open ? qsTr("Fewer options") : qsTr("More options")
        shape: "tune"
        small: true
        weight: ActionButton.Quiet
        onClicked: panel.open = !panel.open
    }
    InviteOptions {
        objectName: "inviteOptions"
        Layout.fillWidth: true
        visible: panel.open && panel.ready
        invitation: panel.invitation
    }
}
