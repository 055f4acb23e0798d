// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts

// A question and its answers, one below the other, of which one holds. No layout: what wraps in layouts within
// layouts takes 6.4 more turns than it allows itself.
Column {
    id: lines

    required property string question
    // Something else asks it already, to the eye.
    property bool asked: false

    Layout.fillWidth: true
    spacing: Theme.unit
    Accessible.role: Accessible.Grouping
    Accessible.name: lines.question

    Caption {
        width: lines.width
        visible: !lines.asked
        text: lines.question
        Accessible.ignored: true
    }
}
