// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// A sentence about what was just asked for and is not possible; stays until it is read. Its owner takes the words away.
Rectangle {
    id: bar

    property string words: ""
    property string action: ""
    property bool alarming: true

    signal acted()
    signal dismissed()

    implicitHeight: bar.words === "" ? 0 : row.implicitHeight + Theme.small
    visible: bar.words !== ""
    color: Theme.tint

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.small

        Glyph {
            shape: bar.alarming ? "alert" : "people"
            color: bar.alarming ? Theme.danger : Theme.accent
        }
        PlainLabel {
            objectName: "noticeWords"
            Layout.fillWidth: true
            text: bar.words
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        ActionButton {
            objectName: "noticeAction"
            visible: bar.action !== ""
            text: bar.action
            small: true
            onClicked: bar.acted()
        }
        IconButton {
            objectName: "noticeDismiss"
            shape: "close"
            text: qsTr("Dismiss")
            onClicked: bar.dismissed()
        }
    }
}
