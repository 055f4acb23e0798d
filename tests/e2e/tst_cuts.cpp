// SPDX-License-Identifier: MIT
#include "server/server.h"
#include "tests/support/roomclient.h"
#include "tests/support/seed.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace snug;
using namespace snug::server;
using namespace snug::test;
using namespace Qt::StringLiterals;

namespace {

//! Opens a client again and again, and cuts it at moments that chance picks: while it connects, before it is
//! let in, between two frames. After some cuts it stays away until the room has moved on.
class Cutter : public QObject
{
    Q_OBJECT

public:
    Cutter(RoomClient &client, const RoomClient &watcher, int cuts, QRandomGenerator &random)
        : m_client(client)
        , m_watcher(watcher)
        , m_random(random)
        , m_left(cuts)
    {
        connect(&m_client, &RoomClient::connected, this, &Cutter::tick);
        connect(&m_client, &RoomClient::received, this, &Cutter::tick);
        connect(&m_watcher, &RoomClient::received, this, &Cutter::returnWhenDue);
        openUntilChanceSays();
    }

signals:
    //! The last cut is over, and the client on its way back.
    void done();

private:
    void openUntilChanceSays()
    {
        m_client.open();
        m_moments = m_random.bounded(6);
        if (m_left > 0 && m_moments == 0)
            QMetaObject::invokeMethod(this, &Cutter::cut, Qt::QueuedConnection);
    }

    void tick()
    {
        if (m_random.bounded(4) == 0)
            m_client.send(u"from one who is cut off"_s);
        if (m_left > 0 && --m_moments <= 0)
            QMetaObject::invokeMethod(this, &Cutter::cut, Qt::QueuedConnection);
    }

    void cut()
    {
        if (!m_client.isOpen() || m_left == 0)
            return;
        --m_left;
        m_client.cut();
        const bool longAway = m_left % 100 == 50;
        m_returnAt = m_watcher.head() + (longAway ? limits::catchUp + 1 : m_random.bounded(3));
        returnWhenDue();
    }

    void returnWhenDue()
    {
        if (m_client.isOpen() || m_watcher.head() < m_returnAt)
            return;
        openUntilChanceSays();
        if (m_left == 0)
            emit done();
    }

    RoomClient &m_client;
    const RoomClient &m_watcher;
    QRandomGenerator &m_random;
    int m_left;
    int m_moments = 0;
    qint64 m_returnAt = 0;
};

} // namespace

//! Clients that come and go at random, in the same process as the server so that sanitizers see both.
class tst_Cuts : public QObject
{
    Q_OBJECT

private:
    RoomLink makeRoom(const QString &title);

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<Server> m_server;

private slots:
    void init()
    {
        m_data = std::make_unique<QTemporaryDir>();
        Result<std::unique_ptr<Server>> server = Server::open({.dataDirectory = m_data->path(),
                                                               .address = QHostAddress::LocalHost,
                                                               .port = 0,
                                                               .maxPerAddress = 0,
                                                               .rate = {.burst = 0, .perSecond = 0}});
        QVERIFY2(server.ok(), server ? "" : qPrintable(server.error().text));
        m_server = std::move(*server);
    }
    void cleanup()
    {
        m_server.reset();
        m_data.reset();
    }

    void aClientThatIsCutHundredsOfTimesEndsWithExactlyTheRoom();
    void nothingOfARoomIsEverHeardInAnother();
};

RoomLink tst_Cuts::makeRoom(const QString &title)
{
    std::optional<RoomLink> link;
    m_server->rooms().make(title, Access::Invite, this, [this, &link](const Result<RoomInfo> &room) {
        m_server->rooms().makeInvite(room->id, {}, this, [this, &link](const Result<NewInvite> &invite) {
            link = m_server->linkTo(invite->invite.room, invite->secret);
        });
    });
    if (!QTest::qWaitFor([&link] { return link.has_value(); }, test::patience))
        qFatal("no room");
    return *link;
}

