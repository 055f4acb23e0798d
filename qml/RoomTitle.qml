// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Snug

// A room's title in its header; where it is hosted here, a click turns it into a field to rename it.
FocusScope {
    id: title

    required property RoomSession session
    required property HostedRoom room
    property bool editing: false
    // The room was asked to be called so, and the words stay until it is.
    property bool asked: false

    readonly property bool own: title.room !== null
    readonly property string problem: title.asked && title.room ? title.room.problem : ""

    function edit() {
        line.text = title.session.title;
        title.asked = false;
        title.editing = true;
        line.forceActiveFocus(Qt.OtherFocusReason);
        line.selectAll();
    }
    function finish(rename: bool) {
        if (!title.editing || (rename && title.asked))
            return;
        title.asked = rename && line.text.trim() !== "" && line.text.trim() !== title.session.title;
        const held = line.activeFocus;
        title.editing = title.asked;
        if (held && !title.editing)
            button.forceActiveFocus(Qt.TabFocusReason);
        if (title.asked)
            title.room.rename(line.text);
    }

    // What cannot be renamed any more keeps its title.
    onOwnChanged: title.editing = false

    implicitHeight: button.implicitHeight // of the field too: what is below the header is not to move
    implicitWidth: button.implicitWidth

    Connections {
        target: title.room
        function onTitled() {
            if (title.asked)
                title.finish(false);
        }
    }
    // Of a room that one may not rename: 6.4 makes a button of every control, whatever role it is given.
    PlainLabel {
        objectName: "roomTitle"
        width: parent.width
        visible: !title.own
        text: title.session.title
        font.pixelSize: Theme.textTitle
        font.weight: Font.Bold
        elide: Text.ElideRight
        maximumLineCount: 1
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    T.AbstractButton {
        id: button
        objectName: "roomTitleButton"
        anchors.left: parent.left
        width: Math.min(parent.width, implicitWidth)
        implicitWidth: implicitContentWidth
        implicitHeight: implicitContentHeight
        visible: title.own && !title.editing
        hoverEnabled: true
        focusPolicy: Qt.TabFocus
        Accessible.name: title.session.title
        Accessible.description: qsTr("Press to rename the room")
        Accessible.onPressAction: title.edit()
        Keys.onReturnPressed: title.edit()
        Keys.onEnterPressed: title.edit()
        onClicked: title.edit()

        contentItem: PlainLabel {
            objectName: "roomTitle"
            text: title.session.title
            font.pixelSize: Theme.textTitle
            font.weight: Font.Bold
            font.underline: button.hovered
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
            maximumLineCount: 1
            Accessible.ignored: true
        }
        background: Item {
            FocusRing { shown: button.visualFocus }
        }
        Hint {
            y: button.height + Theme.unit
            shown: button.hovered
            words: qsTr("Click to rename")
        }
    }
    LineField {
        id: line
        objectName: "roomTitleField"
        y: -Theme.half
        width: parent.width
        height: parent.height + 2 * Theme.half
        topPadding: 0
        bottomPadding: 0
        font.pixelSize: Theme.textTitle
        visible: title.editing
        wrong: title.problem !== ""
        Accessible.name: qsTr("Title of the room")
        onTextEdited: title.asked = false
        onAccepted: title.finish(true)
        onActiveFocusChanged: {
            if (!activeFocus)
                title.finish(true);
        }
        Keys.onEscapePressed: title.finish(false)
    }
}
