// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// Says in plain words that something is not well, how it goes on, and lets a person not wait for it. Waits a
// moment before it speaks: most of what heals does so at once.
Rectangle {
    id: bar

    required property string words
    required property bool canTryNow
    property string details: ""

    signal tryWanted()
    signal copyWanted(string details)

    property bool patient: true
    property bool open: false
    // Stay readable while the bar fades.
    property string lastWords: ""

    readonly property bool tight: bar.width < Theme.columnWidth
    readonly property bool shown: bar.words !== "" && !bar.patient

    implicitHeight: visible ? Math.max(Theme.control, column.implicitHeight + Theme.small) : 0
    visible: opacity > 0
    opacity: bar.shown ? 1 : 0
    color: Theme.tint
    onWordsChanged: {
        if (bar.words === "")
            bar.patient = true;
        else
            bar.lastWords = bar.words;
    }
    onDetailsChanged: {
        if (bar.details === "")
            bar.open = false;
    }
    Component.onCompleted: bar.lastWords = bar.words

    Behavior on opacity {
        NumberAnimation { duration: Theme.motion }
    }

    Timer {
        interval: Theme.patience
        running: bar.words !== ""
        onTriggered: bar.patient = false
    }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        spacing: 0

        GridLayout {
            columns: bar.tight ? 2 : 3
            columnSpacing: Theme.small
            rowSpacing: 0

            Glyph {
                Layout.alignment: bar.tight ? Qt.AlignTop : Qt.AlignVCenter
                shape: "network"
                extent: Theme.glyphSmall
                color: Theme.accentText
            }
            PlainLabel {
                objectName: "connectionWords"
                Layout.fillWidth: true
                text: bar.words === "" ? bar.lastWords : bar.words
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StatusBar
                Accessible.name: text
            }
            GridLayout {
                Layout.column: bar.tight ? 1 : 2
                Layout.row: bar.tight ? 1 : 0
                Layout.leftMargin: bar.tight ? -details.leftPadding : 0
                visible: bar.details !== "" || bar.canTryNow
                columns: bar.tight && details.implicitWidth + tryNow.implicitWidth + Theme.vast > column.width ? 1 : 2
                columnSpacing: Theme.small
                rowSpacing: 0

                ActionButton {
                    id: details
                    objectName: "connectionDetailsButton"
                    text: bar.open ? qsTr("Hide details") : qsTr("Details")
                    small: true
                    weight: ActionButton.Quiet
                    visible: bar.details !== ""
                    onClicked: bar.open = !bar.open
                }
                ActionButton {
                    id: tryNow
                    objectName: "tryNowButton"
                    text: qsTr("Try now")
                    small: true
                    weight: ActionButton.Quiet
                    visible: bar.canTryNow
                    onClicked: bar.tryWanted()
                }
            }
        }
        GridLayout {
            visible: bar.open && bar.details !== ""
            columns: bar.tight ? 1 : 2
            columnSpacing: Theme.small
            rowSpacing: 0

            PlainLabel {
                objectName: "connectionDetails"
                Layout.fillWidth: true
                text: bar.details
                color: Theme.quiet
                font.pixelSize: Theme.textSmall
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            }
            ActionButton {
                text: qsTr("Copy details")
                small: true
                weight: ActionButton.Quiet
                Layout.leftMargin: bar.tight ? -leftPadding : 0
                onClicked: bar.copyWanted(bar.details)
            }
        }
    }
}
