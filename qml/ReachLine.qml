// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// Who is here and how far the room reaches, in a line; for its host, a way to learn why.
Item {
    id: line

    required property string text
    property bool hosted: false

    signal whyWanted()

    readonly property bool cut: line.hosted ? (button.contentItem as Text).truncated : address.truncated

    implicitHeight: button.implicitContentHeight

    PlainLabel {
        id: address
        objectName: "roomSummary"
        width: parent.width
        visible: !line.hosted
        text: line.text
        color: Theme.quiet
        font.pixelSize: Theme.textSmall
        elide: Text.ElideRight
        maximumLineCount: 1
    }
    T.AbstractButton {
        id: button
        objectName: "reachLine"
        anchors.left: parent.left
        width: Math.min(parent.width, implicitContentWidth)
        height: parent.height
        visible: line.hosted && line.text !== ""
        hoverEnabled: true
        focusPolicy: Qt.TabFocus
        Accessible.name: line.text
        Accessible.description: qsTr("Press to see why")
        Accessible.onPressAction: button.clicked()
        Keys.onReturnPressed: line.whyWanted()
        Keys.onEnterPressed: line.whyWanted()
        onClicked: line.whyWanted()

        contentItem: PlainLabel {
            objectName: "roomSummary"
            text: line.text
            color: Theme.quiet
            font.pixelSize: Theme.textSmall
            font.underline: button.hovered
            elide: Text.ElideRight
            maximumLineCount: 1
            Accessible.ignored: true
        }
        background: Item {
            FocusRing { shown: button.visualFocus }
        }
    }
    HoverHandler {
        id: pointer
    }
    Hint {
        y: line.height + Theme.unit
        shown: pointer.hovered || button.visualFocus
        words: line.cut ? line.text : line.hosted ? qsTr("See why") : ""
    }
}
