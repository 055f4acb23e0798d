// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/clientstore.h"
#include "app/session/networkwatch.h"
#include "app/session/roomsession.h"
#include "app/session/sessioncontext.h"
#include "tests/support/fakehost.h"
#include "tests/support/memorysecrets.h"

#include <QLocale>
#include <QTemporaryDir>

namespace snug::test {

//! A network that comes and goes as a test wants.
class FakeNetwork final : public app::NetworkWatch
{
public:
    bool online() const override { return m_online; }
    void setOnline(bool online)
    {
        m_online = online;
        emit onlineChanged(online);
    }
    bool signInNeeded() const override { return m_signInNeeded; }
    void setSignInNeeded(bool needed)
    {
        m_signInNeeded = needed;
        emit signInNeededChanged(needed);
    }

private:
    bool m_online = true;
    bool m_signInNeeded = false;
};

//! What a session needs around it, with times short enough for a test.
struct SessionWorld {
    QTemporaryDir directory;
    app::ClientStore store{directory.path()};
    MemorySecrets secrets;
    FakeNetwork network;
    QDateTime now{QDate(2026, 11, 20), QTime(14, 2)};
    bool tellsTyping = true;
    app::SessionContext context{.store = store, .secrets = secrets, .network = network};

    SessionWorld()
    {
        using namespace std::chrono_literals;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        context.timing.firstRetry = 10ms;
        context.timing.lastRetry = 50ms;
        context.timing.resend = 10ms;
        context.timing.storageRetry = 10ms;
        context.timing.save = 1ms;
        context.clock = [this] { return now; };
        context.tellsTyping = [this] { return tellsTyping; };
    }

    app::RememberedRoom room(const RoomLink &link)
    {
        app::RememberedRoom room{.link = link, .selfName = QStringLiteral("Ada")};
        room.link.invite.clear();
        store.save(room);
        return room;
    }
};

inline Message message(qint64 seq, const QString &from, const QString &text, const QString &id = {})
{
    return {.seq = seq,
            .rev = seq,
            .id = id.isEmpty() ? QStringLiteral("id-%1").arg(seq) : id,
            .from = from,
            .name = from == QStringLiteral("m1") ? QStringLiteral("Ada") : QStringLiteral("Bo"),
            .at = 1'763'600'000'000 + seq * 1000,
            .text = text};
}

//! `joined` as a host says it to m1, Ada, whose room holds `messages`.
inline frame::Joined joined(std::vector<Message> messages = {})
{
    const qint64 head = messages.empty() ? 0 : messages.back().rev;
    return {.server = QStringLiteral("Fake"),
            .room = {.id = QStringLiteral("film-night-7k2m"),
                     .title = QStringLiteral("Film night"),
                     .epoch = QStringLiteral("one"),
                     .head = head,
                     .count = head},
            .self = {QStringLiteral("m1"), QStringLiteral("Ada"), Role::Member, true},
            .members = {{QStringLiteral("m1"), QStringLiteral("Ada"), Role::Member, true},
                        {QStringLiteral("m2"), QStringLiteral("Bo"), Role::Host, true}},
            .messages = std::move(messages)};
}

//! A live frame that takes a client from one revision to the newest of `messages`.
inline frame::Messages live(qint64 base, std::vector<Message> messages)
{
    const qint64 head = messages.back().rev;
    return {.span = frame::Span{base, head}, .messages = std::move(messages)};
}

} // namespace snug::test
