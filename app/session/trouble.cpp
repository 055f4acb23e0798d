// SPDX-License-Identifier: MIT
#include "app/session/trouble.h"

#include "shared/protocol/closecode.h"
#include "shared/text/plaintext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace snug::app::trouble {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

//! An error whose details name what was tried, the code it ended with and what the machines said.
Error error(const char *code, const QString &text, const Loss &loss, const Circumstances &circumstances)
{
    const Host &host = circumstances.host;
    QStringList detail{host.port == 0 ? host.address : host.address + u':' + QString::number(host.port)};
    detail += QString::fromLatin1(code);
    if (loss.closeCode != 0)
        detail += QString::number(loss.closeCode);
    const Error &told = circumstances.told;
    for (const QString &words : {told.code, told.cause, told.text, loss.detail}) {
        if (!words.isEmpty())
            detail += words;
    }
    return {QString::fromLatin1(code), text, detail.join(" | "_L1)};
}

//! With when the host was last reached behind what is said of it.
QString withLast(const QString &said, const Circumstances &circumstances)
{
    return text::sentences(
        {said,
         circumstances.lastReached.isValid()
             ? Words::tr("It was last reachable at %1.").arg(at(circumstances.lastReached, circumstances.now))
             : Words::tr("It was never reachable from here.")});
}

//! The host closed the connection and may be asked again: what it said counts more than the code.
std::pair<const char *, QString> closed(const Loss &loss, const Circumstances &circumstances)
{
    const QString &told = circumstances.told.code;
    const QString computer = circumstances.host.computer();
    const QString time = at(circumstances.triedAt, circumstances.now);
    if (circumstances.told.cause == "no_space"_L1)
        return {"no_space",
                Words::tr("%1 has no space left, so it lets nobody in.").arg(circumstances.host.machine())};
    if (told == "storage"_L1)
        return {"storage",
                Words::tr("%1 can't store anything right now, so it lets nobody in.").arg(computer)};
    if (told == "room_paused"_L1)
        return {"room_paused", Words::tr("%1 has closed the room for now.").arg(circumstances.host.person())};
    if (told == "overloaded"_L1)
        return {"overloaded", Words::tr("%1 has too much to do right now.").arg(computer)};
    if (told == "server_full"_L1)
        return {"server_full", Words::tr("%1 is full right now.").arg(computer)};
    if (told == "too_many_frames"_L1)
        return {"too_many_frames", Words::tr("Your app asked more of %1 than it allows.").arg(computer)};
    switch (static_cast<CloseCode>(loss.closeCode)) {
    case CloseCode::GoingAway:
        return {"closed", Words::tr("%1 closed the room at %2.").arg(circumstances.host.person(), time)};
    case CloseCode::Restart:
        return {"restart", Words::tr("The room is starting again.")};
    case CloseCode::JoinTimeout:
        return {"join_timeout", Words::tr("Joining took longer than %1 waits.").arg(computer)};
    case CloseCode::TooSlow:
        return {"too_slow", Words::tr("The connection couldn't keep up with the room.")};
    case CloseCode::TooMany:
        return {"too_many", Words::tr("%1 takes no more connections from you right now.").arg(computer)};
    case CloseCode::Full:
        return {"full", Words::tr("The room is full right now.")};
    default:
        return {"closed", Words::tr("%1 closed the connection at %2.").arg(computer, time)};
    }
}

