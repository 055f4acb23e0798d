// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// What a person can set about Snug as a whole: few things, each explained. A section is a file …Settings.qml and a
// line here.
PanelSheet {
    id: dialog

    required property Settings settings
    required property Desktop desktop
    required property RoomHost host

    heading: qsTr("Settings")
    first: nameField
    onAboutToShow: nameField.text = dialog.settings.name

    ColumnLayout {
        width: parent.width
        spacing: 0

        RowLayout {
            Layout.fillWidth: true

            SheetTitle {
                text: dialog.heading
            }
            IconButton {
                objectName: "closeSettings"
                shape: "close"
                text: qsTr("Close")
                onClicked: dialog.close()
            }
        }
        Caption {
            Layout.topMargin: Theme.medium
            text: qsTr("Your name")
        }
        LineField {
            id: nameField
            objectName: "settingsName"
            Layout.topMargin: Theme.unit
            Layout.fillWidth: true
            Accessible.name: qsTr("Your name")
            onTextEdited: dialog.settings.name = text
        }
        Explanation {
            Layout.topMargin: Theme.unit
            text: qsTr("For rooms you join from now on. In each room you can be called something else.")
        }

        SettingsSection {
            heading: qsTr("Look and language")
            LookSettings { Layout.fillWidth: true; settings: dialog.settings }
        }
        SettingsSection {
            heading: qsTr("Writing")
            WritingSettings { Layout.fillWidth: true; settings: dialog.settings }
        }
        NotificationSettings { settings: dialog.settings; notifier: dialog.desktop.notifier }
        DesktopSettings { settings: dialog.settings; desktop: dialog.desktop }
        AboutSettings { settings: dialog.settings; dataDirectory: dialog.host.dataDirectory }
    }
}
