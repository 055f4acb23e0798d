// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One of several that exclude each other. Words are ours only.
T.RadioButton {
    id: row

    required property bool chosen

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlSmall, contentItem.implicitHeight + topPadding + bottomPadding)
    topPadding: Theme.unit + Theme.half
    bottomPadding: Theme.unit + Theme.half
    opacity: enabled ? 1 : Theme.dimmed
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    checked: row.chosen
    onClicked: checked = Qt.binding(() => row.chosen) // whether it was is not the button's to say
    Accessible.name: row.text
    Accessible.onToggleAction: if (row.enabled) row.clicked()
    Accessible.onPressAction: if (row.enabled) row.clicked()
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    contentItem: RowLayout {
        spacing: Theme.medium

        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.glyph
            implicitHeight: Theme.glyph
            radius: width / 2
            color: Theme.surface
            border.width: row.chosen ? Theme.ring : Theme.border
            border.color: row.chosen ? Theme.accentFill : Theme.edge

            Rectangle {
                anchors.centerIn: parent
                width: parent.width / 2
                height: width
                radius: width / 2
                color: Theme.accentFill
                visible: row.chosen
            }
        }
        PlainLabel {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            text: row.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        anchors.fill: row
        anchors.leftMargin: -Theme.small
        anchors.rightMargin: -Theme.small
        radius: Theme.radius
        color: row.enabled && row.hovered ? Theme.hover : "transparent"

        FocusRing { shown: row.visualFocus }
    }
}
