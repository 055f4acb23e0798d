// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Snug

// The invite panel, to scroll where a window is small. In the middle of what it is given.
PanelScroll {
    id: view

    required property Invitation invitation
    required property string reachText
    required property string heading
    property int side: 0

    signal copyWanted(string text)
    signal whyWanted()

    implicitHeight: panel.implicitHeight
    contentHeight: Math.max(height, panel.implicitHeight + 2 * view.side)
    T.ScrollBar.vertical: ThinScrollBar {}

    InvitePanel {
        id: panel
        x: Math.round((view.width - width) / 2)
        y: Math.max(view.side, Math.round((view.height - implicitHeight) * 0.4))
        width: Math.min(Theme.columnWidth, view.width - 2 * view.side)
        invitation: view.invitation
        reachText: view.reachText
        heading: view.heading
        onCopyWanted: text => view.copyWanted(text)
        onWhyWanted: view.whyWanted()
    }
}
