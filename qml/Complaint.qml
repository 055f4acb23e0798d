// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// Why what was just asked for is not possible; nothing where it is.
WarningLabel {
    Layout.fillWidth: true
    visible: text !== ""
    color: Theme.danger
    font.pixelSize: Theme.textSmall
    wrapMode: Text.Wrap
}
