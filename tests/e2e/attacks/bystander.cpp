// SPDX-License-Identifier: MIT
#include "tests/e2e/attacks/bystander.h"

#include "tests/e2e/attacks/socket.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>

namespace snug::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto joinEvery = 100ms;
constexpr auto sayEvery = 550ms; // within the server's two messages a second
constexpr auto beatEvery = 10ms;
constexpr auto patience = 10s;
constexpr qint64 joinPromise = 200;      // milliseconds
constexpr qint64 echoPromise = 1000;     // milliseconds
constexpr quint16 firstAddress = 60'000; // theirs; below are the attackers'
constexpr int addresses = 2000;

qint64 median(std::vector<qint64> times)
{
    if (times.empty())
        return 0;
    std::ranges::sort(times);
    return times[times.size() / 2];
}

qint64 longest(const std::vector<qint64> &times)
{
    return times.empty() ? 0 : *std::ranges::max_element(times);
}

} // namespace

//! What the server has made somebody wait.
class Bystander::Clock
{
public:
    explicit Clock(const Vitals &server)
        : m_server(server)
        , m_starvation(server.starvation())
    {
        m_clock.start();
    }
    std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds(m_clock.elapsed()); }
    qint64 waited() const
    {
        const qint64 all = m_clock.elapsed();
        return std::max<qint64>(0, all - (m_server.starvation() - m_starvation));
    }

private:
    const Vitals &m_server;
    const qint64 m_starvation;
    QElapsedTimer m_clock;
};

Bystander::Bystander(const RoomLink &link, const Vitals &server)
    : m_link(link)
    , m_server(server)
{
    m_threads.emplace_back([this] { keepJoining(); });
    m_threads.emplace_back([this] { keepChatting(); });
    m_threads.emplace_back([this] { beat(); });
}

Bystander::~Bystander()
{
    m_isOver = true;
    for (std::thread &thread : m_threads)
        thread.join();
}

void Bystander::watch()
{
    const std::lock_guard lock(m_mutex);
    m_joinTimes.clear();
    m_echoTimes.clear();
    m_failures.clear();
    m_stall = 0;
    m_starvation = m_server.starvation();
    m_joinCount = 0;
    m_echoCount = 0;
}

void Bystander::keepJoining()
{
    for (int i = 0; !m_isOver; ++i) {
        const Clock clock(m_server);
        Socket socket = Socket::connect(static_cast<quint16>(m_link.port),
                                        static_cast<quint16>(firstAddress + i % addresses));
        const QJsonObject joined = socket.join(
            m_link.room.toLatin1(),
            {{u"name"_s, u"Newcomer %1"_s.arg(i)}, {u"invite"_s, m_link.invite}, {u"limit"_s, 10}}, patience);
        if (joined.isEmpty()) {
            fail(u"a newcomer was not let in"_s);
        } else {
            const std::lock_guard lock(m_mutex);
            m_joinTimes.push_back(clock.waited());
            ++m_joinCount;
        }
        std::this_thread::sleep_for(joinEvery);
    }
}

void Bystander::keepChatting()
{
    Socket socket = Socket::connect(static_cast<quint16>(m_link.port), firstAddress + addresses);
    const QJsonObject joined = socket.join(
        m_link.room.toLatin1(), {{u"name"_s, u"Chatter"_s}, {u"invite"_s, m_link.invite}}, patience);
    for (int i = 0; !m_isOver; ++i) {
        const Clock clock(m_server);
        const QString id = u"chat-%1"_s.arg(i);
        const QJsonObject send{{u"type"_s, u"send"_s}, {u"id"_s, id}, {u"text"_s, u"message %1"_s.arg(i)}};
        socket.sendText(QJsonDocument(send).toJson(QJsonDocument::Compact));
        bool isBack = false;
        while (!isBack) {
            const std::optional<QJsonObject> frame = socket.take(u"messages"_s, patience);
            if (!frame)
                return fail(u"a message did not come back"_s);
            isBack =
                std::ranges::any_of(frame->value("messages"_L1).toArray(), [&id](const QJsonValue &message) {
                    return message["id"_L1].toString() == id;
                });
        }
        {
            const std::lock_guard lock(m_mutex);
            m_echoTimes.push_back(clock.waited());
            ++m_echoCount;
        }
        std::this_thread::sleep_for(std::max(0ms, sayEvery - clock.elapsed()));
    }
}

void Bystander::beat()
{
    while (!m_isOver) {
        QElapsedTimer clock;
        clock.start();
        std::this_thread::sleep_for(beatEvery);
        const std::lock_guard lock(m_mutex);
        m_stall = std::max<qint64>(m_stall, clock.elapsed() - beatEvery.count());
    }
}

void Bystander::fail(const QString &what)
{
    if (m_isOver)
        return;
    const std::lock_guard lock(m_mutex);
    m_failures += what;
}

QString Bystander::harm() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_failures.isEmpty())
        return m_failures.first();
    if (median(m_joinTimes) > joinPromise + m_stall)
        return u"newcomers waited %1 ms"_s.arg(median(m_joinTimes));
    if (longest(m_echoTimes) > echoPromise + m_stall)
        return u"a message took %1 ms"_s.arg(longest(m_echoTimes));
    return {};
}

QString Bystander::summary() const
{
    const std::lock_guard lock(m_mutex);
    return u"%1 joins, median %2 ms, longest %3 ms; %4 echoes, median %5 ms, longest %6 ms; stood still for %7 ms, the server starved for %8 ms"_s
        .arg(m_joinTimes.size())
        .arg(median(m_joinTimes))
        .arg(longest(m_joinTimes))
        .arg(m_echoTimes.size())
        .arg(median(m_echoTimes))
        .arg(longest(m_echoTimes))
        .arg(m_stall)
        .arg(m_server.starvation() - m_starvation);
}

} // namespace snug::test
