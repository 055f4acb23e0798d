// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Something that holds or does not, and what that means.
T.CheckBox {
    id: line

    required property string words
    property string explanation: ""

    function press() {
        if (!line.enabled)
            return;
        line.toggle();
        line.clicked();
    }

    implicitWidth: Theme.columnWidth
    implicitHeight: Math.max(Theme.control, contentItem.implicitHeight + topPadding + bottomPadding)
    topPadding: Theme.unit
    bottomPadding: Theme.unit
    hoverEnabled: true
    Accessible.name: line.words
    Accessible.description: line.explanation
    Accessible.onToggleAction: line.press()
    Accessible.onPressAction: line.press()
    Keys.onReturnPressed: line.press()
    Keys.onEnterPressed: line.press()

    contentItem: RowLayout {
        spacing: Theme.medium

        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.glyph
            implicitHeight: Theme.glyph
            radius: Theme.unit
            color: line.checked ? Theme.accentFill : Theme.surface
            border.width: Theme.border
            border.color: line.checked ? Theme.accentFill : Theme.edge

            Glyph {
                anchors.centerIn: parent
                shape: "check"
                extent: Theme.glyphSmall
                color: Theme.accentInk
                visible: line.checked
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainLabel {
                Layout.fillWidth: true
                text: line.words
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            PlainLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: line.explanation
                color: Theme.quiet
                font.pixelSize: Theme.textSmall
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        anchors.fill: line
        anchors.leftMargin: -Theme.small
        anchors.rightMargin: -Theme.small
        radius: Theme.radius
        color: line.enabled && line.hovered ? Theme.hover : "transparent"

        FocusRing { shown: line.visualFocus }
    }
}
