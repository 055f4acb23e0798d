// SPDX-License-Identifier: MIT
import QtQuick

// Picks the day to read from.
PanelSheet {
    id: dialog

    signal dayPicked(int year, int month, int day)

    function openAt(day: date) {
        panel.day = new Date(day.getFullYear(), day.getMonth(), day.getDate());
        dialog.open();
    }

    heading: panel.heading
    first: panel.first

    DayPanel {
        id: panel
        width: parent.width
        onDone: dialog.close()
        onPicked: {
            dialog.close();
            dialog.dayPicked(panel.day.getFullYear(), panel.day.getMonth() + 1, panel.day.getDate());
        }
    }
}
