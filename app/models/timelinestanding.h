// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/timelinemodel.h"

namespace snug::app {

//! Who wrote a row and when.
struct TimelineModel::Heading {
    QString authorId;
    QString author;
    QDateTime time;
    bool notice;
};

//! What a row shows because of the older row below it.
struct TimelineModel::Standing {
    bool startsGroup;
    bool startsDay;
    bool startsUnread;
    bool gapBefore;
    bool oldest;
};

//! Notes how rows stand before a change, and afterwards tells views what became different. Rows are named
//! twice because a change may move them; a row that is not there (-1) is passed over.
class TimelineModel::StandingWatch
{
public:
    StandingWatch(TimelineModel &model, const QList<int> &rows);
    //! The same rows in the same order, by where they are now.
    void tell(const QList<int> &rows);

private:
    TimelineModel &m_model;
    QList<std::optional<Standing>> m_before;
};

} // namespace snug::app
