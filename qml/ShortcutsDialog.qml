// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Snug

// The sheet of shortcuts, made of the actions themselves.
SheetDialog {
    id: dialog

    required property ActionModel actions

    heading: qsTr("Keyboard shortcuts")
    first: field
    implicitHeight: column.implicitHeight + list.contentHeight + topPadding + bottomPadding
    onAboutToShow: {
        field.clear();
        list.currentIndex = -1;
        list.positionViewAtBeginning();
    }

    WordFilter {
        id: found
        sourceModel: dialog.actions
        filterRole: ActionModel.TextRole
        words: field.text
    }

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.medium

        RowLayout {
            Layout.fillWidth: true

            SheetTitle {
                text: dialog.heading
            }
            IconButton {
                objectName: "closeShortcuts"
                shape: "close"
                text: qsTr("Close")
                onClicked: dialog.close()
            }
        }
        LineField {
            id: field
            objectName: "shortcutField"
            Layout.fillWidth: true
            hint: qsTr("What do you want to do?")
            Accessible.name: qsTr("Find a shortcut")
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        PlainLabel {
            Layout.fillWidth: true
            visible: list.count === 0
            text: qsTr("There is no shortcut for that.")
            color: Theme.quiet
            wrapMode: Text.Wrap
        }
        ListView {
            id: list
            objectName: "shortcutList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            highlightMoveDuration: Theme.motion
            model: found
            section.property: "group"
            delegate: ShortcutDelegate {}
            T.ScrollBar.vertical: ThinScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: dialog.heading
            onActiveFocusChanged: {
                if (activeFocus && currentIndex < 0)
                    currentIndex = 0;
            }
        }
    }
}
