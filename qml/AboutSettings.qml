// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Snug

// What this Snug is, and where it keeps things.
SettingsSection {
    id: section

    required property Settings settings
    required property string dataDirectory

    heading: qsTr("About")

    component Fact: Explanation {
        visible: text !== ""
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("Snug %1").arg(Application.version)
    }
    Fact {
        objectName: "aboutPlace"
        text: qsTr("Your rooms and messages are in %1.").arg(section.dataDirectory)
    }
    Fact {
        text: section.settings.problem
    }
    Fact {
        text: section.settings.keyringNote
    }
    Fact {
        text: qsTr("Free software under the MIT licence.")
    }
}
