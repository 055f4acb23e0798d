// SPDX-License-Identifier: MIT
import QtQuick

// The middle of a button: a picture where it has one, and its words.
Item {
    id: face

    required property string shape
    required property string words
    required property color ink
    required property bool small
    property string note: ""

    readonly property alias font: words.font
    readonly property real lead: glyph.visible ? glyph.width + Theme.small : 0
    readonly property real start: Math.max(0, (face.width - words.width - face.lead) / 2)

    function placed(x: real, width: real): real {
        return Theme.mirrored ? face.width - x - width : x;
    }

    implicitWidth: Math.max(words.natural + face.lead, note.visible ? note.natural : 0)
    implicitHeight: words.implicitHeight + (note.visible ? note.implicitHeight : 0) // by the width it is given
    Accessible.ignored: true

    Glyph {
        id: glyph
        anchors.verticalCenter: words.verticalCenter
        x: face.placed(face.start, width)
        shape: face.shape
        extent: face.small ? Theme.glyphSmall : Theme.glyph
        color: face.ink
        visible: face.shape !== ""
    }
    WrappingLabel {
        id: words
        y: Math.round((face.height - face.implicitHeight) / 2)
        x: face.placed(face.start + face.lead, width)
        most: face.width - face.lead
        text: face.words
        color: face.ink
        font.pixelSize: face.small ? Theme.textSmall : Theme.textBody
        font.weight: Font.DemiBold
        horizontalAlignment: glyph.visible ? Text.AlignLeft : Text.AlignHCenter
        Accessible.ignored: true
    }
    WrappingLabel {
        id: note
        y: words.y + words.height
        width: face.width
        visible: face.note !== ""
        text: face.note
        color: face.ink
        font.pixelSize: Theme.textSmall
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
