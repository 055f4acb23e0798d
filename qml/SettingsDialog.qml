// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Snug

// What a person can set about Snug as a whole: few things, each explained. A section is a file …Settings.qml and a
// line here.
SheetDialog {
    id: dialog

    required property Settings settings
    required property Desktop desktop
    required property RoomHost host

    heading: qsTr("Settings")
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    onAboutToShow: {
        nameField.text = dialog.settings.name;
        flickable.contentY = 0;
    }

    Flickable {
        id: flickable
        objectName: "settingsFlickable"
        anchors.fill: parent
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ThinScrollBar {}

        // Whatever the keyboard is at is to be seen.
        function reveal(item: Item) {
            if (!item || !item.Window.window)
                return;
            const top = item.mapToItem(column, 0, 0).y - Theme.medium;
            const bottom = top + item.height + 2 * Theme.medium;
            if (top < flickable.contentY)
                flickable.contentY = Math.max(0, top);
            else if (bottom > flickable.contentY + flickable.height)
                flickable.contentY = Math.max(0, Math.min(flickable.contentHeight, bottom) - flickable.height);
        }
        readonly property Item keyboardAt: Window.activeFocusItem
        onKeyboardAtChanged: {
            for (let item = flickable.keyboardAt; item; item = item.parent) {
                if (item === column)
                    return flickable.reveal(flickable.keyboardAt);
            }
        }

        ColumnLayout {
            id: column
            x: Theme.mirrored ? Theme.unit + Theme.small : Theme.unit
            width: flickable.width - 2 * Theme.unit - Theme.small
            spacing: 0

            RowLayout {
                Layout.fillWidth: true

                PlainLabel {
                    Layout.fillWidth: true
                    text: dialog.heading
                    font.pixelSize: Theme.textTitle
                    font.weight: Font.Bold
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                IconButton {
                    objectName: "closeSettings"
                    shape: "close"
                    text: qsTr("Close")
                    onClicked: dialog.close()
                }
            }
            PlainLabel {
                Layout.topMargin: Theme.medium
                text: qsTr("Your name")
                font.pixelSize: Theme.textSmall
                font.weight: Font.DemiBold
            }
            LineField {
                id: nameField
                objectName: "settingsName"
                Layout.topMargin: Theme.unit
                Layout.fillWidth: true
                focus: true
                Accessible.name: qsTr("Your name")
                onTextEdited: dialog.settings.name = text
            }
            PlainLabel {
                Layout.topMargin: Theme.unit
                Layout.fillWidth: true
                text: qsTr("For rooms you join from now on. In each room you can be called something else.")
                color: Theme.quiet
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
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
}
