// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/connection.h"
#include "shared/protocol/frames.h"
#include "shared/result.h"

#include <QDateTime>

//! What is said when a room cannot be reached or does not let a person in: one sentence a cause, and only
//! causes that were measured. What the machines said is in an error's `detail`, and never in its sentence: a
//! stranger's words are not the app's. Pure functions.
namespace snug::app::trouble {

//! "14:02" for a time of today, with the date for any other.
QString at(const QDateTime &time, const QDateTime &now);
//! "20 s ago", "5 min ago", and as at() for what is longer ago.
QString since(const QDateTime &time, const QDateTime &now);

//! Who a room belongs to, as people call it.
struct Host {
    QString address = {}; //!< of the server; a name or numbers
    QString owner = {};   //!< the host's name in the room; empty where nobody knows
    bool here = false;    //!< on this computer
    bool known = false;   //!< this person was let in there before
    int port = 0;         //!< 0: the usual one; for details

    //! "Sam's computer", else its address.
    QString computer() const;
    //! The same where it is not Snug but the machine that is spoken of: "This computer" where it is this one.
    QString machine() const;
    //! "Sam", else "The host".
    QString person() const;
};

//! What is known when a connection was lost or none came about.
struct Circumstances {
    Host host = {};
    QDateTime lastReached = {}; //!< invalid: never
    QDateTime lostAt = {};  //!< when the room that was there went; invalid: it was not there since the start
    QDateTime triedAt = {}; //!< when it was tried last
    QDateTime now = {};
    Error told = {}; //!< what the host said before it closed; no code where it said nothing
};

//! Why the room is not there at the moment; the app keeps trying.
Error lost(const Loss &loss, const Circumstances &circumstances);

//! What the host said before it went, at `time`.
Error goodbye(const QString &reason, const Host &host, const QDateTime &time, const QDateTime &now);

//! Why the host does not let this person in, and trying again would not help. `refused` is what it said
//! before it closed with `closeCode`; its code is empty where it said nothing.
Error refused(const Error &refused, quint16 closeCode, const Host &host, const QString &selfName);

//! Whether it takes another link to get past what refused() said.
bool linkNeeded(const Error &problem, const Host &host);

//! A link that asks for a key this app cannot check.
Error pinned();

} // namespace snug::app::trouble
