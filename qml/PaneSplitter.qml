// SPDX-License-Identifier: MIT
import QtQuick

// The line between two panes, that makes one of them wider: by pointer, or by arrow keys. A double click gives the
// pane the width it came with. Looks like a line, and is wide enough to be hit, away from the scroll bar of what stands
// before it.
Item {
    id: splitter

    required property string name
    // How wide the pane is, and may be.
    required property int extent
    required property int least
    required property int most
    // Whether the pane comes after the line.
    property bool behind: false

    signal moved(int extent)
    signal resetWanted()

    readonly property int direction: splitter.behind !== splitter.LayoutMirroring.enabled ? -1 : 1

    function moveTo(extent: real) {
        splitter.moved(Math.round(Math.max(splitter.least, Math.min(splitter.most, extent))));
    }
    function step(by: int) {
        splitter.moveTo(splitter.extent + by * splitter.direction * Theme.large);
    }

    implicitWidth: Theme.hairline
    z: 1
    activeFocusOnTab: true
    Accessible.role: Accessible.Splitter
    Accessible.name: splitter.name
    Accessible.focusable: true
    Accessible.onIncreaseAction: splitter.moveTo(splitter.extent + Theme.large)
    Accessible.onDecreaseAction: splitter.moveTo(splitter.extent - Theme.large)
    Keys.onLeftPressed: splitter.step(-1)
    Keys.onRightPressed: splitter.step(1)
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Home)
            splitter.moveTo(splitter.least);
        else if (event.key === Qt.Key_End)
            splitter.moveTo(splitter.most);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            splitter.resetWanted();
        else
            event.accepted = false;
    }

    Rectangle {
        anchors.centerIn: parent
        width: splitter.activeFocus || area.pressed ? Theme.unit : area.containsMouse ? Theme.ring : Theme.hairline
        height: parent.height
        color: splitter.activeFocus || area.containsMouse || area.pressed ? Theme.accent : Theme.line
    }
    MouseArea {
        id: area

        property int grabbed: 0
        property real from: 0

        anchors.fill: parent
        anchors.rightMargin: -2 * Theme.unit // mirrored with the layout, as scroll bars are
        hoverEnabled: true
        cursorShape: Qt.SplitHCursor
        preventStealing: true
        onPressed: mouse => {
            area.grabbed = splitter.extent;
            area.from = area.mapToItem(null, mouse.x, 0).x;
        }
        onPositionChanged: mouse => {
            if (area.pressed)
                splitter.moveTo(area.grabbed
                                + (area.mapToItem(null, mouse.x, 0).x - area.from) * splitter.direction);
        }
        onDoubleClicked: splitter.resetWanted()
    }
}
