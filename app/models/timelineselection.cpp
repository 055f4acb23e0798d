// SPDX-License-Identifier: MIT
#include "app/models/timelineselection.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace snug::app {

void TimelineSelection::setModel(TimelineModel *model)
{
    if (model == m_model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_anchor = QPersistentModelIndex();
    m_current = QPersistentModelIndex();
    if (model) {
        connect(model, &TimelineModel::rowsInserted, this, &TimelineSelection::update);
        connect(model, &TimelineModel::rowsRemoved, this, &TimelineSelection::update);
        connect(model, &TimelineModel::rowsMoved, this, &TimelineSelection::update);
        connect(model, &TimelineModel::modelReset, this, &TimelineSelection::update);
    }
    update();
    emit modelChanged();
}

void TimelineSelection::moveTo(int row)
{
    m_anchor = QPersistentModelIndex();
    m_current = m_model ? m_model->index(row) : QModelIndex();
    update();
}

void TimelineSelection::extendTo(int row)
{
    if (!m_model || row < 0)
        return;
    if (!m_anchor.isValid())
        m_anchor = m_current.isValid() ? m_current : QPersistentModelIndex(m_model->index(row));
    m_current = m_model->index(row);
    update();
}

void TimelineSelection::choose(int from, int to)
{
    if (!m_model)
        return;
    m_anchor = m_model->index(from);
    m_current = m_model->index(to);
    update();
}

void TimelineSelection::clear()
{
    m_anchor = QPersistentModelIndex();
    update();
}

void TimelineSelection::update()
{
    Rows rows{.current = m_current.isValid() ? m_current.row() : -1};
    if (m_anchor.isValid() && m_current.isValid()) {
        rows.first = std::min(m_anchor.row(), m_current.row());
        rows.last = std::max(m_anchor.row(), m_current.row());
    }
    if (std::exchange(m_rows, rows) != rows)
        emit changed();
}

QString TimelineSelection::text() const
{
    if (!m_model || (m_rows.current < 0 && count() == 0))
        return {};
    if (count() <= 1)
        return m_model->index(m_rows.current).data(TimelineModel::BodyRole).toString();
    const auto day = [this](int row) {
        return m_model->index(row).data(TimelineModel::TimeRole).toDateTime().date();
    };
    const bool withDay = day(m_rows.first) != day(m_rows.last);
    QStringList messages;
    for (int row = m_rows.last; row >= m_rows.first; --row)
        messages += quoted(row, withDay);
    return messages.join(QStringLiteral("\n\n"));
}

QString TimelineSelection::quoted(int row, bool withDay) const
{
    const QModelIndex index = m_model->index(row);
    const QDateTime time = index.data(TimelineModel::TimeRole).toDateTime();
    const QString clock = withDay ? QLocale().toString(time, QLocale::ShortFormat)
                                  : QLocale().toString(time.time(), QLocale::ShortFormat);
    return tr("%1, %2").arg(index.data(TimelineModel::AuthorRole).toString(), clock) + u'\n'
           + index.data(TimelineModel::BodyRole).toString();
}

} // namespace snug::app
