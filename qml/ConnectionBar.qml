// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// Says in plain words that something is not well, how it goes on, and lets a person not wait for it. Waits a
// moment before it speaks: most of what heals does so at once.
Rectangle {
    id: bar

    required property string words
    required property bool canTryNow

    signal tryWanted()

    property bool patient: true

    readonly property bool shown: bar.words !== "" && !bar.patient

    implicitHeight: bar.shown ? Math.max(Theme.control, row.implicitHeight + Theme.small) : 0
    visible: bar.shown
    color: Theme.tint
    onWordsChanged: {
        if (bar.words === "")
            bar.patient = true;
    }

    Timer {
        interval: Theme.patience
        running: bar.words !== ""
        onTriggered: bar.patient = false
    }
    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.small

        Glyph {
            shape: "network"
            extent: Theme.glyphSmall
            color: Theme.accentText
        }
        PlainLabel {
            objectName: "connectionWords"
            Layout.fillWidth: true
            text: bar.words
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StatusBar
            Accessible.name: text
        }
        ActionButton {
            objectName: "tryNowButton"
            text: qsTr("Try now")
            small: true
            weight: ActionButton.Quiet
            visible: bar.canTryNow
            onClicked: bar.tryWanted()
        }
    }
}
