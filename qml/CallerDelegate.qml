// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Somebody who is connected, for the host: since when and by what way; the address only on demand.
RowLayout {
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

    spacing: Theme.medium

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
        PlainLabel {
            objectName: "callerWay"
            Layout.fillWidth: true
            text: qsTr("%1 · %2").arg(delegate.since).arg(delegate.way)
            color: Theme.quiet
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
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
        visible: delegate.addresses === ""
        text: qsTr("Address")
        small: true
        weight: ActionButton.Quiet
        Accessible.name: qsTr("Show the address of %1").arg(delegate.name)
        onClicked: delegate.addressWanted()
    }
}
