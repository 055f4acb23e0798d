// SPDX-License-Identifier: MIT
#include "app/desktop/settings.h"
#include "app/host/roomhost.h"
#include "app/session/readablepath.h"
#include "shared/protocol/closecode.h"
#include "tests/support/freeport.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/patience.h"
#include "tests/support/visitor.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <unistd.h>

using namespace snug;
using namespace snug::app;
using snug::test::Visitor;
using namespace Qt::StringLiterals;

namespace {

//! A host with what outlives it.
struct Home {
    QTemporaryDir directory = {};
    test::MemorySecrets secrets = {};
    std::unique_ptr<Settings> settings = std::make_unique<Settings>(directory.filePath(u"snug.conf"_s));

    Home() { settings->setHostPort(test::freePort()); }
    QString data() const { return directory.filePath(u"data"_s); }
    std::unique_ptr<RoomHost> host() { return std::make_unique<RoomHost>(secrets, *settings, data()); }
};

//! Whether this program has the thread of a host's server.
bool hostThreadRuns()
{
    const QDir tasks(u"/proc/self/task"_s);
    return std::ranges::any_of(tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot), [&](const QString &task) {
        QFile name(tasks.filePath(task + "/comm"_L1));
        return name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == "snug host";
    });
}

//! The same room as reached from this very computer.
RoomLink fromHere(const QString &shared)
{
    RoomLink link = *RoomLink::parse(shared);
    link.host = u"127.0.0.1"_s;
    return link;
}

} // namespace

class tst_RoomHost : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aHostedRoomIsFoundByItsLinks();
    void theHostsInviteLetsOnePersonIn();
    void twoRoomsAskedForAtOnceAreBothMade();
    void aNewRoomIsCalledAsNoOtherIs();
    void aRoomIsOpenedByItsTitleWhereThereIsOne();
    void theWindowLivesOnWhileTheServerStarts();
    void aRestartBringsTheSameLinksBack();
    void aLostInviteIsReplaced_data();
    void aLostInviteIsReplaced();
    void aNewLinkEndsTheOldOne();
    void theNextFreePortIsTakenAndRemembered();
    void stoppingSaysGoodbye();
    void sleepingSaysGoodbyeAndWakingBringsTheRoomBack();
    void wakingBeforeTheGoodbyeIsSaidBringsItBackAfterIt();
    void stoppingWithoutHavingHostedEndsAtOnce();
    void aServerThatOpensAfterTheStopIsAskedNothing();
    void comingAndGoingTwentyTimesLosesNothing();
    void aDirectoryInUseIsSaidInASentence();
    void aPlaceThatCannotBeUsedIsSaidInASentence_data();
    void aPlaceThatCannotBeUsedIsSaidInASentence();
    void roomsOfANewerSnugAreLeftAsTheyAre();
    void afterAFailureHostingCanBeTriedAgain();
    void aTitleThatIsNoneIsRefused();
    void whatIsNoRoomHasNoInvitation();
    void everyAddressOfThisComputerIsTheSameRoom();

private:
    //! Hosts a room and gives its links: the host's own and the one to share.
    void hostRoom(RoomHost &host, RoomLink &hostLink, RoomLink &shared,
                  const QString &title = u"Film night"_s)
    {
        QSignalSpy hosted(&host, &RoomHost::roomHosted);
        host.hostRoom(title);
        QTRY_COMPARE(hosted.size(), 1);
        hostLink = hosted[0][0].value<RoomLink>();
        const Invitation *invitation = host.invitationFor(hosted[0][1].toString());
        QTRY_VERIFY(invitation->ready());
        shared = fromHere(invitation->link());
    }
    void stop(RoomHost &host)
    {
        QSignalSpy stopped(&host, &RoomHost::stopped);
        host.stop();
        QTRY_COMPARE(stopped.size(), 1);
    }

    std::unique_ptr<Home> m_home;
};

void tst_RoomHost::init()
{
    m_home = std::make_unique<Home>();
}

