// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/member.h"
#include "shared/model/message.h"
#include "shared/model/roominfo.h"
#include "shared/protocol/frames.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

//! What can be asked of the store, as plain values. Each operation names what it gives back as `Applied`; the
//! error codes it may give instead stand beside it. Any of them may also fail with `storage`.
namespace snug::server {

//! A member as the store keeps it.
struct StoredMember {
    Member member;     //!< online is always false
    qint64 seenAt = 0; //!< when last here, milliseconds since 1970 UTC
};

//! What a room needs in memory to serve its members.
struct RoomState {
    RoomInfo info;
    std::vector<Message> newest;       //!< up to limits::pageMost, in seq order
    std::vector<StoredMember> members; //!< up to limits::membersOffline, those here last first
};

//! An invite without its secret, which the store never sees.
struct Invite {
    QString id; //!< names the invite to people and commands; not secret
    QString room;
    Role role = Role::Member;
    qint64 madeAt = 0;
    std::optional<qint64> expiresAt = {}; //!< milliseconds since 1970 UTC
    std::optional<int> usesLeft = {};     //!< nothing: as often as people like
    std::optional<qint64> revokedAt = {};
    int used = 0; //!< how many members it let in
};

//! What a new invite allows.
struct InviteTerms {
    Role role = Role::Member;
    std::optional<int> uses = {};         //!< at least 1
    std::optional<qint64> expiresAt = {}; //!< milliseconds since 1970 UTC
};

//! A run of a room's messages in seq order. `more`: there are further ones in the direction asked for
//! (around: on either side).
struct Page {
    //! A page of at most this much text is read or sent at once, whatever the number of messages (UTF-16
    //! units).
    static constexpr qsizetype textMost = 4 * 1024 * 1024;

    std::vector<Message> messages;
    bool more = false;
};

namespace op {

//! Loads a room, or with `make` makes it where it is not there (access open, titled by its id).
//! `no_such_room`
struct OpenRoom {
    using Applied = RoomState;
    QString room;
    bool make = false;
};

//! Makes a room with a new id from its title.
struct MakeRoom {
    using Applied = RoomInfo;
    QString title; //!< empty: a title of two words is found for it
    Access access = Access::Invite;
};

//! Deletes a room with everything in it. `no_such_room`
struct DeleteRoom {
    using Applied = Done;
    QString room;
};

//! Gives a room another title, with a notice of it in the history. No notice where it has that title already.
//! `no_such_room`
struct RetitleRoom {
    struct Retitled {
        RoomInfo room;
        std::optional<Message> notice = {};
    };
    using Applied = Retitled;
    QString room;
    QString title; //!< cleaned
};

//! While a room is paused nobody but its host is admitted. `no_such_room`
struct PauseRoom {
    using Applied = RoomInfo;
    QString room;
    bool paused = true;
};

//! All rooms, by title.
struct ListRooms {
    using Applied = std::vector<RoomInfo>;
};

//! Admits a person. A valid token makes the same member again (the name given then does not count); otherwise
//! a new member is made where the invite is valid or the room open: `newTokenHash` is kept for them, and
//! where the name is taken a number is appended. Errors: `no_such_room`, `invite_needed`, `invite_invalid`,
//! `invite_revoked`, `invite_expired`, `invite_used_up`, `room_paused`.
struct Admit {
    struct Admission {
        Member member;
        bool isNew = false;
        //! What changed after `since` in rev order; nothing where it was not asked for or is more than
        //! limits::catchUp messages or limits of size allow.
        std::optional<std::vector<Message>> changed = {};
    };
    using Applied = Admission;
    QString room;
    QString name; //!< cleaned
    QByteArray inviteHash = {};
    QByteArray tokenHash = {};
    QByteArray newTokenHash = {};
    std::optional<qint64> since = {};
};

//! Stores a message under the room's next seq and rev, or finds the one this member already stored under this
//! id. `no_such_room`, `no_such_message` (replyTo)
struct AddMessage {
    struct Stored {
        Message message;
        bool repeated = false;
    };
    using Applied = Stored;
    QString room;
    QString member;
    QString name;
    QString id;
    QString text; //!< normalised
    MessageKind kind = MessageKind::Chat;
    std::optional<qint64> replyTo = {};
};

//! Gives a member another name, with a number where it is taken. `no_such_member`
struct RenameMember {
    using Applied = Member;
    QString room;
    QString member;
    QString name; //!< cleaned
};

//! Notes that a member was here just now.
struct NoteSeen {
    using Applied = Done;
    QString room;
    QString member;
};

//! Keeps an invite. `no_such_room`
struct AddInvite {
    using Applied = Invite;
    QString room;
    QByteArray secretHash;
    InviteTerms terms = {};
};

//! Ends an invite; members it let in stay. `no_such_invite`
struct RevokeInvite {
    using Applied = Invite;
    QString invite;
};

//! A room's invites, newest first.
struct ListInvites {
    using Applied = std::vector<Invite>;
    QString room;
};

//! Keeps a word about this server under a name (such as the URL its links start with).
struct SetNote {
    using Applied = Done;
    QString name;
    QString value;
};
struct GetNote {
    using Applied = QString; //!< empty where there is none
    QString name;
};

} // namespace op

//! Reads a run of messages; answered beside the writer, so it may be a batch behind.
struct PageQuery {
    using Applied = Page;
    QString room;
    frame::History::Direction direction = frame::History::Direction::Before;
    qint64 seq = 0;
    int limit = 0;
};

} // namespace snug::server
