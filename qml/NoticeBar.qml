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

    readonly property bool tight: bar.width < Theme.columnWidth

    implicitHeight: bar.words === "" ? 0 : row.implicitHeight + Theme.small
    visible: bar.words !== ""
    color: Theme.tint

    GridLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        columns: 4
        columnSpacing: Theme.small
        rowSpacing: 0

        Glyph {
            Layout.alignment: bar.tight ? Qt.AlignTop : Qt.AlignVCenter
            shape: bar.alarming ? "alert" : "people"
            color: bar.alarming ? Theme.danger : Theme.accent
        }
        WarningLabel {
            objectName: "noticeWords"
            Layout.fillWidth: true
            text: bar.words
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
        ActionButton {
            objectName: "noticeAction"
            Layout.row: bar.tight ? 1 : 0
            Layout.column: bar.tight ? 1 : 2
            Layout.columnSpan: bar.tight ? 2 : 1
            visible: bar.action !== ""
            text: bar.action
            small: true
            onClicked: bar.acted()
        }
        IconButton {
            objectName: "noticeDismiss"
            Layout.row: 0
            Layout.column: 3
            Layout.alignment: bar.tight ? Qt.AlignTop : Qt.AlignVCenter
            shape: "close"
            text: qsTr("Dismiss")
            onClicked: bar.dismissed()
        }
    }
}
