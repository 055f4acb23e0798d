// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

//! The names the store gives to what it makes. They are random, but no secrets.
namespace snug::server::roomid {

//! "Film night" makes "film-night-7k2m": lower-case letters, digits and hyphens, and 4 random base-32
//! characters.
QString fromTitle(const QString &title);

//! A title for a room that was given none: "Amber harbour".
QString twoWords();

//! Names one life of a room's log: 6 random base-32 characters.
QString epoch();

//! "inv-" and 8 random base-32 characters.
QString inviteId();

} // namespace snug::server::roomid
