// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Snug

// The groups of emoji, one button each.
Row {
    id: row

    required property EmojiModel model
    property bool searching: false

    signal chosen(int group)

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Groups of emoji")

    Repeater {
        model: row.model ? row.model.groups : []

        T.TabButton {
            id: tab

            required property int index
            required property string modelData

            readonly property bool chosen: !row.searching && row.model.group === tab.index

            width: row.width / row.model.groups.length
            height: Theme.controlSmall
            hoverEnabled: true
            focusPolicy: Qt.TabFocus
            checked: tab.chosen
            onClicked: {
                row.chosen(tab.index);
                checked = Qt.binding(() => tab.chosen);
            }
            Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onRightPressed: nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
            Keys.onReturnPressed: tab.clicked()
            Keys.onEnterPressed: tab.clicked()
            Accessible.name: tab.modelData
            Accessible.selectable: true
            Accessible.selected: tab.chosen
            Accessible.onPressAction: tab.clicked()

            contentItem: PlainLabel {
                text: row.model.signs[tab.index]
                font: EmojiFont.sized(Math.max(1, Math.min(Theme.textBody, Math.floor(tab.width * 0.75))))
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                opacity: tab.chosen || tab.hovered ? 1 : Theme.dimmed
                Accessible.ignored: true
            }
            background: Rectangle {
                radius: Theme.radius
                color: tab.down ? Theme.pressed : tab.hovered ? Theme.hover : "transparent"

                Rectangle {
                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: parent.width - Theme.small
                    height: Theme.half
                    radius: Theme.hairline
                    color: Theme.accent
                    visible: tab.chosen
                }
                FocusRing { shown: tab.visualFocus }
            }
            Hint {
                shown: tab.hovered || tab.visualFocus
                words: tab.modelData
            }
        }
    }
}
