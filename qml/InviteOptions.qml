// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// What few need of links: others of another kind, those there are, and the usual one replaced.
ColumnLayout {
    id: options

    required property Invitation invitation

    spacing: Theme.large

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hairline
        color: Theme.line
    }
    LinkOptions {
        Layout.fillWidth: true
        onLinkWanted: (readOnly, uses, hours) => options.invitation.makeLink(readOnly, uses, hours)
    }
    LinkList {
        Layout.fillWidth: true
        visible: options.invitation !== null && options.invitation.links.count > 0
        invitation: options.invitation
    }
    Confirmation {
        Layout.fillWidth: true
        openerName: "newLinkButton"
        agreementName: "replaceLinkButton"
        words: qsTr("New link…")
        question: qsTr("The usual link will let nobody in any more, and a new one takes its place. Who is inside stays.")
        agreement: qsTr("Replace it")
        refusal: qsTr("Keep it")
        weight: ActionButton.Plain
        small: true
        onAgreed: options.invitation.newLink()
    }
}
