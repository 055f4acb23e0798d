// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// Where rooms are kept, and how much room there is.
ColumnLayout {
    id: place

    required property string path
    required property string disk

    signal openWanted()
    signal copyWanted(string text)

    spacing: Theme.unit

    PanelHeading {
        text: qsTr("Where it is kept")
    }
    PlainLabel {
        objectName: "dataDirectory"
        Layout.fillWidth: true
        text: place.path
        wrapMode: Text.WrapAnywhere
    }
    Explanation {
        objectName: "diskText"
        text: place.disk
    }
    Flow {
        Layout.fillWidth: true
        Layout.topMargin: Theme.unit
        spacing: Theme.small

        ActionButton {
            objectName: "openFolderButton"
            text: qsTr("Open folder")
            shape: "folder"
            small: true
            onClicked: place.openWanted()
        }
        CopyButton {
            words: qsTr("Copy path")
            onClicked: place.copyWanted(place.path)
        }
    }
}