//! No connection came about, or one went without a word.
std::pair<const char *, QString> unanswered(const Loss &loss, const Circumstances &circumstances)
{
    const QString computer = circumstances.host.computer();
    switch (loss.kind) {
    case Loss::Kind::CutOff:
        return {"cut_off",
                withLast(Words::tr("%1 broke off the connection before it answered.").arg(computer),
                         circumstances)};
    case Loss::Kind::Refused:
        return {"refused", withLast(Words::tr("%1 isn't taking connections.").arg(computer), circumstances)};
    case Loss::Kind::Unreachable:
        return {"unreachable",
                withLast(Words::tr("Your network finds no way to %1.").arg(computer), circumstances)};
    default:
        return {"timed_out", withLast(Words::tr("%1 isn't answering.").arg(computer), circumstances)};
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

QString since(const QDateTime &time, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    const qint64 seconds = time.secsTo(now);
    if (seconds >= 0 && seconds < minute)
        return Words::tr("%L1 s ago").arg(seconds);
    if (seconds >= minute && seconds < hour)
        return Words::tr("%L1 min ago").arg(seconds / minute);
    return Words::tr("at %1").arg(at(time, now));
}

QString Host::computer() const
{
    if (here)
        return Words::tr("Snug on this computer");
    return owner.isEmpty() ? text::isolated(address) : Words::tr("%1's computer").arg(text::isolated(owner));
}

QString Host::machine() const
{
    return here ? Words::tr("This computer") : computer();
}

QString Host::person() const
{
    return owner.isEmpty() ? Words::tr("The host") : text::isolated(owner);
}

Error lost(const Loss &loss, const Circumstances &circumstances)
{
    const auto as = [&](const char *code, const QString &text) {
        return error(code, text, loss, circumstances);
    };
    const QString computer = circumstances.host.computer();
    switch (loss.kind) {
    case Loss::Kind::Closed: {
        const auto &[code, text] = closed(loss, circumstances);
        return as(code, text);
    }
    case Loss::Kind::HostUnknown:
        return as("host_unknown", withLast(Words::tr("Your network doesn't know the name %1.")
                                               .arg(text::isolated(circumstances.host.address)),
                                           circumstances));
    case Loss::Kind::Insecure:
        return as(
            "insecure",
            Words::tr("%1 answered, but no secure connection came about. Nothing was sent.").arg(computer));
    case Loss::Kind::Busy:
        return as("busy", Words::tr("%1 has too many visitors right now.").arg(computer));
    case Loss::Kind::Unavailable:
        return as("unavailable", Words::tr("%1 lets nobody in right now.").arg(computer));
    case Loss::Kind::NotSnug:
        return as("not_snug", Words::tr("Something answered at %1, but it isn't a Snug room.")
                                  .arg(text::isolated(circumstances.host.address)));
    default:
        break;
    }
    const auto &[code, text] = unanswered(loss, circumstances);
    // To a person who was talking there it is one event, whatever each attempt since has met.
    if (circumstances.lostAt.isValid() || loss.kind == Loss::Kind::Silent) {
        const QDateTime lostAt =
            circumstances.lostAt.isValid() ? circumstances.lostAt : circumstances.triedAt;
        return as(loss.kind == Loss::Kind::Silent ? "silent" : code,
                  Words::tr("%1 stopped answering %2.").arg(computer, since(lostAt, circumstances.now)));
    }
    return as(code, text);
}

Error goodbye(const QString &reason, const Host &host, const QDateTime &time, const QDateTime &now)
{
    const QString then = at(time, now);
    const auto as = [&reason](const char *code, const QString &text) {
        return Error{QString::fromLatin1(code), text, "bye | "_L1 + reason};
    };
    if (reason == "stop"_L1)
        return as("stop", Words::tr("%1 closed the room at %2.").arg(host.person(), then));
    if (reason == "restart"_L1)
        return as("restart", Words::tr("The room is starting again."));
    if (reason == "sleep"_L1)
        return as("sleep", host.owner.isEmpty()
                               ? Words::tr("The host's computer went to sleep at %1.").arg(then)
                               : Words::tr("%1 went to sleep at %2.").arg(host.computer(), then));
    if (reason == "moved"_L1)
        return as("moved",
                  Words::tr("The room moved to another place at %1. Ask for its new link.").arg(then));
    return as("bye", Words::tr("%1 left at %2.").arg(host.person(), then));
}

namespace {

//! Empty where the host said nothing that has a sentence of its own.
QString refusalByCode(const Error &refused, const Host &host, const QString &selfName)
{
    const QString &code = refused.code;
    if (code == "no_such_room"_L1 && host.known)
        return host.here
                   ? Words::tr("This room is no longer on this computer. You can only leave it.")
                   : Words::tr("This room is no longer on %1. You can only leave it.").arg(host.computer());
    if (code == "no_such_room"_L1)
        return Words::tr("There is no such room on %1. Ask for a new link.").arg(host.computer());
    if (code == "invite_needed"_L1)
        return Words::tr("This room needs an invite, and this link has none. Ask for the whole link.");
    if (code == "invite_invalid"_L1)
        return Words::tr("This room doesn't know the invite in this link. Ask for a new link.");
    if (code == "invite_revoked"_L1)
        return Words::tr("%1 turned this link off. Ask for a new one.").arg(host.person());
    if (code == "invite_expired"_L1)
        return Words::tr("The time of this link has run out. Ask for a new one.");
    if (code == "invite_used_up"_L1)
        return Words::tr("This link has let in as many people as it may. Ask for a new one.");
    if (code == "token_invalid"_L1)
        return Words::tr("The room doesn't know you any more. Ask for a new link.");
    if (code == "banned"_L1)
        return Words::tr("You can't join this room.");
    if (code == "bad_name"_L1)
        return Words::tr("The room doesn't take the name “%1”. Choose another one.")
            .arg(text::isolated(selfName));
    if (refused.cause == "client_too_old"_L1)
        return Words::tr("Your Snug is too old for this room. Update it to join.");
    if (refused.cause == "server_too_old"_L1)
        return Words::tr("The host's Snug is too old for yours. Ask the host to update it.");
    if (code == "unsupported_version"_L1)
        return Words::tr("Your Snug and the host's are too far apart. One of them needs an update.");
    return {};
}

} // namespace

Error refused(const Error &refused, quint16 closeCode, const Host &host, const QString &selfName)
{
    const QString &code = refused.code;
    QString text = refusalByCode(refused, host, selfName);
    if (text.isEmpty()) {
        switch (static_cast<CloseCode>(closeCode)) {
        case CloseCode::NoSuchRoom:
            text = refusalByCode({u"no_such_room"_s, {}}, host, selfName);
            break;
        case CloseCode::NotAdmitted:
            text = Words::tr("%1 doesn't let you in with this link. Ask for a new one.").arg(host.person());
            break;
        case CloseCode::Removed:
            text = Words::tr("You were removed from this room.");
            break;
        default:
            text = Words::tr("%1 didn't understand what this Snug sent. Update Snug, or ask the host to.")
                       .arg(host.computer());
        }
    }
    return {code.isEmpty() ? QString::number(closeCode) : code, text,
            QString::number(closeCode) + " | "_L1 + code + " | "_L1 + refused.text};
}

bool linkNeeded(const Error &problem, const Host &host)
{
    static const QSet<QString> always{u"invite_needed"_s,
                                      u"invite_invalid"_s,
                                      u"invite_revoked"_s,
                                      u"invite_expired"_s,
                                      u"invite_used_up"_s,
                                      u"token_invalid"_s,
                                      u"4401"_s};
    return always.contains(problem.code)
           || (!host.known && (problem.code == "no_such_room"_L1 || problem.code == "4404"_L1));
}

Error pinned()
{
    return {
        u"pinned"_s,
        Words::tr("This link asks for a key to be checked, and this Snug can't do that yet. Update Snug.")};
}

} // namespace snug::app::trouble
