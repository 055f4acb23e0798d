// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A large button: a picture, what it does, and a few words about it, that may come from a person.
T.Button {
    id: card

    required property string shape
    required property string words

    implicitWidth: contentItem.implicitWidth + 2 * padding
    implicitHeight: contentItem.implicitHeight + 2 * padding
    padding: Theme.large
    hoverEnabled: true
    Accessible.name: text
    Accessible.description: card.words
    Accessible.onPressAction: if (card.enabled) card.clicked()
    // It is where a page begins, and Return presses it: whoever comes without a click is to see that.
    onActiveFocusChanged: {
        if (card.activeFocus && card.focusReason !== Qt.MouseFocusReason)
            card.focusReason = Qt.TabFocusReason;
    }
    Keys.onReturnPressed: card.clicked()
    Keys.onEnterPressed: card.clicked()

    contentItem: ColumnLayout {
        spacing: Theme.unit

        Glyph {
            Layout.bottomMargin: Theme.unit
            shape: card.shape
            extent: Theme.glyph + Theme.unit
            color: Theme.accent
        }
        PlainLabel {
            Layout.fillWidth: true
            text: card.text
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        PlainLabel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: card.words
            color: card.highlighted ? Theme.accentText : Theme.quiet
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: card.down ? Theme.pressed : card.hovered ? Theme.hover : Theme.surface
        border.width: Theme.border
        border.color: card.hovered || card.checked ? Theme.accent : Theme.line

        Behavior on color {
            ColorAnimation { duration: Theme.motion }
        }
        FocusRing {
            radius: Theme.radiusLarge + Theme.ring
            shown: card.visualFocus
        }
    }
}
