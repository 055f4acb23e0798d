// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// The link that lets people in: to copy, to show as a code, to replace.
ColumnLayout {
    id: panel

    required property Invitation invitation
    required property string reachText
    required property string heading

    signal copyWanted(string text)

    property bool replacing: false

    readonly property bool ready: panel.invitation !== null && panel.invitation.ready
    readonly property bool narrow: panel.width < Theme.columnWidth - Theme.vast

    spacing: Theme.medium

    PlainLabel {
        Layout.fillWidth: true
        text: panel.heading
        font.pixelSize: Theme.textDisplay
        font.weight: Font.Bold
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("Send this link to the people you want here.")
        color: Theme.quiet
        wrapMode: Text.Wrap
    }
    LinkBox {
        id: box
        objectName: "inviteLink"
        Layout.fillWidth: true
        link: panel.ready ? panel.invitation.link : ""
        onCopyWanted: panel.copyWanted(panel.invitation.link)
    }
    ProblemNote {
        Layout.fillWidth: true
        words: panel.invitation ? panel.invitation.problem : ""
    }
    PlainLabel {
        Layout.fillWidth: true
        text: panel.invitation ? panel.invitation.explanation : ""
        color: box.copied ? Theme.text : Theme.quiet
        font.pixelSize: Theme.textSmall
        wrapMode: Text.Wrap
    }

    GridLayout {
        Layout.topMargin: Theme.small
        Layout.fillWidth: true
        columns: panel.narrow ? 1 : 2
        columnSpacing: Theme.huge
        rowSpacing: Theme.large
        visible: panel.ready

        Rectangle {
            implicitWidth: Theme.code
            implicitHeight: Theme.code
            radius: Theme.radius
            color: Theme.paper
            border.width: Theme.border
            border.color: Theme.line
            visible: code.valid

            QrCode {
                id: code
                anchors.fill: parent
                anchors.margins: Theme.unit
                text: panel.ready ? panel.invitation.link : ""
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("The link as a code, for a phone's camera")
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.small

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.small

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
                    PlainLabel {
                        Layout.fillWidth: true
                        text: panel.invitation ? panel.invitation.networkText : ""
                        color: Theme.quiet
                        font.pixelSize: Theme.textSmall
                        wrapMode: Text.Wrap
                    }
                }
            }
            CopyButton {
                objectName: "copyShareText"
                Layout.topMargin: Theme.unit
                words: qsTr("Copy as a message")
                onClicked: panel.copyWanted(panel.invitation.shareText)
            }
            ActionButton {
                objectName: "newLinkButton"
                text: qsTr("New link")
                small: true
                weight: ActionButton.Quiet
                visible: !panel.replacing
                onClicked: panel.replacing = true
            }
            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("The link above will let nobody in any more. Who is inside stays.")
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
                visible: panel.replacing
            }
            RowLayout {
                visible: panel.replacing
                spacing: Theme.small

                ActionButton {
                    objectName: "replaceLinkButton"
                    text: qsTr("Replace it")
                    small: true
                    onClicked: {
                        panel.invitation.newLink();
                        panel.replacing = false;
                    }
                }
                ActionButton {
                    text: qsTr("Keep it")
                    small: true
                    weight: ActionButton.Quiet
                    onClicked: panel.replacing = false
                }
            }
        }
    }
}
