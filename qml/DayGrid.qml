// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A month, in which one day is chosen: by click, or by arrows and Page Up or Down; Enter picks it.
FocusScope {
    id: grid

    property date day: new Date()

    signal picked()

    function add(days: int, months: int) {
        const year = grid.day.getFullYear();
        const month = grid.day.getMonth() + months;
        const last = new Date(year, month + 1, 0).getDate();
        grid.day = new Date(year, month, Math.min(grid.day.getDate(), months === 0 ? 31 : last) + days);
    }
    // The day in the cell that comes so many after the first.
    function dateAt(index: int): date {
        const first = new Date(grid.day.getFullYear(), grid.day.getMonth(), 1);
        const before = (first.getDay() - grid.firstWeekday + 7) % 7;
        return new Date(first.getFullYear(), first.getMonth(), 1 - before + index);
    }

    readonly property int firstWeekday: Theme.locale.firstDayOfWeek % 7

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth
    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: grid.day.toLocaleDateString(Theme.locale, Locale.LongFormat)
    Keys.onPressed: event => {
        const side = grid.LayoutMirroring.enabled ? -1 : 1;
        const byDays = { [Qt.Key_Left]: -side, [Qt.Key_Right]: side, [Qt.Key_Up]: -7, [Qt.Key_Down]: 7 };
        const byMonths = { [Qt.Key_PageUp]: -1, [Qt.Key_PageDown]: 1 };
        event.accepted = true;
        if (event.key in byDays)
            grid.add(byDays[event.key], 0);
        else if (event.key in byMonths)
            grid.add(0, byMonths[event.key]);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            grid.picked();
        else
            event.accepted = false;
    }

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.small

        RowLayout {
            IconButton {
                shape: "back"
                text: qsTr("Month before")
                onClicked: grid.add(0, -1)
            }
            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("%1 %2").arg(Theme.locale.standaloneMonthName(grid.day.getMonth())).arg(grid.day.toLocaleDateString(Theme.locale, "yyyy"))
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
            IconButton {
                shape: "forward"
                text: qsTr("Month after")
                onClicked: grid.add(0, 1)
            }
        }
        Row {
            Repeater {
                model: 7

                PlainLabel {
                    required property int index

                    width: column.width / 7
                    text: Theme.locale.standaloneDayName((grid.firstWeekday + index) % 7, Locale.NarrowFormat)
                    color: Theme.quiet
                    font.pixelSize: Theme.textSmall
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
        Grid {
            columns: 7

            Repeater {
                model: 6 * 7

                Rectangle {
                    id: cell

                    required property int index
                    readonly property date date: grid.dateAt(cell.index)
                    readonly property bool near: cell.date.getMonth() === grid.day.getMonth()
                    readonly property bool chosen: cell.near && cell.date.getDate() === grid.day.getDate()
                    readonly property bool today: cell.date.toDateString() === new Date().toDateString()

                    width: column.width / 7
                    height: Theme.control
                    radius: Theme.radius
                    color: cell.chosen ? Theme.accentFill : hover.hovered ? Theme.hover : "transparent"
                    Accessible.role: Accessible.Cell
                    Accessible.name: label.text
                    Accessible.onPressAction: grid.day = cell.date

                    PlainLabel {
                        id: label
                        anchors.centerIn: parent
                        text: cell.date.getDate().toLocaleString(Theme.locale, "f", 0)
                        color: cell.chosen ? Theme.accentInk : cell.near ? Theme.text : Theme.quiet
                        font.weight: cell.today ? Font.Bold : Font.Normal
                    }
                    HoverHandler {
                        id: hover
                    }
                    TapHandler {
                        onTapped: grid.day = cell.date
                        onDoubleTapped: grid.picked()
                    }
                }
            }
        }
    }
    FocusRing {
        shown: grid.activeFocus
    }
}
