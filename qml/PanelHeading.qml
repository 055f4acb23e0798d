// SPDX-License-Identifier: MIT
import QtQuick

// What a part of a panel is about.
PlainLabel {
    font.pixelSize: Theme.textSmall
    font.weight: Font.DemiBold
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
