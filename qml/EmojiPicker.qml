// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// Emoji to choose from, above the button that opens them.
T.Dialog {
    id: picker

    property alias recent: panel.recent

    signal chosen(string emoji)
    readonly property GivingWay givingWay: GivingWay {
        window: picker.T.ApplicationWindow.window
        onWanted: picker.close()
    }

    readonly property int room: T.Overlay.overlay ? T.Overlay.overlay.width - 2 * Theme.small : Theme.columnWidth
    readonly property int columns: Math.max(4, Math.min(8, Math.floor((picker.room - 2 * padding) / Theme.control)))

    title: qsTr("Emoji")
    x: parent && !Theme.mirrored ? parent.width - width : 0
    y: -height - Theme.small
    width: picker.columns * Theme.control + leftPadding + rightPadding
    height: panel.implicitHeight + topPadding + bottomPadding
    margins: Theme.small
    padding: Theme.medium
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    onAboutToShow: panel.reset()

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.surface
        border.width: Theme.border
        border.color: Theme.edge
    }

    EmojiPanel {
        id: panel
        width: picker.availableWidth
        columns: picker.columns
        onChosen: (emoji, stays) => {
            if (!stays)
                picker.close();
            picker.chosen(emoji);
        }
    }
}
