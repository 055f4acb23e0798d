// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T

// A sheet over the window that Escape puts away. Its content is as wide as it may be.
T.Dialog {
    id: sheet

    required property string heading
    // Where the keyboard begins, each time.
    required property Item first
    readonly property GivingWay givingWay: GivingWay {
        window: sheet.T.ApplicationWindow.window
        onWanted: sheet.close()
    }

    readonly property Item keyboardAt: sheet.contentItem.Window.activeFocusItem
    // What had the keyboard is gone.
    readonly property bool lost: sheet.opened && sheet.activeFocus && sheet.keyboardAt !== null
                                 && (!sheet.keyboardAt.visible || sheet.keyboardAt === sheet.contentItem.parent)

    // What takes it is visible by then. Qt.callLater() would call a sheet that is gone, at which 6.4 crashes.
    readonly property Timer keeping: Timer {
        interval: 0
        running: sheet.lost
        onTriggered: sheet.first.forceActiveFocus(Qt.TabFocusReason)
    }

    onAboutToShow: sheet.first.forceActiveFocus(Qt.TabFocusReason)
    title: sheet.heading
    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.max(Theme.small, Math.round((parent.height - height) / 3)) : 0
    width: parent ? Math.min(Theme.columnWidth + 2 * Theme.huge, parent.width - 2 * Theme.medium) : 0
    height: parent ? Math.min(implicitHeight, parent.height - 2 * Theme.medium) : 0
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: parent && parent.width < Theme.foldWidth ? Theme.large : Theme.huge
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.surface
        border.width: Theme.border
        border.color: Theme.line
    }
    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
    // It goes at once: while it fades it would keep the window's keys from it.
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion }
    }
}