void tst_RoomHost::aHostedRoomIsFoundByItsLinks()
{
    const auto host = m_home->host();
    QCOMPARE(host->state(), RoomHost::Off);
    RoomLink hostLink;
    RoomLink shared;
    hostRoom(*host, hostLink, shared);
    QCOMPARE(host->state(), RoomHost::Running);
    QCOMPARE(hostLink.host, u"127.0.0.1"_s);
    QCOMPARE(hostLink.port, host->port());
    QVERIFY(hostLink.room.startsWith(u"film-night-"_s));
    QCOMPARE(shared.room, hostLink.room);
    QVERIFY(shared.invite != hostLink.invite);

    Visitor ada(hostLink, u"Ada"_s);
    QTRY_VERIFY(ada.joined());
    QCOMPARE(ada.joined()->self.role, Role::Host);
    QCOMPARE(ada.joined()->room.title, u"Film night"_s);
    Visitor bo(shared, u"Bo"_s);
    QTRY_VERIFY(bo.joined());
    QCOMPARE(bo.joined()->self.role, Role::Member);
}

void tst_RoomHost::theHostsInviteLetsOnePersonIn()
{
    const auto host = m_home->host();
    RoomLink hostLink;
    RoomLink shared;
    hostRoom(*host, hostLink, shared);
    Visitor ada(hostLink, u"Ada"_s);
    QTRY_VERIFY(ada.joined());
    Visitor eve(hostLink, u"Eve"_s);
    QTRY_VERIFY(eve.last<frame::Refused>());
    QCOMPARE(eve.last<frame::Refused>()->error.code, u"invite_used_up"_s);
}

void tst_RoomHost::twoRoomsAskedForAtOnceAreBothMade()
{
    const auto host = m_home->host();
    QSignalSpy hosted(host.get(), &RoomHost::roomHosted);
    host->hostRoom(u"One"_s);
    host->hostRoom(u"Two"_s);
    QTRY_COMPARE(hosted.size(), 2);
    QVERIFY(hosted[0][1] != hosted[1][1]);
}

void tst_RoomHost::aNewRoomIsCalledAsNoOtherIs()
{
    RoomLink hostLink;
    RoomLink shared;
    auto host = m_home->host();
    hostRoom(*host, hostLink, shared);
    stop(*host);
    host = m_home->host(); // it has heard of no room yet
    for (const QString &title : {u"Film night 2"_s, u"Film night 3"_s}) {
        hostRoom(*host, hostLink, shared, u" Film night "_s);
        QCOMPARE(host->roomAt(hostLink.address())->title(), title);
    }
}

void tst_RoomHost::aRoomIsOpenedByItsTitleWhereThereIsOne()
{
    RoomLink first;
    RoomLink second;
    RoomLink shared;
    auto host = m_home->host();
    hostRoom(*host, first, shared);
    hostRoom(*host, second, shared, u"Book club"_s);
    stop(*host);

    host = m_home->host();
    QSignalSpy found(host.get(), &RoomHost::roomFound);
    QSignalSpy hosted(host.get(), &RoomHost::roomHosted);
    bool listed = true;
    host->setListed([&listed](const QString &) { return listed; });
    host->openRoom(u" Film night"_s);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(found[0][0].value<RoomLink>().room, first.room);
    HostedRoom &club = *host->roomAt(second.address());
    club.pause();
    QTRY_VERIFY(club.paused());
    host->openRoom(u"Book club"_s); // stopped, not left
    QTRY_COMPARE(found.size(), 2);
    QTRY_VERIFY(!club.paused());
    QCOMPARE(hosted.size(), 0);

    host->leave(second.address());
    listed = false;
    host->openRoom(u"Book club"_s);
    QTRY_COMPARE(hosted.size(), 1);
    QCOMPARE(hosted[0][0].value<RoomLink>().room, second.room);
    host->openRoom(u"Sunday"_s); // there is none yet
    QTRY_COMPARE(hosted.size(), 2);
    QCOMPARE(host->roomAt(hosted[1][1].toString())->title(), u"Sunday"_s);
}

void tst_RoomHost::theWindowLivesOnWhileTheServerStarts()
{
    const auto host = m_home->host();
    host->hostRoom(u"Film night"_s);
    QCOMPARE(host->state(), RoomHost::Starting);
    QTRY_COMPARE(host->state(), RoomHost::Running);
}

void tst_RoomHost::aRestartBringsTheSameLinksBack()
{
    RoomLink hostLink;
    RoomLink shared;
    {
        const auto host = m_home->host();
        hostRoom(*host, hostLink, shared);
        stop(*host);
        QCOMPARE(host->state(), RoomHost::Off);
    }
    const auto host = m_home->host();
    const Invitation *invitation =
        host->invitationFor(hostLink.address()); // asked for before there is a server
    host->resume();
    QTRY_VERIFY(invitation->ready());
    QCOMPARE(fromHere(invitation->link()), shared);
    QCOMPARE(host->invitationFor(hostLink.address()), invitation);
    Visitor bo(shared);
    QTRY_VERIFY(bo.joined());
    QCOMPARE(bo.joined()->room.title, u"Film night"_s);
}

