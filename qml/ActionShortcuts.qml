// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Snug

// Makes the window listen for the keys of its actions. While a sheet is open, the sheet keeps those of the window.
Item {
    id: shortcuts

    required property ActionModel actions

    Repeater {
        model: shortcuts.actions

        Item {
            id: entry

            required property Action action

            Repeater {
                model: entry.action.bound ? entry.action.keys : []

                Item {
                    id: key

                    required property int index
                    required property string modelData

                    Shortcut {
                        sequence: key.modelData
                        context: entry.action.everywhere ? Qt.ApplicationShortcut : Qt.WindowShortcut
                        enabled: entry.action.enabled
                        onActivated: entry.action.triggered(key.index)
                    }
                }
            }
        }
    }
}
