// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

#include <optional>
#include <vector>

//! What the host's server tells about a room, as values that cross from its thread.
namespace snug::app {

//! What a link allows. Times are milliseconds since 1970 UTC.
struct LinkTerms {
    bool readOnly = false;
    std::optional<int> uses = {}; //!< nothing: as many people as like
    std::optional<qint64> endsAt = {};
};

//! A link that lets people in, without its secret.
struct LinkFacts {
    QString id;
    LinkTerms terms; //!< uses: those left
    int used = 0;    //!< people it let in
    qint64 madeAt = 0;
};

//! One connection of somebody in a room.
struct CallerFacts {
    QString member;
    QString name;
    bool host = false;
    QHostAddress address;
    bool forwarded = false; //!< by a proxy that says so
    qint64 since = 0;
};

//! A room as it is now; the counts grow for as long as the server runs.
struct RoomFacts {
    std::vector<CallerFacts> callers = {};
    qint64 messages = 0;
    qint64 bytes = 0;        //!< sent and received
    qint64 storedBytes = -1; //!< by all rooms together; negative where nobody knows
    qint64 freeBytes = -1;   //!< on that disk; the same
    bool noSpace = false;    //!< there is so little that nothing more is stored
};

//! A room that is kept here.
struct KeptRoom {
    QString id;
    QString title;
    bool paused = false;
};

} // namespace snug::app
