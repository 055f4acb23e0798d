// SPDX-License-Identifier: MIT
#include "app/models/quotes.h"

#include "app/models/timelinemodel.h"

namespace snug::app {

Quotes::Quotes(TimelineModel &model)
    : QObject(&model)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { look(first, last); });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                look(first, last);
                letGo(first, last);
            });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                if (roles.contains(TimelineModel::SeqRole) || roles.contains(TimelineModel::BodyRole)
                    || roles.contains(TimelineModel::AuthorRole))
                    look(first.row(), last.row());
            });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_answers.clear();
        m_changed.clear();
        look(0, m_model.rowCount() - 1);
    });
}

void Quotes::look(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const qint64 seq = seqAt(row);
        if (seq == 0)
            continue;
        if (const qint64 target = targetAt(row); target > 0)
            m_answers.insert({target, seq});
        if (m_changed.isEmpty())
            QMetaObject::invokeMethod(this, &Quotes::tell, Qt::QueuedConnection);
        m_changed += seq;
    }
}

void Quotes::letGo(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_answers.erase({targetAt(row), seqAt(row)});
}

void Quotes::tell()
{
    const auto tellRow = [this](int row) {
        const QModelIndex index = m_model.index(row);
        emit m_model.dataChanged(index, index,
                                 {TimelineModel::ReplyAuthorRole, TimelineModel::ReplyPreviewRole});
    };
    const QSet<qint64> changed = std::exchange(m_changed, {});
    for (int row = 0; row < m_model.rowCount() && seqAt(row) == 0; ++row) {
        if (changed.contains(targetAt(row)))
            tellRow(row);
    }
    for (const qint64 seq : changed) {
        for (auto each = m_answers.lower_bound({seq, 0}); each != m_answers.end() && each->first == seq;
             ++each)
            tellRow(m_model.indexOfSeq(each->second));
    }
}

qint64 Quotes::seqAt(int row) const
{
    return m_model.index(row).data(TimelineModel::SeqRole).toLongLong();
}

qint64 Quotes::targetAt(int row) const
{
    return m_model.index(row).data(TimelineModel::ReplySeqRole).toLongLong();
}

} // namespace snug::app
