// SPDX-License-Identifier: MIT
#include "app/models/timelinestanding.h"

namespace snug::app {

TimelineModel::StandingWatch::StandingWatch(TimelineModel &model, const QList<int> &rows)
    : m_model(model)
{
    for (const int row : rows)
        m_before += row >= 0 && row < model.rowCount() ? std::optional(model.standing(row)) : std::nullopt;
}

void TimelineModel::StandingWatch::tell(const QList<int> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int row = rows[i];
        if (!m_before[i] || row < 0)
            continue;
        const Standing &before = *m_before[i];
        const Standing after = m_model.standing(row);
        QList<int> roles;
        if (before.startsGroup != after.startsGroup)
            roles += StartsGroupRole;
        if (before.startsDay != after.startsDay)
            roles += StartsDayRole;
        if (before.startsUnread != after.startsUnread)
            roles += StartsUnreadRole;
        if (before.gapBefore != after.gapBefore)
            roles += GapBeforeRole;
        if (before.oldest != after.oldest)
            roles += OldestRole;
        m_model.tell(row, roles);
    }
}

} // namespace snug::app
