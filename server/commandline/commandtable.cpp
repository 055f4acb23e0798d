// SPDX-License-Identifier: MIT
#include "server/commandline/commandtable.h"

#include "server/commandline/words.h"
#include "shared/link/roomlink.h"
#include "shared/text/plaintext.h"

#include <algorithm>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

//! A room by its id or by any link to it.
Result<QString> roomIn(const QString &argument)
{
    if (isRoomId(argument))
        return argument;
    if (const Result<RoomLink> link = RoomLink::parse(argument))
        return link->room;
    // What is not understood is not repeated: it may be a link, and a link holds a secret.
    return usage(tr("that is neither a room's id (\"snugd room list\" shows them) nor a room link"));
}

//! A request that is about one room and nothing else.
template <typename Request>
Result<control::Request> aboutRoom(const QString &argument, const Settings &)
{
    Result<QString> room = roomIn(argument);
    if (!room)
        return room.error();
    return control::Request(Request{*room});
}

Result<control::Request> makeInvite(const QString &argument, const Settings &settings)
{
    Result<QString> room = roomIn(argument);
    if (!room)
        return room.error();
    return control::Request(control::MakeInvite{*room, settings.inviteUses, settings.inviteLife});
}

Result<control::Request> createRoom(const QString &argument, const Settings &)
{
    Result<QString> title = text::roomTitle(argument);
    if (!title)
        return usage(tr("a title has 1 to 80 characters"));
    return control::Request(control::CreateRoom{*title});
}

Result<control::Request> revokeInvite(const QString &argument, const Settings &)
{
    if (!isRoomId(argument))
        return usage(tr("give the id that \"snugd room invite\" printed below the link"));
    return control::Request(control::RevokeInvite{argument});
}

constexpr CommandRow commandRows[] = {
    {"serve", nullptr, QT_TRANSLATE_NOOP("CommandLine", "run the server (also without a command)"), nullptr},
    {"room list", nullptr, QT_TRANSLATE_NOOP("CommandLine", "one line a room: id, access, messages, title"),
     [](const QString &, const Settings &) { return Result<control::Request>(control::ListRooms{}); }},
    {"room create", "TITLE", QT_TRANSLATE_NOOP("CommandLine", "make a room and print its invite link"),
     createRoom},
    {"room invite", "ROOM",
     QT_TRANSLATE_NOOP("CommandLine", "print a new invite link, and the id to revoke it by"), makeInvite},
    {"room revoke", "INVITE", QT_TRANSLATE_NOOP("CommandLine", "end an invite; people it let in stay"),
     revokeInvite},
    {"room delete", "ROOM", QT_TRANSLATE_NOOP("CommandLine", "delete a room with everything in it"),
     aboutRoom<control::DeleteRoom>},
    {"tail", "ROOM", QT_TRANSLATE_NOOP("CommandLine", "show what happens there, live"),
     aboutRoom<control::Tail>},
};

QString nth(const QString &words, int index)
{
    return words.section(u' ', index, index);
}

//! The words that may stand in place `index` after `before`.
QStringList choices(const QString &before, int index)
{
    QStringList found;
    for (const CommandRow &row : commandRows) {
        const QString words = QString::fromLatin1(row.words);
        if (index == 0 || nth(words, 0) == before)
            found += nth(words, index);
    }
    found.removeDuplicates();
    found.removeAll(QString());
    return found;
}

} // namespace

std::span<const CommandRow> commandTable()
{
    return commandRows;
}

Result<const CommandRow *> findCommand(const QStringList &words)
{
    QString known;
    for (int index = 0; index < 2; ++index) {
        const QStringList allowed = choices(known, index);
        if (allowed.isEmpty())
            break;
        if (words.size() <= index)
            return usage(tr("%1: name one of these: %2").arg(known, allowed.join(u", "_s)));
        if (!allowed.contains(words[index]))
            return usage(tr("\"%1\" is not a command; there are: %2")
                             .arg(words.first(index + 1).join(u' '), allowed.join(u", "_s)));
        known += (index == 0 ? QString() : u" "_s) + words[index];
    }
    return std::ranges::find_if(
        commandRows, [&known](const CommandRow &row) { return known == QLatin1StringView(row.words); });
}

} // namespace snug::server
