// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// A part of the settings under its heading.
ColumnLayout {
    id: section

    required property string heading

    Layout.fillWidth: true
    spacing: Theme.unit

    PlainLabel {
        Layout.topMargin: Theme.huge
        Layout.bottomMargin: Theme.unit
        Layout.fillWidth: true
        text: section.heading
        wrapMode: Text.Wrap
        font.weight: Font.DemiBold
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
}
