// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cstddef>

//! The numbers both sides hold each other to. Sizes are bytes of UTF-8 unless a name says otherwise.
namespace snug::limits {

inline constexpr int protocolVersion = 1;
inline constexpr qint64 number =
    (qint64(1) << 53) - 1; //!< the largest one of a field: JavaScript's, and QML's

inline constexpr qsizetype frame = 64 * 1024; //!< one frame from a client
inline constexpr qsizetype text = 16 * 1024;  //!< text of a message
inline constexpr qsizetype file = 26'214'400; //!< one file (25 MiB)
inline constexpr int name = 32;               //!< code points of a display name
inline constexpr int title = 80;              //!< code points of a room's title
inline constexpr int roomId = 64;             //!< characters of a room's id
inline constexpr qsizetype re = 64;           //!< `re` of a frame
inline constexpr int messageIdLeast = 4;      //!< characters of a message's id
inline constexpr int messageIdMost = 64;

inline constexpr int page = 50;      //!< messages of a page where nothing else is asked for
inline constexpr int pageMost = 200; //!< messages of the largest page
inline constexpr int catchUp = 500;  //!< messages changed since a revision before a client starts afresh
inline constexpr int membersOffline = 200;   //!< members not online that `joined` lists
inline constexpr size_t members = 16 * 1024; //!< people of a room whom a client keeps in mind

inline constexpr int inviteBytes = 16; //!< random bytes of an invite's secret (128 bits)
inline constexpr int tokenBytes = 32;  //!< random bytes of a member's token (256 bits)
inline constexpr int inviteChars = 22; //!< the same as base64url without padding
inline constexpr int tokenChars = 43;

inline constexpr int pingSeconds = 25;   //!< each side pings the other this often …
inline constexpr int silentSeconds = 60; //!< … and drops a peer that says nothing for this long
inline constexpr int joinSeconds = 10;   //!< from the accepted connection to a valid `join`
inline constexpr int typingSeconds = 6;  //!< "is typing" ends by itself

} // namespace snug::limits