void tst_Cuts::aClientThatIsCutHundredsOfTimesEndsWithExactlyTheRoom()
{
    QRandomGenerator random = seeded();
    const RoomLink link = makeRoom(u"Busy"_s);
    std::vector<std::unique_ptr<RoomClient>> writers;
    auto writing = std::make_unique<QObject>(); // the writers write for as long as it is there
    for (int i = 0; i < 3; ++i) {
        writers.push_back(std::make_unique<RoomClient>(link, u"Writer %1"_s.arg(i)));
        RoomClient *const writer = writers.back().get();
        connect(writer, &RoomClient::joined, writer, [writer] { writer->send(u"first"_s); });
        connect(writer, &RoomClient::confirmedOne, writing.get(), [writer] { writer->send(u"and on"_s); });
        writer->open();
    }
    QTRY_VERIFY(std::ranges::all_of(writers, &RoomClient::isJoined));

    RoomClient cutOff(link, u"Cut off"_s);
    Cutter cutter(cutOff, *writers.front(), 300, random);
    QVERIFY(QSignalSpy(&cutter, &Cutter::done).wait(25'000));
    writing.reset();
    cutOff.loadOlder();
    QTRY_VERIFY_WITH_TIMEOUT(cutOff.isJoined() && cutOff.isComplete() && cutOff.unconfirmed().empty(),
                             20'000);
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::all_of(writers, [](const auto &writer) { return writer->unconfirmed().empty(); }),
        20'000);

    RoomClient reader(link, u"Reader"_s);
    reader.loadOlder();
    reader.open();
    QTRY_VERIFY(reader.isJoined() && reader.isComplete());
    const auto count = static_cast<qint64>(reader.messages().size());
    QTRY_COMPARE(cutOff.head(), reader.head());
    qInfo("%lld messages, %d resets, %lld of its own", count, cutOff.resets(), cutOff.confirmed().size());
    QCOMPARE(reader.messages().rbegin()->first, count);
    QVERIFY(cutOff.messages() == reader.messages());
    QVERIFY(cutOff.resets() > 0);
    QCOMPARE(cutOff.gaps(), 0);
    QMap<QString, int> own;
    for (const auto &[seq, message] : reader.messages())
        own[message.id] += message.from == cutOff.self().id ? 1 : 0;
    for (auto id = cutOff.confirmed().keyBegin(); id != cutOff.confirmed().keyEnd(); ++id)
        QCOMPARE(own.value(*id), 1);
    QCOMPARE(cutOff.complaints(), QStringList());
}

namespace {

//! The words that must be in everything a client hears: its room's title is in each name and text said there.
QString foreignPart(const frame::Server &frame, const QString &title)
{
    QStringList heard;
    const auto hearMembers = [&heard](const std::vector<Member> &members) {
        for (const Member &member : members)
            heard += member.name;
    };
    const auto hearMessages = [&heard](const std::vector<Message> &messages) {
        for (const Message &message : messages)
            heard += {message.name, message.text};
    };
    if (const auto *joined = std::get_if<frame::Joined>(&frame)) {
        heard += {joined->room.title, joined->self.name};
        hearMembers(joined->members);
        hearMessages(joined->messages);
    } else if (const auto *messages = std::get_if<frame::Messages>(&frame)) {
        hearMessages(messages->messages);
    } else if (const auto *presence = std::get_if<frame::Presence>(&frame)) {
        hearMembers(presence->members);
    }
    for (const QString &text : heard) {
        if (!text.startsWith(title))
            return text;
    }
    return {};
}

} // namespace

void tst_Cuts::nothingOfARoomIsEverHeardInAnother()
{
    QRandomGenerator random = seeded();
    std::vector<std::unique_ptr<RoomClient>> clients;
    QStringList leaks;
    QHash<RoomClient *, QString> titles;
    for (const QString &title : {u"Alpha"_s, u"Beta"_s, u"Gamma"_s, u"Delta"_s}) {
        const RoomLink link = makeRoom(title);
        for (int i = 0; i < 5; ++i) {
            clients.push_back(std::make_unique<RoomClient>(link, u"%1 %2"_s.arg(title).arg(i)));
            RoomClient *const client = clients.back().get();
            titles.insert(client, title);
            connect(client, &RoomClient::received, client,
                    [&leaks, client, title](const frame::Server &frame) {
                        if (const QString foreign = foreignPart(frame, title); !foreign.isEmpty())
                            leaks += u"%1 heard %2"_s.arg(title, foreign);
                        if (const auto *typing = std::get_if<frame::MemberTyping>(&frame);
                            typing && typing->member == client->self().id)
                            leaks += u"%1 heard that they type themselves"_s.arg(title);
                    });
            client->open();
        }
    }
    QTRY_VERIFY(std::ranges::all_of(clients, &RoomClient::isJoined));

    const auto act = [&](RoomClient &client) {
        const QString title = titles.value(&client);
        switch (random.bounded(8)) {
        case 0:
            client.cut();
            client.open();
            break;
        case 1:
            if (client.isJoined())
                client.write(frame::Typing{.on = random.bounded(2) == 0});
            break;
        case 2:
            if (client.isJoined())
                client.write(frame::Rename{u"%1 %2"_s.arg(title).arg(random.bounded(20))});
            break;
        case 3:
            if (client.isJoined())
                client.write(frame::History{.seq = random.bounded(1, 200), .limit = random.bounded(1, 200)},
                             u"page"_s);
            break;
        default:
            client.send(u"%1 says %2"_s.arg(title).arg(random.generate()));
        }
    };
    for (int round = 0; round < 150; ++round) {
        for (int i = 0; i < 20; ++i)
            act(*clients[random.bounded(static_cast<quint32>(clients.size()))]);
        QCoreApplication::processEvents(); // the server gets to some of it
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::all_of(
            clients, [](const auto &client) { return client->isJoined() && client->unconfirmed().empty(); }),
        20'000);

    QCOMPARE(leaks, QStringList());
    for (const auto &client : clients)
        QCOMPARE(client->complaints(), QStringList());
    // A room's clients agree on it, message for message.
    for (const auto &client : clients) {
        client->loadOlder();
        QTRY_VERIFY(client->isJoined() && client->isComplete());
        const auto &first = *std::ranges::find_if(
            clients, [&client](const auto &other) { return other->link().room == client->link().room; });
        QTRY_COMPARE(client->head(), first->head());
        QVERIFY(client->messages() == first->messages());
    }
    QCOMPARE(leaks, QStringList());
}

QTEST_GUILESS_MAIN(tst_Cuts)
#include "tst_cuts.moc"
