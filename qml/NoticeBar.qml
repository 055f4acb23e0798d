// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// A sentence about what was just asked for and is not possible; stays until it is read.
Rectangle {
    id: bar

    property string words: ""

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
            shape: "alert"
            color: Theme.danger
        }
        PlainLabel {
            objectName: "noticeWords"
            Layout.fillWidth: true
            text: bar.words
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        IconButton {
            shape: "close"
            text: qsTr("Dismiss")
            onClicked: bar.words = ""
        }
    }
}
