// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// What a sheet is about, at its top.
PlainLabel {
    Layout.fillWidth: true
    font.pixelSize: Theme.textTitle
    font.weight: Font.Bold
    wrapMode: Text.Wrap
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
