// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// What stands above a field or a choice.
PlainLabel {
    Layout.fillWidth: true
    font.pixelSize: Theme.textSmall
    font.weight: Font.DemiBold
    wrapMode: Text.Wrap
}
