// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Somebody who is connected, for the host: since when and by what way; the address only on demand.
GridLayout {
    id: delegate

    required property string member
    required property string name
    required property string since
    required property string path
    required property int connections
    property string addresses: ""

    signal addressWanted()

    readonly property string way: delegate.connections > 1
        ? qsTr("%1 · %2").arg(delegate.path).arg(qsTr("%n connections", "", delegate.connections)) : delegate.path

    columns: delegate.width < Theme.columnWidth * 0.6 ? 2 : 3
    columnSpacing: Theme.medium
    rowSpacing: 0

    Avatar {
        memberId: delegate.member
        name: delegate.name
        extent: Theme.avatarSmall
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        PlainLabel {
            Layout.fillWidth: true
            text: delegate.name
            elide: Text.ElideRight
            maximumLineCount: 1
            horizontalAlignment: Text.AlignLeft
        }
        Explanation {
            objectName: "callerWay"
            text: qsTr("%1 · %2").arg(delegate.since).arg(delegate.way)
        }
        PlainLabel {
            objectName: "callerAddresses"
            Layout.fillWidth: true
            visible: delegate.addresses !== ""
            text: delegate.addresses
            font.pixelSize: Theme.textSmall
            wrapMode: Text.WrapAnywhere
        }
    }
    ActionButton {
        objectName: "addressButton"
        Layout.column: delegate.columns - 1
        Layout.row: delegate.columns === 2 ? 1 : 0
        Layout.leftMargin: delegate.columns === 2 ? -leftPadding : 0
        visible: delegate.addresses === ""
        text: qsTr("Address")
        small: true
        weight: ActionButton.Quiet
        Accessible.name: qsTr("Show the address of %1").arg(delegate.name)
        onClicked: delegate.addressWanted()
    }
}
