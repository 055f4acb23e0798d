// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// One line to type into. What it is for stands above it, and is its name for screen readers.
T.TextField {
    id: field

    property bool wrong: false
    // What to type, where nothing is typed.
    property string hint: ""

    implicitHeight: Theme.control
    implicitWidth: Theme.columnWidth
    leftPadding: Theme.medium
    rightPadding: Theme.medium
    verticalAlignment: TextInput.AlignVCenter
    // Where the hint begins, until words say which way they run: without any, 6.4 goes by the keyboard.
    horizontalAlignment: field.length > 0 || field.preeditText !== "" ? undefined : TextInput.AlignLeft
    color: Theme.text
    selectionColor: Theme.selection
    selectedTextColor: Theme.text
    font.pixelSize: Theme.textBody
    selectByMouse: true
    hoverEnabled: true
    Accessible.description: field.hint

    PlainLabel {
        id: hint
        objectName: "fieldHint"
        x: field.leftPadding
        width: field.width - field.leftPadding - field.rightPadding
        height: field.height
        visible: field.text === "" && field.preeditText === ""
        text: field.hint
        color: Theme.quiet
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        maximumLineCount: 1
        Accessible.ignored: true
    }
    Hint {
        shown: field.hovered && hint.visible && hint.truncated
        words: field.hint
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: field.activeFocus ? Theme.ring : Theme.border
        border.color: field.activeFocus ? Theme.focus : field.wrong ? Theme.danger : Theme.edge
    }
}
