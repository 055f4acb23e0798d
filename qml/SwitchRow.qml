// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Something that is on or off; what that means stands below. Words are ours only.
T.AbstractButton {
    id: row

    required property bool on
    property string explanation: ""

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlSmall, contentItem.implicitHeight + topPadding + bottomPadding)
    topPadding: Theme.unit
    bottomPadding: Theme.unit
    opacity: enabled ? 1 : Theme.dimmed
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: row.text
    Accessible.description: row.explanation
    Accessible.checkable: true
    Accessible.checked: row.on
    Keys.onReturnPressed: row.clicked()
    Keys.onEnterPressed: row.clicked()

    contentItem: RowLayout {
        spacing: Theme.medium

        ColumnLayout {
            spacing: Theme.half

            PlainLabel {
                Layout.fillWidth: true
                text: row.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            PlainLabel {
                Layout.fillWidth: true
                text: row.explanation
                visible: text !== ""
                color: Theme.quiet
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: 2 * height - Theme.unit
            implicitHeight: Theme.glyph
            radius: height / 2
            color: row.on ? Theme.accentFill : row.hovered ? Theme.hover : Theme.sunk
            border.width: row.on ? 0 : Theme.hairline
            border.color: Theme.edge

            Rectangle {
                x: row.on ? parent.width - width - Theme.half : Theme.half
                anchors.verticalCenter: parent.verticalCenter
                width: parent.height - 2 * Theme.half
                height: width
                radius: width / 2
                color: row.on ? Theme.accentInk : Theme.edge

                Behavior on x {
                    NumberAnimation { duration: Theme.motion }
                }
            }
        }
    }

    background: Item {
        FocusRing { shown: row.visualFocus }
    }
}
