// SPDX-License-Identifier: MIT
#include "tests/support/roomclient.h"
#include "tests/support/seed.h"
#include "tests/support/snugdprocess.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rooms = 4;
constexpr int clients = 20;
constexpr int atOnce = 3; // messages that a client has on the way

using Clients = std::vector<std::unique_ptr<RoomClient>>;

bool all(const Clients &some, bool (*holds)(const RoomClient &))
{
    return std::ranges::all_of(some, [holds](const auto &client) { return holds(*client); });
}

//! Everything in the client's room, by somebody who just came.
std::map<qint64, Message> wholeRoom(const RoomLink &link)
{
    RoomClient reader(link, u"Reader"_s);
    reader.open();
    reader.loadOlder();
    if (!QTest::qWaitFor([&reader] { return reader.isJoined() && reader.isComplete(); }, 20'000))
        qWarning("the room could not be read");
    return reader.messages();
}

} // namespace

//! A server that is killed keeps what it promised.
class tst_Kill : public QObject
{
    Q_OBJECT

private:
    //! Makes the rooms and lets everybody in.
    void gather(SnugdProcess &server, const QString &data);
    //! Lets everybody send, and kills the server the moment `count` messages have come back.
    void sendAndKill(SnugdProcess &server, int count);

    std::vector<RoomLink> m_links;
    Clients m_clients;

private slots:
    void cleanup()
    {
        m_clients.clear();
        m_links.clear();
    }

    void whatAnybodySawIsThereOnceAfterAKill_data()
    {
        QTest::addColumn<int>("round");
        for (int round = 1; round <= 5; ++round)
            QTest::addRow("round %d", round) << round;
    }

    void whatAnybodySawIsThereOnceAfterAKill()
    {
        QRandomGenerator random = seeded();
        const QTemporaryDir data;
        const QStringList options{u"--rate"_s, u"0"_s, u"--max-per-address"_s, u"0"_s};
        auto server = std::make_unique<SnugdProcess>(data.path(), options);
        QVERIFY(server->start());
        gather(*server, data.path());
        if (QTest::currentTestFailed())
            return;

        sendAndKill(*server, random.bounded(100, 1500));
        QTRY_VERIFY(all(m_clients, [](const RoomClient &client) { return !client.isOpen(); }));
        int waiting = 0;
        for (const auto &client : m_clients)
            waiting += static_cast<int>(client->unconfirmed().size());
        qInfo("killed with %d messages unconfirmed", waiting);

        server = std::make_unique<SnugdProcess>(data.path(), options);
        QVERIFY(server->start());
        for (const auto &client : m_clients) {
            client->moveTo(server->port());
            client->open();
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            all(m_clients,
                [](const RoomClient &client) { return client.isJoined() && client.unconfirmed().empty(); }),
            20'000);

        for (RoomLink &link : m_links) {
            link.port = server->port();
            const std::map<qint64, Message> room = wholeRoom(link);
            QVERIFY(!room.empty());
            QCOMPARE(room.rbegin()->first, static_cast<qint64>(room.size())); // 1..N without a hole
            for (const auto &client : m_clients) {
                if (client->link().room != link.room)
                    continue;
                for (const auto &[seq, message] : client->seen())
                    QVERIFY2(room.contains(seq) && room.at(seq) == message, qPrintable(message.id));
                std::map<QString, int> stored;
                for (const auto &[seq, message] : room) {
                    if (message.from == client->self().id)
                        ++stored[message.id];
                }
                QCOMPARE(stored.size(), static_cast<size_t>(client->confirmed().size()));
                for (const auto &[id, count] : stored)
                    QVERIFY2(count == 1 && client->confirmed().contains(id), qPrintable(id));
            }
        }
        for (const auto &client : m_clients)
            QCOMPARE(client->complaints(), QStringList());
        QCOMPARE(server->stop(), 0);
    }
};

void tst_Kill::gather(SnugdProcess &server, const QString &data)
{
    for (int i = 0; i < rooms; ++i) {
        const Outcome made = runSnugd({u"room"_s, u"create"_s, u"Room %1"_s.arg(i), u"--data"_s, data});
        QCOMPARE(made.status, 0);
        m_links.push_back(*RoomLink::parse(made.out));
        QCOMPARE(m_links.back().port, server.port());
    }
    for (int i = 0; i < clients; ++i) {
        m_clients.push_back(
            std::make_unique<RoomClient>(m_links[static_cast<size_t>(i % rooms)], u"Client %1"_s.arg(i)));
        m_clients.back()->open();
    }
    QTRY_VERIFY(all(m_clients, [](const RoomClient &client) { return client.isJoined(); }));
}

void tst_Kill::sendAndKill(SnugdProcess &server, int count)
{
    const QObject context; // the sending ends with this function
    int confirmed = 0;
    for (const auto &client : m_clients) {
        connect(client.get(), &RoomClient::confirmedOne, &context, [&server, &confirmed, &client, count] {
            if (++confirmed == count)
                server.process().kill();
            client->send(u"message after %1"_s.arg(confirmed));
        });
        for (int i = 0; i < atOnce; ++i)
            client->send(u"hello %1"_s.arg(i));
    }
    QVERIFY(QSignalSpy(&server.process(), &QProcess::finished).wait(20'000));
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
