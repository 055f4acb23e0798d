// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// A few quiet words about what stands above them.
PlainLabel {
    Layout.fillWidth: true
    color: Theme.quiet
    font.pixelSize: Theme.textSmall
    wrapMode: Text.Wrap
}
