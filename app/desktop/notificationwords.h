// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/notificationserver.h"
#include "app/desktop/settings.h"

//! What notifications say. Pure functions; plain text.
namespace snug::app::notificationwords {

using Detail = Settings::NotificationDetail;

//! The messages of a room that its person has not seen.
struct Pile {
    QString author = {}; //!< of the newest
    QString text = {};   //!< of the newest
    int count = 0;
    qint64 newest = 0;     //!< seq
    bool oneAuthor = true; //!< all are by the same person

    //! Puts another one on top.
    void add(const QString &by, const QString &what, qint64 seq);
};

Bubble news(const QString &room, const Pile &pile, Detail detail);

//! Said once, when the window is closed and the program is not.
Bubble stillRunning(const QStringList &hostedRooms);

} // namespace snug::app::notificationwords
