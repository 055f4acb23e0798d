// SPDX-License-Identifier: MIT
import QtQuick.Controls.impl

// One of the small pictures in icons/, in one colour.
IconImage {
    id: glyph

    required property string shape
    // Points where reading goes to or comes from.
    readonly property bool directed: glyph.shape === "back" || glyph.shape === "forward" || glyph.shape === "reply"
    property int extent: Theme.glyph

    mirror: glyph.directed && Theme.mirrored
    source: glyph.shape === "" ? "" : Qt.resolvedUrl(`icons/${glyph.shape}.svg`)
    sourceSize.width: glyph.extent
    sourceSize.height: glyph.extent
    width: glyph.extent
    height: glyph.extent
    color: Theme.text
}
