// SPDX-License-Identifier: MIT
#include "app/models/timelinesearch.h"

#include "shared/text/plaintext.h"

#include <algorithm>

namespace snug::app {

TimelineSearch::TimelineSearch(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        collect();
        emit changed();
    });
}

void TimelineSearch::setModel(TimelineModel *model)
{
    if (model == m_model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_begin = QPersistentModelIndex();
    m_current = QPersistentModelIndex();
    // A page brings many changes at once; they are looked through once.
    const auto soon = [this] {
        if (!m_sought.isEmpty())
            m_soon.start();
    };
    if (model) {
        connect(model, &TimelineModel::rowsInserted, this, soon);
        connect(model, &TimelineModel::rowsRemoved, this, soon);
        connect(model, &TimelineModel::rowsMoved, this, soon);
        connect(model, &TimelineModel::modelReset, this, soon);
        connect(model, &TimelineModel::dataChanged, this,
                [soon](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                    if (roles.isEmpty() || roles.contains(TimelineModel::BodyRole))
                        soon();
                });
    }
    collect();
    emit modelChanged();
    emit changed();
}

void TimelineSearch::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_sought = text::folded(words);
    collect();
    if (m_rows.empty()) {
        if (m_current.isValid())
            m_begin = m_current;
        m_current = QPersistentModelIndex();
    } else {
        const int from = m_current.isValid() ? m_current.row() : m_begin.isValid() ? m_begin.row() : 0;
        const auto it = std::ranges::lower_bound(m_rows, from);
        m_current = m_model->index(it == m_rows.end() ? m_rows.back() : *it);
    }
    emit wordsChanged();
    emit changed();
    if (row() >= 0)
        emit moved(row());
}

void TimelineSearch::beginAt(int row)
{
    m_begin = m_model ? m_model->index(row) : QModelIndex();
    m_current = QPersistentModelIndex();
}

int TimelineSearch::position() const
{
    const auto it = std::ranges::lower_bound(m_rows, row());
    return it != m_rows.end() && *it == row() ? static_cast<int>(it - m_rows.begin()) + 1 : 0;
}

void TimelineSearch::step(int by)
{
    if (m_rows.empty())
        return;
    const int size = count();
    // Where the match it was at is gone, the nearest one in that direction is next.
    const auto it = std::ranges::lower_bound(m_rows, row());
    const int here = static_cast<int>(it - m_rows.begin());
    const int next = position() > 0 || by < 0 ? here + by : here;
    m_current = m_model->index(m_rows[static_cast<size_t>((next + size) % size)]);
    emit changed();
    emit moved(row());
}

void TimelineSearch::collect()
{
    m_soon.stop();
    m_rows.clear();
    if (m_sought.isEmpty() || !m_model)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (text::folded(m_model->index(row).data(TimelineModel::BodyRole).toString()).contains(m_sought))
            m_rows.push_back(row);
    }
}

} // namespace snug::app
