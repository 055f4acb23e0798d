// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/connection.h"
#include "shared/protocol/frames.h"
#include "shared/result.h"

#include <QDateTime>

//! What is said when a room cannot be reached or does not let a person in: one sentence a cause, and only
//! causes that were measured. Pure functions.
namespace snug::app::trouble {

//! "14:02" for a time of today, with the date for any other.
QString at(const QDateTime &time, const QDateTime &now);

//! What is known when a connection was lost or none came about.
struct Circumstances {
    QString host;               //!< as people call it
    int port = 0;               //!< 0: the usual one
    QDateTime lastReached = {}; //!< invalid: never
    QDateTime now = {};
    Error told = {}; //!< what the host said before it closed; no code where it said nothing
};

//! Why the room is not there at the moment; the app keeps trying.
Error lost(const Loss &loss, const Circumstances &circumstances);

//! What the host said before it went.
Error goodbye(const frame::Bye &bye, const QDateTime &now);

//! Why the host does not let this person in, and trying again would not help. `refused` is what it said
//! before it closed with `closeCode`; its code is empty where it said nothing.
Error refused(const Error &refused, quint16 closeCode, const QString &host, const QString &selfName);

//! A link that asks for a key this app cannot check.
Error pinned();

} // namespace snug::app::trouble
