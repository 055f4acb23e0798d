// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Snug

// All emoji by group, or those a search finds. The keyboard stays in the search field: arrows choose, Page Up and Down
// change the group.
ColumnLayout {
    id: panel

    required property int columns
    property alias recent: emoji.recent

    // `stays` asks for another one.
    signal chosen(string emoji, bool stays)

    readonly property int mostRows: 5
    // An emoji was stepped to, since other ones are shown.
    property bool steered: false
    readonly property bool searching: search.text.trim() !== ""

    function reset() {
        language.when = true;
        panel.show(emoji.recent.length > 0 ? 0 : 1);
        search.forceActiveFocus(Qt.PopupFocusReason);
    }
    function show(group: int) {
        search.clear();
        emoji.group = group;
    }
    function choose(row: int, stays: bool) {
        if (row >= 0 && row < emoji.count)
            panel.chosen(emoji.emojiAt(row), stays);
    }
    function key(event: KeyEvent) {
        event.accepted = true;
        if (event.key === Qt.Key_Left)
            grid.moveCurrentIndexLeft();
        else if (event.key === Qt.Key_Right)
            grid.moveCurrentIndexRight();
        else if (event.key === Qt.Key_Up)
            grid.moveCurrentIndexUp();
        else if (event.key === Qt.Key_Down)
            grid.moveCurrentIndexDown();
        else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
            panel.show(emoji.group + (event.key === Qt.Key_PageUp ? -1 : 1));
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            return panel.choose(grid.currentIndex, (event.modifiers & Qt.ShiftModifier) !== 0);
        else
            event.accepted = false;
        panel.steered = panel.steered || event.accepted;
    }

    EmojiModel {
        id: emoji
        query: search.text
    }
    // All emoji are read only for who wants to see them.
    Binding {
        id: language
        target: emoji
        property: "language"
        value: Qt.uiLanguage
        when: false
    }

    spacing: Theme.small

    LineField {
        id: search
        objectName: "emojiSearch"
        Layout.fillWidth: true
        focus: true
        hint: qsTr("Search emoji")
        Accessible.name: hint
        Keys.onPressed: event => {
            if (!search.inputMethodComposing)
                panel.key(event);
        }
    }
    EmojiGroups {
        Layout.fillWidth: true
        model: emoji
        searching: panel.searching
        onChosen: group => panel.show(group)
    }
    GridView {
        id: grid
        objectName: "emojiGrid"
        Layout.fillWidth: true
        implicitHeight: panel.mostRows * Theme.control
        cellWidth: width / panel.columns
        cellHeight: Theme.control
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        cacheBuffer: 0
        model: emoji
        currentIndex: 0
        T.ScrollBar.vertical: ThinScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: panel.searching ? qsTr("Found") : emoji.groups[emoji.group]
        delegate: EmojiDelegate {
            width: grid.cellWidth
            height: grid.cellHeight
            current: GridView.isCurrentItem
            onClicked: panel.choose(index, false)
            onPointed: grid.currentIndex = index
        }
        RowFocus {
            view: grid
            row: search.activeFocus && panel.steered ? grid.currentIndex : -1
        }
        Connections {
            target: emoji
            function onModelReset() {
                panel.steered = false;
                grid.currentIndex = 0;
                grid.positionViewAtBeginning();
            }
        }
        PlainLabel {
            anchors.centerIn: parent
            width: parent.width
            visible: emoji.count === 0
            text: panel.searching ? qsTr("No emoji is called that.")
                                  : qsTr("The emoji you use will be here.")
            color: Theme.quiet
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
    PlainLabel {
        objectName: "emojiName"
        Layout.fillWidth: true
        text: emoji.count > 0 ? emoji.nameAt(grid.currentIndex) : ""
        color: Theme.quiet
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignLeft
        elide: Text.ElideRight
        maximumLineCount: 1
        Accessible.ignored: true
    }
}
