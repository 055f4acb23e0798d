// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A few words above what the pointer rests on, or below it where the window ends. They go after a while, for there may
// be something to read beneath.
T.ToolTip {
    id: hint

    required property bool shown
    required property string words

    property bool roomAbove: true
    readonly property real most: Window.window ? Window.width - 2 * Theme.small : Infinity

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: hint.roomAbove ? -implicitHeight - Theme.unit : parent.height + Theme.unit
    margins: Theme.small
    padding: Theme.small
    implicitWidth: Math.min(hint.most, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    delay: Theme.patience
    timeout: Theme.confirmation + hint.words.length * Theme.letter
    onAboutToShow: {
        const needed = hint.implicitHeight + Theme.unit + Theme.small;
        hint.roomAbove = !parent || parent.mapToItem(null, 0, 0).y >= needed;
    }
    visible: hint.shown && hint.words !== ""
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    contentItem: PlainLabel {
        text: hint.words
        color: Theme.surface
        font.pixelSize: Theme.textSmall
        wrapMode: Text.Wrap
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.text
    }
}
