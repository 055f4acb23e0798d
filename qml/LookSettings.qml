// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Snug

// How Snug looks and which language it speaks. All of it takes effect at once.
ColumnLayout {
    id: look

    required property Settings settings

    readonly property int percent: Math.round(look.settings.textScale * 100)

    function resize() {
        if (size.pressed)
            return;
        look.settings.textScale = size.value / 100;
        size.value = Qt.binding(() => look.percent);
    }

    spacing: Theme.large

    OptionChips {
        objectName: "languageChoice"
        Layout.fillWidth: true
        question: qsTr("Language")
        value: look.settings.language
        options: [{ value: "", words: qsTr("As on this computer") },
            ...Array.from(look.settings.languages, language => ({ value: language.code, words: language.name }))]
        onChosen: value => look.settings.language = value
    }
    OptionChips {
        objectName: "themeChoice"
        Layout.fillWidth: true
        question: qsTr("Colours")
        value: look.settings.theme
        options: [{ value: "system", words: qsTr("As on this computer") }, { value: "light", words: qsTr("Light") },
            { value: "dark", words: qsTr("Dark") }, { value: "contrast", words: qsTr("High contrast") }]
        onChosen: value => look.settings.theme = value
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.unit

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.small

            Caption {
                text: qsTr("Text size")
                Accessible.ignored: true
            }
            PlainLabel {
                objectName: "textPercent"
                text: qsTr("%1 %").arg(size.value.toLocaleString(Theme.locale, "f", 0))
                color: Theme.quiet
                font.pixelSize: Theme.textSmall
                Accessible.ignored: true
            }
        }
        StepSlider {
            id: size
            objectName: "textSize"
            Layout.fillWidth: true
            from: 80
            to: 200
            stepSize: 10
            value: look.percent
            Accessible.name: qsTr("Text size")
            // Only when it is let go: what grows under the pointer would run away from it.
            onPressedChanged: look.resize()
            onMoved: look.resize()
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: sample.implicitHeight + 2 * Theme.medium
            radius: Theme.radius
            color: Theme.tint

            PlainLabel {
                id: sample
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.medium
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: Math.round(Theme.textBody * size.value / look.percent)
                text: qsTr("This is how large messages are.")
                wrapMode: Text.Wrap
            }
        }
    }
    CheckLine {
        objectName: "stillChoice"
        Layout.fillWidth: true
        words: qsTr("Less motion")
        explanation: qsTr("Things appear at once instead of sliding or fading in.")
        checked: look.settings.reducedMotion
        onClicked: {
            look.settings.reducedMotion = checked;
            checked = Qt.binding(() => look.settings.reducedMotion);
        }
    }
}
