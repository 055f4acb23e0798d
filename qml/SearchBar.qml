// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Finds words in the messages that are loaded, and leads back to where one was.
FocusScope {
    id: bar

    required property RoomSession session
    required property ScrollAnchor anchor
    required property TimelineSelection selection

    signal dayWanted()
    // What there is to say of the match it is at; -1 where there is none.
    signal told(int row, string words)

    // The row of the match it is at, or -1.
    readonly property int row: bar.visible ? search.row : -1

    // One line has no place for both words and tools.
    readonly property bool folded: bar.width < Theme.columnWidth * 0.8

    property Item before: null
    property bool wasAtNewest: true
    property double seq: 0
    property real offset: 0

    function open() {
        if (!bar.visible) {
            bar.before = bar.Window.activeFocusItem;
            bar.wasAtNewest = bar.anchor.atNewest;
            bar.seq = bar.anchor.heldSeq;
            bar.offset = bar.anchor.heldAt;
            const rows = bar.anchor.inView();
            search.beginAt(rows.length > 0 ? rows[0].index : 0);
            bar.visible = true;
        }
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }
    // The keyboard comes back from elsewhere.
    function resume() {
        if (bar.visible)
            field.forceActiveFocus(Qt.OtherFocusReason);
    }
    // `back`: to where one was before.
    function close(back: bool) {
        if (!bar.visible)
            return;
        if (back && bar.row >= 0)
            bar.selection.moveTo(-1); // it stays behind
        field.clear();
        bar.visible = false;
        if (back && bar.wasAtNewest && bar.anchor.whole)
            bar.anchor.stayAtNewest();
        else if (back)
            bar.anchor.goBack(bar.seq, bar.offset);
        if (bar.before)
            bar.before.forceActiveFocus(Qt.OtherFocusReason);
    }

    visible: false
    Keys.onEscapePressed: bar.close(true) // from its buttons
    implicitHeight: column.implicitHeight + 2 * Theme.small

    TimelineSearch {
        id: search
        model: bar.session.timeline
        words: field.text
        onMoved: row => {
            bar.anchor.showInMiddle(row);
            bar.selection.moveTo(row);
            telling.restart();
        }
    }
    // Not for every letter.
    Timer {
        id: telling
        interval: Theme.patience
        onTriggered: {
            if (tally.visible)
                bar.told(search.row, tally.text);
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.ground
        border.width: Theme.border
        border.color: Theme.edge
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Search")

        // What lies under the field is not to be clicked through it.
        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            hoverEnabled: true
        }
    }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.small
        spacing: Theme.unit

        Item {
            Layout.fillWidth: true
            implicitHeight: field.height + (bar.folded ? tools.height : 0)

            LineField {
                id: field
                objectName: "searchField"
                anchors.left: parent.left
                width: column.width - end.width - Theme.unit - (bar.folded ? 0 : tools.width + Theme.unit)
                focus: true
                hint: qsTr("Search the loaded messages")
                Accessible.name: hint
                onTextChanged: telling.restart()
                Keys.onPressed: event => bar.key(event)
            }
            RowLayout {
                id: tools
                anchors.right: parent.right
                anchors.rightMargin: bar.folded ? 0 : end.width + Theme.unit
                y: bar.folded ? field.height : 0
                spacing: Theme.unit

                PlainLabel {
                    id: tally
                    objectName: "searchCount"
                    Layout.maximumWidth: column.width - 3 * (Theme.controlSmall + Theme.unit)
                    visible: field.text.trim() !== ""
                    text: search.count > 0 ? qsTr("%1 of %2").arg(search.position.toLocaleString(Theme.locale, "f", 0))
                                                             .arg(search.count.toLocaleString(Theme.locale, "f", 0))
                                           : qsTr("None")
                    color: Theme.quiet
                    font.pixelSize: Theme.textSmall
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.StaticText
                    Accessible.name: text
                }
                IconButton {
                    shape: "up"
                    text: qsTr("Older match")
                    implicitWidth: Theme.controlSmall
                    enabled: search.count > 0
                    onClicked: search.goOlder()
                }
                IconButton {
                    shape: "down"
                    text: qsTr("Newer match")
                    implicitWidth: Theme.controlSmall
                    enabled: search.count > 0
                    onClicked: search.goNewer()
                }
                IconButton {
                    shape: "calendar"
                    text: qsTr("Go to a day")
                    implicitWidth: Theme.controlSmall
                    onClicked: bar.dayWanted()
                }
            }
            IconButton {
                id: end
                objectName: "searchClose"
                anchors.right: parent.right
                shape: "close"
                text: qsTr("Close the search")
                implicitWidth: Theme.controlSmall
                onClicked: bar.close(false)
            }
        }
        Explanation {
            Layout.leftMargin: Theme.unit
            visible: bar.session.history.canLoadOlder || bar.session.history.edge > 0
            text: qsTr("Of what is loaded. Scroll up to load more.")
        }
    }

    function key(event: KeyEvent) {
        event.accepted = true;
        if (event.key === Qt.Key_Escape)
            bar.close(true);
        else if (event.key === Qt.Key_Down)
            search.goNewer();
        else if (event.key === Qt.Key_Up)
            search.goOlder();
        else if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            event.accepted = false;
        else if (event.modifiers & Qt.ShiftModifier)
            search.goNewer();
        else
            search.goOlder();
    }
}
