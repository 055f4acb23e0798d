// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// What few need of links: others of another kind, those there are, and the usual one replaced.
ColumnLayout {
    id: options

    required property Invitation invitation

    property bool replacing: false

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
    // No layout: one more within the others takes 6.4 more turns than it allows itself.
    Column {
        id: replacement
        Layout.fillWidth: true
        spacing: Theme.small

        ActionButton {
            objectName: "newLinkButton"
            text: qsTr("New link…")
            small: true
            visible: !options.replacing
            onClicked: options.replacing = true
        }
        PlainLabel {
            width: replacement.width
            text: qsTr("The usual link will let nobody in any more, and a new one takes its place. Who is inside stays.")
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
            visible: options.replacing
        }
        Flow {
            width: replacement.width
            visible: options.replacing
            spacing: Theme.small

            ActionButton {
                objectName: "replaceLinkButton"
                text: qsTr("Replace it")
                small: true
                onClicked: {
                    options.invitation.newLink();
                    options.replacing = false;
                }
            }
            ActionButton {
                text: qsTr("Keep it")
                small: true
                weight: ActionButton.Quiet
                onClicked: options.replacing = false
            }
        }
    }
}
