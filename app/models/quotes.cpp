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
            [this](const QModelIndex &, int first, int last) { look(first, last); });
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
        const QModelIndex index = m_model.index(row);
        const qint64 seq = index.data(TimelineModel::SeqRole).toLongLong();
        const qint64 target = index.data(TimelineModel::ReplySeqRole).toLongLong();
        if (target > 0 && !m_answers.contains(target, seq))
            m_answers.insert(target, seq);
        if (seq == 0 || !m_answers.contains(seq))
            continue;
        if (m_changed.isEmpty())
            QMetaObject::invokeMethod(this, &Quotes::tell, Qt::QueuedConnection);
        m_changed += seq;
    }
}

void Quotes::tell()
{
    const QList<int> roles{TimelineModel::ReplyAuthorRole, TimelineModel::ReplyPreviewRole};
    const auto tellRow = [&](int row) {
        const QModelIndex index = m_model.index(row);
        if (index.isValid())
            emit m_model.dataChanged(index, index, roles);
    };
    bool pending = false;
    for (const qint64 seq : std::exchange(m_changed, {})) {
        for (const qint64 answer : m_answers.values(seq)) {
            pending = pending || answer == 0;
            if (answer > 0)
                tellRow(m_model.indexOfSeq(answer));
        }
    }
    for (int row = 0; pending && row < m_model.rowCount(); ++row) {
        pending = m_model.index(row).data(TimelineModel::SeqRole).toLongLong() == 0;
        if (pending)
            tellRow(row);
    }
}

} // namespace snug::app