void tst_RoomHost::aLostInviteIsReplaced_data()
{
    QTest::addColumn<QString>("kept");
    QTest::newRow("gone") << QString();
    QTest::newRow("of another store") << u"abcdef q8ZrT5bN1x-w3KfJ0_aLmQ"_s;
    QTest::newRow("half") << u"abcdef "_s;
    QTest::newRow("rubbish") << u" \0 "_s;
}

void tst_RoomHost::aLostInviteIsReplaced()
{
    QFETCH(QString, kept);
    RoomLink hostLink;
    RoomLink shared;
    {
        const auto host = m_home->host();
        hostRoom(*host, hostLink, shared);
        stop(*host);
    }
    const QString key = "share:"_L1 + hostLink.room;
    QVERIFY(m_home->secrets.kept.contains(key));
    if (kept.isEmpty())
        m_home->secrets.kept.remove(key);
    else
        m_home->secrets.kept[key] = kept;

    const auto host = m_home->host();
    host->resume();
    const Invitation *invitation = host->invitationFor(hostLink.address());
    QTRY_VERIFY(invitation->ready());
    QVERIFY(fromHere(invitation->link()).invite != shared.invite);
    QVERIFY(m_home->secrets.kept[key].endsWith(fromHere(invitation->link()).invite));
    Visitor bo(fromHere(invitation->link()));
    QTRY_VERIFY(bo.joined());
}

void tst_RoomHost::aNewLinkEndsTheOldOne()
{
    const auto host = m_home->host();
    RoomLink hostLink;
    RoomLink old;
    hostRoom(*host, hostLink, old);
    Visitor inside(old);
    QTRY_VERIFY(inside.joined());

    Invitation *invitation = host->invitationFor(hostLink.address());
    const QString before = invitation->link();
    invitation->newLink();
    QTRY_VERIFY(invitation->link() != before);
    const RoomLink now = fromHere(invitation->link());
    QVERIFY(now.invite != old.invite);
    Visitor bo(now);
    QTRY_VERIFY(bo.joined());
    Visitor late(old);
    QTRY_VERIFY(late.last<frame::Refused>());
    QCOMPARE(late.last<frame::Refused>()->error.code, u"invite_revoked"_s);
    QCOMPARE(inside.state(), QAbstractSocket::ConnectedState);
}

void tst_RoomHost::theNextFreePortIsTakenAndRemembered()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::Any, test::freePort()));
    m_home->settings->setHostPort(other.serverPort());
    int port = 0;
    {
        const auto host = m_home->host();
        host->resume();
        QTRY_COMPARE(host->state(), RoomHost::Running);
        port = host->port();
        QVERIFY(port != other.serverPort());
        QCOMPARE(m_home->settings->hostPort(), port);
        stop(*host);
    }
    other.close();
    const auto host = m_home->host();
    host->resume();
    QTRY_COMPARE(host->state(), RoomHost::Running);
    QCOMPARE(host->port(), port);
}

