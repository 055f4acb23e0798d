// SPDX-License-Identifier: MIT
import QtQuick

// Picks the day to read from.
SheetDialog {
    id: dialog

    signal dayPicked(int year, int month, int day)

    function openAt(day: date) {
        panel.day = new Date(day.getFullYear(), day.getMonth(), day.getDate());
        dialog.open();
        panel.forceActiveFocus(Qt.PopupFocusReason);
    }

    heading: panel.heading
    implicitHeight: panel.implicitHeight + topPadding + bottomPadding

    DayPanel {
        id: panel
        anchors.fill: parent
        focus: true
        onDone: dialog.close()
        onPicked: {
            dialog.close();
            dialog.dayPicked(panel.day.getFullYear(), panel.day.getMonth() + 1, panel.day.getDate());
        }
    }
}
