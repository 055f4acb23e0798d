// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// A link to read, select and copy; hidden, its secret is not to be seen, but can be copied still.
Rectangle {
    id: box

    required property string link
    property string hiddenLink: ""
    property bool hidden: false
    property bool forNetwork: false

    signal copyWanted()

    readonly property bool copied: copy.done
    readonly property alias first: copy
    readonly property string shown: box.hidden ? box.hiddenLink : box.link

    implicitHeight: column.implicitHeight + 2 * Theme.medium
    radius: Theme.radiusLarge
    color: Theme.sunk
    border.width: words.activeFocus ? Theme.ring : Theme.border
    border.color: words.activeFocus ? Theme.focus : Theme.line

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.medium

        TextEdit {
            id: words
            objectName: "linkWords"
            Layout.fillWidth: true
            textFormat: TextEdit.PlainText
            text: box.link === "" ? qsTr("Making a link…") : box.shown
            color: box.link === "" ? Theme.quiet : Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            font.pixelSize: Theme.textTitle
            wrapMode: TextEdit.WrapAnywhere
            readOnly: true
            selectByMouse: true
            selectByKeyboard: true
            activeFocusOnTab: true
            Accessible.role: Accessible.EditableText
            Accessible.readOnly: true
            Accessible.name: qsTr("Link to the room")
            onActiveFocusChanged: {
                if (activeFocus)
                    selectAll();
                else
                    deselect();
            }
        }
        CopyButton {
            id: copy
            objectName: "copyLinkButton"
            Layout.fillWidth: true
            words: qsTr("Copy link")
            note: box.forNetwork ? qsTr("for people on the same network") : ""
            weight: ActionButton.Primary
            small: false
            enabled: box.link !== ""
            onClicked: box.copyWanted()
        }
    }
}
