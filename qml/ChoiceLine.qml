// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One of several that exclude each other. Words are ours only.
T.AbstractButton {
    id: row

    required property bool chosen

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlSmall, contentItem.implicitHeight + topPadding + bottomPadding)
    topPadding: Theme.unit
    bottomPadding: Theme.unit
    opacity: enabled ? 1 : Theme.dimmed
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: row.text
    Accessible.checkable: true
    Accessible.checked: row.chosen
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    contentItem: RowLayout {
        spacing: Theme.small

        Rectangle {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.half
            implicitWidth: Theme.glyphSmall
            implicitHeight: Theme.glyphSmall
            radius: width / 2
            color: row.hovered ? Theme.hover : Theme.surface
            border.width: row.chosen ? Theme.ring : Theme.hairline
            border.color: row.chosen ? Theme.accent : Theme.edge

            Rectangle {
                anchors.centerIn: parent
                width: parent.width / 2
                height: width
                radius: width / 2
                color: Theme.accent
                visible: row.chosen
            }
        }
        PlainLabel {
            Layout.fillWidth: true
            text: row.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }

    background: Item {
        FocusRing { shown: row.visualFocus }
    }
}
