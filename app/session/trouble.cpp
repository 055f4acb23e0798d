// SPDX-License-Identifier: MIT
#include "app/session/trouble.h"

#include "shared/protocol/closecode.h"

#include <QCoreApplication>
#include <QLocale>

namespace snug::app::trouble {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

QString lastReached(const Circumstances &circumstances)
{
    if (!circumstances.lastReached.isValid())
        return {};
    return u' '
           + Words::tr("It was last reachable at %1.").arg(at(circumstances.lastReached, circumstances.now));
}

//! The host closed the connection and may be asked again.
Error closed(const Loss &loss, const Circumstances &circumstances)
{
    const QString time = at(circumstances.now, circumstances.now);
    if (circumstances.told.code == "storage"_L1)
        return {u"storage"_s, Words::tr("The host can't store anything right now, so it lets nobody in.")};
    switch (static_cast<CloseCode>(loss.closeCode)) {
    case CloseCode::GoingAway:
        return {u"closed"_s, Words::tr("The host closed the room at %1.").arg(time)};
    case CloseCode::Restart:
        return {u"restart"_s, Words::tr("The host is starting again.")};
    case CloseCode::TooSlow:
        return {u"too_slow"_s, Words::tr("The connection couldn't keep up with the room.")};
    case CloseCode::TooMany:
        return {u"too_many"_s,
                Words::tr("%1 takes no more connections from you right now.").arg(circumstances.host)};
    case CloseCode::Full:
        return {u"full"_s, Words::tr("The room is full right now.")};
    default:
        return {u"closed"_s, Words::tr("%1 closed the connection at %2.").arg(circumstances.host, time)};
    }
}

} // namespace

QString at(const QDateTime &time, const QDateTime &now)
{
    const QLocale locale;
    if (time.date() == now.date())
        return locale.toString(time.time(), QLocale::ShortFormat);
    return locale.toString(time, QLocale::ShortFormat);
}

Error lost(const Loss &loss, const Circumstances &circumstances)
{
    const QString &host = circumstances.host;
    const QString time = at(circumstances.now, circumstances.now);
    switch (loss.kind) {
    case Loss::Kind::Closed:
        return closed(loss, circumstances);
    case Loss::Kind::CutOff:
        return {u"cut_off"_s, Words::tr("The connection to %1 broke off at %2.").arg(host, time)};
    case Loss::Kind::Silent:
        return {u"silent"_s, Words::tr("%1 stopped answering at %2.").arg(host, time)};
    case Loss::Kind::Refused:
        return {u"refused"_s,
                circumstances.port == 0
                    ? Words::tr("%1 isn't taking connections.").arg(host) + lastReached(circumstances)
                    : Words::tr("%1 isn't taking connections at port %2.")
                              .arg(host, QString::number(circumstances.port))
                          + lastReached(circumstances)};
    case Loss::Kind::HostUnknown:
        return {u"host_unknown"_s,
                Words::tr("Your network doesn't know the name %1.").arg(host) + lastReached(circumstances)};
    case Loss::Kind::Unreachable:
        return {u"unreachable"_s,
                Words::tr("Your network finds no way to %1.").arg(host) + lastReached(circumstances)};
    case Loss::Kind::TimedOut:
        return {u"timed_out"_s, Words::tr("%1 isn't answering.").arg(host) + lastReached(circumstances)};
    case Loss::Kind::Insecure:
        return {u"insecure"_s,
                Words::tr("%1 answered, but no secure connection came about. Nothing was sent.").arg(host)};
    case Loss::Kind::Busy:
        return {u"busy"_s, Words::tr("%1 has too many visitors right now.").arg(host)};
    case Loss::Kind::NotSnug:
        return {u"not_snug"_s, Words::tr("Something answered at %1, but it isn't a Snug room.").arg(host)};
    }
    Q_UNREACHABLE();
}

Error goodbye(const frame::Bye &bye, const QDateTime &now)
{
    const QString time = at(now, now);
    if (bye.reason == "stop"_L1)
        return {u"stop"_s, Words::tr("The host closed the room at %1.").arg(time)};
    if (bye.reason == "restart"_L1)
        return {u"restart"_s, Words::tr("The host is starting again.")};
    if (bye.reason == "sleep"_L1)
        return {u"sleep"_s, Words::tr("The host's computer went to sleep at %1.").arg(time)};
    if (bye.reason == "moved"_L1)
        return {u"moved"_s,
                Words::tr("The room moved to another place at %1. Ask for its new link.").arg(time)};
    return {u"bye"_s, Words::tr("The host left at %1.").arg(time)};
}

Error refused(const Error &refused, quint16 closeCode, const QString &host, const QString &selfName)
{
    const QString &code = refused.code;
    const auto as = [&](const QString &text) {
        return Error{code.isEmpty() ? QString::number(closeCode) : code, text,
                     QString::number(closeCode) + u' ' + code + ": "_L1 + refused.text};
    };
    if (code == "no_such_room"_L1 || static_cast<CloseCode>(closeCode) == CloseCode::NoSuchRoom)
        return as(Words::tr("There is no such room on %1. Ask for a new link.").arg(host));
    if (code == "invite_needed"_L1)
        return as(Words::tr("This room needs an invite, and this link has none. Ask for the whole link."));
    if (code == "invite_invalid"_L1)
        return as(Words::tr("This room doesn't know the invite in this link. Ask for a new link."));
    if (code == "invite_revoked"_L1)
        return as(Words::tr("The host turned this link off. Ask for a new one."));
    if (code == "invite_expired"_L1)
        return as(Words::tr("The time of this link has run out. Ask for a new one."));
    if (code == "invite_used_up"_L1)
        return as(Words::tr("This link has let in as many people as it may. Ask for a new one."));
    if (code == "token_invalid"_L1)
        return as(Words::tr("The room doesn't know you any more. Ask for a new link."));
    if (code == "banned"_L1)
        return as(Words::tr("You can't join this room."));
    if (code == "bad_name"_L1)
        return as(Words::tr("The room doesn't take the name “%1”. Choose another one.").arg(selfName));
    if (code == "unsupported_version"_L1)
        return as(refused.text.isEmpty()
                      ? Words::tr("Your Snug and the host's are too far apart. One of them needs an update.")
                      : refused.text);
    switch (static_cast<CloseCode>(closeCode)) {
    case CloseCode::NotAdmitted:
        return as(Words::tr("The host doesn't let you in with this link. Ask for a new one."));
    case CloseCode::Removed:
        return as(Words::tr("You were removed from this room."));
    default:
        return as(Words::tr("The host didn't understand what this Snug sent."));
    }
}

Error pinned()
{
    return {
        u"pinned"_s,
        Words::tr("This link asks for a key to be checked, and this Snug can't do that yet. Update Snug.")};
}

} // namespace snug::app::trouble
