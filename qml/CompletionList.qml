// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Snug

// What a word may become. The keyboard stays where the word is typed; step() moves among the choices.
Rectangle {
    id: popup

    required property CompletionModel model
    readonly property alias currentIndex: list.currentIndex

    signal chosen(int row)

    readonly property int mostRows: 6
    // A choice was stepped to, since what is typed changed.
    property bool steered: false

    function step(by: int) {
        popup.steered = true;
        list.currentIndex = (list.currentIndex + by + list.count) % list.count;
    }

    height: Math.min(list.count, popup.mostRows) * Theme.controlSmall + 2 * Theme.unit
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.border
    border.color: Theme.edge

    // What is beneath must not hear of clicks and wheels.
    MouseArea {
        anchors.fill: parent
        onWheel: wheel => wheel.accepted = true
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.margins: Theme.unit
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: popup.model
        currentIndex: 0
        cacheBuffer: 0
        T.ScrollBar.vertical: ThinScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Suggestions")
        delegate: CompletionDelegate {
            width: list.width
            current: ListView.isCurrentItem
            onClicked: popup.chosen(index)
        }
        RowFocus {
            view: list
            row: popup.visible && popup.steered ? list.currentIndex : -1
        }
        Connections {
            target: popup.model
            function onModelReset() {
                popup.steered = false;
                list.currentIndex = 0;
                list.positionViewAtBeginning();
            }
        }
    }
}