void tst_RoomHost::stoppingSaysGoodbye()
{
    const auto host = m_home->host();
    RoomLink hostLink;
    RoomLink shared;
    hostRoom(*host, hostLink, shared);
    Visitor bo(shared);
    QTRY_VERIFY(bo.joined());
    stop(*host);
    QTRY_COMPARE(bo.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QVERIFY(bo.last<frame::Bye>());
    QCOMPARE(bo.last<frame::Bye>()->reason, u"stop"_s);
}

void tst_RoomHost::sleepingSaysGoodbyeAndWakingBringsTheRoomBack()
{
    const auto host = m_home->host();
    RoomLink hostLink;
    RoomLink shared;
    hostRoom(*host, hostLink, shared);
    Visitor bo(shared);
    QTRY_VERIFY(bo.joined());
    QSignalSpy paused(host.get(), &RoomHost::paused);
    host->pause();
    QTRY_COMPARE(paused.size(), 1);
    QTRY_VERIFY(bo.last<frame::Bye>());
    QCOMPARE(bo.last<frame::Bye>()->reason, u"sleep"_s);
    QCOMPARE(host->state(), RoomHost::Off);

    const int port = m_home->settings->hostPort();
    host->resume();
    QTRY_COMPARE(host->state(), RoomHost::Running);
    QCOMPARE(host->port(), port);
    Visitor again(shared, u"Bo again"_s);
    QTRY_VERIFY(again.joined());

    stop(*host);
    host->pause(); // nothing to be said any more
    QTRY_COMPARE(paused.size(), 2);
}

void tst_RoomHost::wakingBeforeTheGoodbyeIsSaidBringsItBackAfterIt()
{
    const auto host = m_home->host();
    RoomLink hostLink;
    RoomLink shared;
    hostRoom(*host, hostLink, shared);
    Visitor bo(shared);
    QTRY_VERIFY(bo.joined());
    QSignalSpy paused(host.get(), &RoomHost::paused);
    host->pause();
    host->resume();
    QTRY_COMPARE(host->state(), RoomHost::Running);
    QCOMPARE(paused.size(), 1);
    Visitor again(shared, u"Bo again"_s);
    QTRY_VERIFY(again.joined());
    host->pause();
    stop(*host); // while the goodbye is said
}

void tst_RoomHost::stoppingWithoutHavingHostedEndsAtOnce()
{
    const auto host = m_home->host();
    stop(*host);
}

void tst_RoomHost::aServerThatOpensAfterTheStopIsAskedNothing()
{
    RoomLink hostLink;
    RoomLink shared;
    {
        const auto host = m_home->host();
        hostRoom(*host, hostLink, shared);
        stop(*host);
    }
    const auto host = m_home->host();
    host->invitationFor(hostLink.address());
    QSignalSpy stopped(host.get(), &RoomHost::stopped);
    bool served = false;
    connect(host.get(), &RoomHost::stateChanged, this,
            [&] { served = served || host->state() == RoomHost::Running; });
    host->resume();
    host->stop();
    host->hostRoom(u"Too late"_s);
    // The server has opened and is gone before this thread hears of it.
    const QDeadlineTimer deadline(test::patience);
    while (hostThreadRuns() && !deadline.hasExpired())
        QThread::yieldCurrentThread();
    QVERIFY(!hostThreadRuns());
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY(!served);
    QCOMPARE(host->state(), RoomHost::Off);
    hostRoom(*host, hostLink, shared, u"Another night"_s); // it can begin again
}

void tst_RoomHost::comingAndGoingTwentyTimesLosesNothing()
{
    RoomLink hostLink;
    RoomLink shared;
    {
        const auto host = m_home->host();
        hostRoom(*host, hostLink, shared);
    }
    for (int round = 1; round <= 20; ++round) {
        const auto host = m_home->host();
        host->resume();
        QTRY_COMPARE(host->state(), RoomHost::Running);
        QCOMPARE(host->port(), hostLink.port);
        Visitor bo(shared, u"Bo %1"_s.arg(round));
        QTRY_VERIFY(bo.joined());
        QCOMPARE(bo.joined()->room.count, round - 1);
        bo.sendTextMessage(QString::fromUtf8(codec::encode(
            frame::Request{{}, frame::Send{.id = u"round-%1"_s.arg(round), .text = u"hello"_s}})));
        QTRY_VERIFY(bo.last<frame::Messages>());
        if (round % 2 == 0)
            stop(*host); // else it simply goes
    }
}

void tst_RoomHost::aDirectoryInUseIsSaidInASentence()
{
    const auto host = m_home->host();
    host->resume();
    QTRY_COMPARE(host->state(), RoomHost::Running);
    const auto second = m_home->host();
    second->hostRoom(u"Film night"_s);
    QTRY_COMPARE(second->state(), RoomHost::Failed);
    QCOMPARE(second->problem(),
             u"Another Snug (process %1) has your rooms in %2 open, so they can't open here. You can still "
             "join the rooms of others. Close the other one, then try again."_s.arg(
                 QString::number(getpid()), readablePath(m_home->data())));
    QCOMPARE(second->problemDetails(), QString());
    QCOMPARE(host->state(), RoomHost::Running);
}

void tst_RoomHost::aPlaceThatCannotBeUsedIsSaidInASentence_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no place for a directory")
        << QString()
        << u"I can't save to %1, so your own rooms can't open. You can still join the rooms of others. Let "
           "Snug write there, then try again."_s;
    QTest::newRow("a damaged store")
        << u"/snug.db"_s
        << u"The file with your rooms, %1, is damaged or not made by Snug. It stays as it is, and you can "
           "still join the rooms of others. Put a backup in its place, then try again."_s;
}

