// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// A link that lets people in: what it allows, who came by it, and its end.
GridLayout {
    id: delegate

    required property string link
    required property string title
    required property string summary
    required property bool known
    required property bool usual

    signal showWanted()
    signal endWanted()

    columns: delegate.width < Theme.columnWidth * 0.8 ? 1 : 3
    columnSpacing: Theme.small
    rowSpacing: 0

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        PlainLabel {
            Layout.fillWidth: true
            text: delegate.usual ? qsTr("%1 · the usual link").arg(delegate.title) : delegate.title
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        Explanation {
            text: delegate.summary
        }
    }
    ActionButton {
        visible: delegate.known
        text: qsTr("Show")
        small: true
        weight: ActionButton.Quiet
        Layout.leftMargin: delegate.columns === 1 ? -leftPadding : 0
        Accessible.description: delegate.summary
        onClicked: delegate.showWanted()
    }
    ActionButton {
        objectName: "turnOffButton"
        visible: !delegate.usual
        text: qsTr("Turn off")
        small: true
        weight: ActionButton.Quiet
        Layout.leftMargin: delegate.columns === 1 ? -leftPadding : 0
        Accessible.description: delegate.summary
        onClicked: delegate.endWanted()
    }
}
