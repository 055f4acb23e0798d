// SPDX-License-Identifier: MIT
import QtQuick

// Code as it was typed, to read, select and copy.
Rectangle {
    id: block

    required property string code
    required property bool lively

    signal copyWanted(string text)

    readonly property alias selectedText: words.selectedText
    readonly property string hoveredLink: ""

    function deselect() {
        words.deselect();
    }

    implicitHeight: Math.max(words.implicitHeight + 2 * Theme.small, copy.implicitHeight)
    radius: Theme.radius
    // Code runs from left to right in every language.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    color: Theme.sunk
    // Where all grounds are alike, only an edge tells.
    border.width: Theme.strong ? Theme.hairline : 0
    border.color: Theme.line

    HoverHandler {
        id: hover
    }
    TextEdit {
        id: words
        objectName: "codeWords"
        x: Theme.medium
        y: Math.round((block.implicitHeight - implicitHeight) / 2)
        width: block.width - x - copy.width
        textFormat: TextEdit.PlainText
        text: block.code
        color: Theme.text
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        font.family: Theme.monospaced
        font.pixelSize: Theme.textCode
        horizontalAlignment: TextEdit.AlignLeft
        wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
        tabStopDistance: 4 * Theme.codeMetrics.averageCharacterWidth
        readOnly: true
        selectByMouse: true
        activeFocusOnTab: false
        activeFocusOnPress: false // as of all words of a message
        Accessible.ignored: true
    }
    CopyIcon {
        id: copy
        objectName: "copyCodeButton"
        anchors.right: parent.right
        anchors.top: parent.top
        words: qsTr("Copy the code")
        visible: hover.hovered || block.lively || copy.done
        onClicked: block.copyWanted(block.code)
    }
}