void tst_RoomHost::aPlaceThatCannotBeUsedIsSaidInASentence()
{
    QFETCH(QString, file);
    QFETCH(QString, problem);
    QVERIFY(file.isEmpty() || QDir().mkpath(m_home->data()));
    const QString path = m_home->data() + file;
    const QByteArray rubbish(10'000, '#');
    QFile obstacle(path);
    QVERIFY(obstacle.open(QIODevice::ReadWrite));
    obstacle.write(rubbish);
    obstacle.flush();

    const auto host = m_home->host();
    QSignalSpy hosted(host.get(), &RoomHost::roomHosted);
    host->hostRoom(u"Film night"_s);
    QTRY_COMPARE(host->state(), RoomHost::Failed);
    QCOMPARE(host->problem(), problem.arg(readablePath(path)));
    QCOMPARE(host->port(), 0);
    QCOMPARE(hosted.size(), 0);
    obstacle.seek(0);
    QCOMPARE(obstacle.readAll(), rubbish);
    stop(*host);
}

void tst_RoomHost::roomsOfANewerSnugAreLeftAsTheyAre()
{
    const auto host = m_home->host();
    host->resume();
    QTRY_COMPARE(host->state(), RoomHost::Running);
    stop(*host);
    QFile store(m_home->data() + "/snug.db"_L1);
    QVERIFY(store.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QVERIFY(store.seek(60)); // SQLite's user_version, of four bytes
    QCOMPARE(store.write("\x7f", 1), 1);
    const auto older = m_home->host();
    older->resume();
    QTRY_COMPARE(older->state(), RoomHost::Failed);
    QCOMPARE(
        older->problem(),
        u"Your rooms in %1 were made by a newer Snug, so this one leaves them as they are. You can "
        "still join the rooms of others. Update Snug to open your own."_s.arg(readablePath(m_home->data())));
}

void tst_RoomHost::afterAFailureHostingCanBeTriedAgain()
{
    QFile obstacle(m_home->data());
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    const auto host = m_home->host();
    host->hostRoom(u"Film night"_s);
    QTRY_COMPARE(host->state(), RoomHost::Failed);
    host->setDataDirectory(m_home->data() + "-elsewhere"_L1); // of which nothing is known
    QCOMPARE(host->problem(), QString());
    host->setDataDirectory(m_home->data());
    QVERIFY(obstacle.remove());
    RoomLink hostLink;
    RoomLink shared;
    hostRoom(*host, hostLink, shared);
    QVERIFY(host->problem().isEmpty());
}

void tst_RoomHost::aTitleThatIsNoneIsRefused()
{
    const auto host = m_home->host();
    QSignalSpy refused(host.get(), &RoomHost::roomRefused);
    host->hostRoom(QString(10'000, u'x'));
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(!refused[0][0].toString().isEmpty());
    QCOMPARE(host->state(), RoomHost::Running);
}

void tst_RoomHost::whatIsNoRoomHasNoInvitation()
{
    const auto host = m_home->host();
    for (const QString &address : {QString(), u"film-night"_s, u"127.0.0.1:8787"_s, u"127.0.0.1:8787/r/"_s,
                                   u"127.0.0.1:8787/r/no room"_s, u"127.0.0.1:8787/r/"_s + QString(65, u'x')})
        QCOMPARE(host->invitationFor(address), nullptr);
}

void tst_RoomHost::everyAddressOfThisComputerIsTheSameRoom()
{
    const auto host = m_home->host();
    RoomLink hostLink;
    RoomLink shared;
    hostRoom(*host, hostLink, shared);
    const QString pasted = host->invitationFor(hostLink.address())->link();
    QCOMPARE(host->ownLink(*RoomLink::parse(pasted)), shared);
    RoomLink local = shared;
    local.host = u"localhost"_s;
    QCOMPARE(host->ownLink(local), shared);

    RoomLink elsewhere = shared;
    elsewhere.host = u"snug.example"_s;
    QCOMPARE(host->ownLink(elsewhere), std::nullopt);
    RoomLink otherPort = shared;
    otherPort.port += 1;
    QCOMPARE(host->ownLink(otherPort), std::nullopt);
    RoomLink secure = shared;
    secure.secure = true;
    QCOMPARE(host->ownLink(secure), std::nullopt);
    stop(*host);
    QCOMPARE(host->ownLink(shared), std::nullopt);
}

QTEST_GUILESS_MAIN(tst_RoomHost)
#include "tst_roomhost.moc"
