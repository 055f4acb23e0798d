// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// Asks before a link is followed whose words say something else than where it leads.
PanelSheet {
    id: dialog

    required property var link

    readonly property string place: dialog.link ? dialog.link.place : ""
    readonly property bool room: dialog.link ? dialog.link.room : false

    signal agreed()
    signal copyWanted(string text)

    heading: dialog.room ? qsTr("Go to this room?") : qsTr("Open this link?")
    first: away

    onAboutToShow: guard.begin()

    ClickGuard {
        id: guard
        parent: dialog.contentItem.parent
    }
    ColumnLayout {
        width: parent.width
        spacing: Theme.medium

        SheetTitle {
            text: dialog.heading
        }
        PlainLabel {
            Layout.fillWidth: true
            text: dialog.room ? qsTr("Its words may say something else, but it leads to a room at")
                              : qsTr("Its words may say something else, but it leads to")
            color: Theme.quiet
            wrapMode: Text.Wrap
        }
        PlainLabel {
            objectName: "linkPlace"
            Layout.fillWidth: true
            text: dialog.place
            font.pixelSize: Theme.textTitle
            wrapMode: Text.WrapAnywhere
        }
        GridLayout {
            Layout.topMargin: Theme.small
            columns: dialog.width < Theme.columnWidth ? 1 : 3
            columnSpacing: Theme.small
            rowSpacing: Theme.small

            ActionButton {
                objectName: "openLinkButton"
                text: dialog.room ? qsTr("Go there") : qsTr("Open")
                weight: ActionButton.Primary
                onClicked: {
                    dialog.agreed();
                    dialog.close();
                }
            }
            CopyButton {
                objectName: "copyLinkButton"
                small: false
                words: qsTr("Copy link")
                onClicked: dialog.copyWanted(dialog.link.href)
            }
            ActionButton {
                id: away
                objectName: "keepAwayButton"
                text: qsTr("Don't open")
                weight: ActionButton.Quiet
                onClicked: dialog.close()
            }
        }
    }
}
