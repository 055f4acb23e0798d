// SPDX-License-Identifier: MIT
#include "qml/rowfocus.h"

#include <QAccessible>
#include <QQuickWindow>

namespace snug::qml {

namespace {

void say(QQuickItem *item)
{
    if (!item || !QAccessible::queryAccessibleInterface(item))
        return;
    QAccessibleEvent event(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace

//! Rows and their numbers change one after the other; what is told is what they have come to.
void RowFocus::setRow(int row)
{
    if (std::exchange(m_row, row) == row || std::exchange(m_waits, true))
        return;
    QMetaObject::invokeMethod(this, &RowFocus::tell, Qt::QueuedConnection);
}

void RowFocus::tell()
{
    m_waits = false;
    if (!QAccessible::isActive() || !m_view || !m_view->window())
        return;
    QQuickItem *focus = m_view->window()->activeFocusItem();
    QQuickItem *row = item();
    if (row && row != m_told) {
        say(row);
        m_from = focus;
    } else if (!row && m_inRow && focus == m_from) {
        say(focus);
    }
    m_told = row;
    m_inRow = row != nullptr;
}

QQuickItem *RowFocus::item() const
{
    QQuickItem *item = nullptr;
    if (m_row >= 0)
        QMetaObject::invokeMethod(m_view, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, item), Q_ARG(int, m_row));
    return item;
}

} // namespace snug::qml
