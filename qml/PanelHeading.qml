// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// What a part of a panel is about.
PlainLabel {
    Layout.fillWidth: true
    font.pixelSize: Theme.textSmall
    font.weight: Font.DemiBold
    wrapMode: Text.Wrap
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
