// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// A link that lets people in: what it allows, who came by it, and its end.
RowLayout {
    id: delegate

    required property string link
    required property string title
    required property string summary
    required property bool known
    required property bool usual

    signal showWanted()
    signal endWanted()

    spacing: Theme.small

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        PlainLabel {
            Layout.fillWidth: true
            text: delegate.usual ? qsTr("%1 · the usual link").arg(delegate.title) : delegate.title
            font.weight: Font.DemiBold
            elide: Text.ElideRight
        }
        PlainLabel {
            Layout.fillWidth: true
            text: delegate.summary
            color: Theme.quiet
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
        }
    }
    ActionButton {
        visible: delegate.known
        text: qsTr("Show")
        small: true
        weight: ActionButton.Quiet
        Accessible.description: delegate.summary
        onClicked: delegate.showWanted()
    }
    ActionButton {
        objectName: "turnOffButton"
        visible: !delegate.usual
        text: qsTr("Turn off")
        small: true
        weight: ActionButton.Quiet
        Accessible.description: delegate.summary
        onClicked: delegate.endWanted()
    }
}
