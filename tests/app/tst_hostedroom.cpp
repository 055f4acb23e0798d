// SPDX-License-Identifier: MIT
// One hosted room, from its host's side.
#include "app/desktop/settings.h"
#include "app/host/linkterms.h"
#include "app/host/roomhost.h"
#include "app/host/sizetext.h"
#include "tests/support/faultydisk.h"
#include "tests/support/freeport.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/patience.h"
#include "tests/support/snugdprocess.h"
#include "tests/support/visitor.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace snug;
using namespace snug::app;
using snug::test::Visitor;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 60 * 60 * 1000;

NetworkInterface wifi(const QStringList &addresses)
{
    NetworkInterface interface {
        .name = u"wlan0"_s, .running = true
    };
    for (const QString &address : addresses)
        interface.addresses += QHostAddress(address);
    return interface;
}

} // namespace

class tst_HostedRoom : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<test::MemorySecrets> m_secrets;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<RoomHost> m_host;
    RoomLink m_hostLink;
    HostedRoom *m_room = nullptr;
    QStringList m_list; // ids of the rooms in it

    RoomLink shared() const { return *RoomLink::parse(m_room->invitation()->link()); }
    std::unique_ptr<Visitor> enter(const RoomLink &link, const QString &name)
    {
        auto person = std::make_unique<Visitor>(link, name);
        if (!QTest::qWaitFor([&] { return person->joined() || !person->refusal().isEmpty(); },
                             test::patience))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return person;
    }
    //! What a command beside the app prints, a line an entry.
    QStringList command(const QStringList &words) const
    {
        const test::Outcome outcome =
            test::runSnugd(words + QStringList{u"--data"_s, m_directory->filePath(u"data"_s)});
        return outcome.status == 0 ? outcome.out.split(u'\n', Qt::SkipEmptyParts)
                                   : QStringList{"failed: "_L1 + outcome.err};
    }
    void makeHost()
    {
        m_host = std::make_unique<RoomHost>(*m_secrets, *m_settings, m_directory->filePath(u"data"_s));
        m_host->setListed([this](const QString &room) { return m_list.contains(room); });
    }
    //! As after a kill: with what is on disk.
    void makeHostAnew()
    {
        m_host.reset();
        makeHost();
    }

    test::FaultyDisk &m_disk = test::FaultyDisk::install();

private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<test::MemorySecrets>();
        m_settings = std::make_unique<Settings>(m_directory->filePath(u"snug.conf"_s));
        m_settings->setHostPort(test::freePort());
        m_list.clear();
        makeHost();
        QSignalSpy hosted(m_host.get(), &RoomHost::roomHosted);
        m_host->hostRoom(u"Film night"_s);
        QTRY_COMPARE(hosted.size(), 1);
        m_hostLink = hosted[0][0].value<RoomLink>();
        m_room = m_host->roomAt(hosted[0][1].toString());
        QTRY_VERIFY(m_room->invitation()->ready());
    }
    void cleanup()
    {
        m_disk.heal();
        m_host.reset();
    }

    void whoIsConnectedIsSeenWithTheKindOfTheirWay()
    {
        const QAbstractItemModelTester tester(m_room->callers());
        const auto sam = enter(m_hostLink, u"Sam"_s);
        const auto bo = enter(shared(), u"Bo"_s);
        m_room->setWatched(true);
        QTRY_COMPARE(m_room->callers()->count(), 2);
        const CallerModel &callers = *m_room->callers();
        QCOMPARE(callers.index(1).data(CallerModel::NameRole), u"Bo"_s);
        QCOMPARE(callers.index(1).data(CallerModel::PathRole), u"this computer"_s);
        QCOMPARE(callers.index(1).data(CallerModel::ConnectionsRole), 1);
        QCOMPARE(callers.guests(), 1);
        QCOMPARE(callers.guestNames(), u"Bo"_s);
        const auto sarah = enter(shared(), u"שרה"_s);
        QTRY_COMPARE(callers.guests(), 2);
        QVERIFY(callers.guestNames().contains(u"\u2068שרה\u2069"_s)); // turns no sentence around
        QVERIFY(callers.addressOf(u"m2"_s).contains(u"127.0.0.1"_s));
        for (const int role : callers.roleNames().keys()) // kind by default, full only on demand
            QVERIFY(!callers.index(1).data(role).toString().contains(u"127.0.0"_s));
        QVERIFY(!m_room->diskText().isEmpty());
    }

    void aRoomWithoutAServerShowsNobodyAndSaysThatItIsNotOpen()
    {
        const auto bo = enter(shared(), u"Bo"_s);
        m_room->setWatched(true);
        QTRY_COMPARE(m_room->callers()->guests(), 1);
        QTRY_VERIFY(!m_host->reachText().isEmpty());
        const QSignalSpy paused(m_host.get(), &RoomHost::paused);
        const QSignalSpy refused(m_host.get(), &RoomHost::roomRefused);
        m_host->pause();
        QCOMPARE(m_room->callers()->count(), 0);
        QCOMPARE(m_room->diskText(), QString());
        QCOMPARE(m_host->reachText(), QString());
        m_room->rename(u"Late night"_s);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].toString(), u"Your rooms are not open yet. Try again in a moment."_s);
        m_room->look(); // nobody asked for that
        m_room->setWatched(false);
        m_room->setWatched(true);
        QCOMPARE(refused.size(), 1);
        QTRY_COMPARE(paused.size(), 1);
        QCOMPARE(m_room->callers()->count(), 0);

        m_host->resume();
        QTRY_VERIFY(!m_host->reachText().isEmpty());
        m_room->rename(u"Late night"_s);
        QTRY_COMPARE(m_room->title(), u"Late night"_s);
        QTRY_VERIFY(!m_room->diskText().isEmpty());
    }

    void severalConnectionsOfOnePersonAreOneRow()
    {
        CallerModel callers;
        const QAbstractItemModelTester tester(&callers);
        const QList<NetworkInterface> home{wifi({u"192.168.1.5"_s, u"2001:db8:1:2::5"_s})};
        std::vector<CallerFacts> facts{{u"m1"_s, u"Sam"_s, true, QHostAddress(u"192.168.1.5"_s), false, 1},
                                       {u"m2"_s, u"Bo"_s, false, QHostAddress(u"192.168.1.9"_s), false, 2},
                                       {u"m2"_s, u"Bo"_s, false, QHostAddress(u"2001:db8:9::1"_s), false, 3},
                                       {u"m3"_s, u"Cy"_s, false, QHostAddress(u"127.0.0.1"_s), true, 4}};
        callers.setCallers(facts, home);
        QCOMPARE(callers.count(), 3);
        QCOMPARE(callers.guests(), 2);
        QCOMPARE(callers.index(0).data(CallerModel::PathRole), u"this computer"_s);
        QCOMPARE(callers.index(1).data(CallerModel::PathRole), u"home network, internet (IPv6)"_s);
        QCOMPARE(callers.index(1).data(CallerModel::ConnectionsRole), 2);
        QCOMPARE(callers.index(2).data(CallerModel::PathRole), u"through a proxy"_s);
        facts.pop_back();
        callers.setCallers(facts, home);
        QCOMPARE(callers.count(), 2);
    }

    void sizesAreSaidAsAPersonWould()
    {
        QCOMPARE(sizeText(48 * 1024), u"48 kB"_s);
        QCOMPARE(sizeText(1'288'490'189), u"1.2 GB"_s);
    }

    void whatGoesOnIsCountedByTheMinute()
    {
        TrafficLog log;
        log.note(100, 1000, 0); // what was before nobody saw
        log.note(103, 1500, 30'000);
        log.note(104, 1600, 60'000);
        const QString began =
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(0).time(), QLocale::ShortFormat);
        QCOMPARE(log.messagesText(), u"%1 message(s) since %2"_s.arg(4).arg(began));
        QCOMPARE(log.bytesText(), "600 bytes since "_L1 + began);
        QCOMPARE(log.messages().size(), TrafficLog::minutes);
        QCOMPARE(log.messages().last(), 1);
        QCOMPARE(log.messages()[TrafficLog::minutes - 2], 3);
        QCOMPARE(log.bytes()[TrafficLog::minutes - 2], 500);
        log.note(2, 10, 120'000); // the server began anew
        QCOMPARE(log.messages().last(), 2);
        log.note(2, 10, 60 * 60'000);
        QCOMPARE(log.messages().first(), 1);
        QVERIFY(log.messagesText().endsWith("in the last hour"_L1));
        log.note(2, 10, 63 * 60'000);
        QCOMPARE(log.messages(), QList<qreal>(TrafficLog::minutes, 0));
        log.note(5, 10, 64 * 60'000);
        QCOMPARE(log.messages().last(), 3);
        log.note(6, 10, 10 * 60'000); // the clock was set back
        QCOMPARE(log.messages().last(), 1);
        QVERIFY(log.messagesText().startsWith(u'1'));
    }

    void messagesInARoomAreSeenInItsHour()
    {
        const auto bo = enter(shared(), u"Bo"_s);
        m_room->setWatched(true);
        bo->send(frame::Send{u"m-0001"_s, u"hello"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_room->traffic()->messages().last() + m_room->traffic()->messages()[58], 1,
                                  10'000);
    }

    void whatWentOnSinceTheLastLookIsSeenBeforeSleep()
    {
        const auto bo = enter(shared(), u"Bo"_s);
        bo->send(frame::Send{u"m-0001"_s, u"hello"_s});
        QTRY_VERIFY(bo->last<frame::Messages>());
        m_host->pause();
        QTRY_COMPARE(m_host->state(), RoomHost::Off);
        QTRY_VERIFY2(m_room->traffic()->messagesText().startsWith(u'1'),
                     qPrintable(m_room->traffic()->messagesText()));
    }

    void aNewTitleReachesEveryone()
    {
        const auto bo = enter(shared(), u"Bo"_s);
        m_room->rename(u"  Late night "_s);
        QTRY_VERIFY(bo->last<frame::RoomChanged>());
        QCOMPARE(bo->last<frame::RoomChanged>()->room.title, u"Late night"_s);
        QTRY_COMPARE(m_room->title(), u"Late night"_s);
        m_room->rename(u" "_s);
        QTRY_VERIFY(!m_room->problem().isEmpty());
        QCOMPARE(m_room->title(), u"Late night"_s);
    }

    void aStoppedRoomKeepsItsPeopleOutUntilItIsOpenedAgain()
    {
        const auto sam = enter(m_hostLink, u"Sam"_s);
        const auto bo = enter(shared(), u"Bo"_s);
        m_room->pause();
        QTRY_COMPARE(bo->state(), QAbstractSocket::UnconnectedState);
        QTRY_VERIFY(m_room->paused());
        QCOMPARE(sam->state(), QAbstractSocket::ConnectedState);
        QCOMPARE(enter(shared(), u"Cy"_s)->refusal(), u"room_paused"_s);
        m_room->open();
        QTRY_VERIFY(!m_room->paused());
        QVERIFY(enter(shared(), u"Cy"_s)->joined());
    }

    void aStoppedRoomIsStillStoppedAfterARestart()
    {
        const QString address = m_hostLink.address();
        m_room->pause();
        QTRY_VERIFY(m_room->paused());
        m_host.reset();
        makeHost();
        m_room = m_host->roomAt(address);
        m_host->resume();
        QTRY_VERIFY(m_room->paused());
    }

    void anOpenRoomThatIsInNoListInvitesItsHost()
    {
        makeHostAnew();
        QSignalSpy invited(m_host.get(), &RoomHost::hostInvited);
        m_host->resumeIfOpen();
        QTRY_COMPARE(invited.size(), 1);
        const RoomLink link = invited[0][0].value<RoomLink>();
        QCOMPARE(link.room, m_hostLink.room);
        QCOMPARE(enter(link, u"Sam"_s)->joined()->self.role, Role::Host);
        QVERIFY(m_host->leftRooms().isEmpty());
    }

    void aRoomMadeByACommandWhileNobodyHostedHasItsHostInTheApp()
    {
        m_host.reset();
        const QStringList made = command({u"room"_s, u"create"_s, u"Cellar"_s});
        m_list += m_hostLink.room;
        makeHost();
        QSignalSpy invited(m_host.get(), &RoomHost::hostInvited);
        m_host->resumeIfOpen();
        QTRY_COMPARE(invited.size(), 1); // the other one has its host in it
        QCOMPARE(invited[0][0].value<RoomLink>().room, RoomLink::parse(made.value(0))->room);
    }

    void stoppedRoomsAreToldByTheStoreThoughNothingElseIsKept()
    {
        m_host->leave(m_hostLink.address());
        QTRY_VERIFY(m_room->paused());
        m_host.reset();
        m_settings = std::make_unique<Settings>(m_directory->filePath(u"another.conf"_s));
        makeHost();
        QVERIFY(m_host->leftRooms().isEmpty());
        m_host->resumeIfOpen();
        QTRY_COMPARE(m_host->leftRooms().size(), 1);
        QCOMPARE(m_host->leftRooms()[0].toMap()[u"title"_s], u"Film night"_s);
        QCOMPARE(m_host->state(), RoomHost::Off);

        QSignalSpy hosted(m_host.get(), &RoomHost::roomHosted);
        m_host->reopen(m_hostLink.room);
        QTRY_COMPARE(hosted.size(), 1);
        QVERIFY(m_host->leftRooms().isEmpty());
    }

    void theWishToLeaveARoomIsOnDiskBeforeItIsGoneFromTheList()
    {
        m_list += m_hostLink.room;
        m_host->leave(m_hostLink.address());
        QFile kept(m_directory->filePath(u"snug.conf"_s));
        QVERIFY(kept.open(QFile::ReadOnly));
        QVERIFY(kept.readAll().contains("left="));
        QVERIFY(m_host->leftRooms().isEmpty()); // not gone yet
        m_list.clear();
        QCOMPARE(m_host->leftRooms().size(), 1);
    }

    void aRoomThatIsInTheListIsNotLeft()
    {
        m_settings->setLeftRoom(m_hostLink.room, u"Film night"_s); // killed while it was opened again
        m_list += m_hostLink.room;
        makeHostAnew();
        QVERIFY(m_host->leftRooms().isEmpty());
        m_host->resume();
        QTRY_VERIFY(m_settings->leftRooms().isEmpty());
        m_room = m_host->roomAt(m_hostLink.address());
        m_room->share();
        QTRY_VERIFY(m_room->invitation()->ready());
        QVERIFY(enter(shared(), u"Bo"_s)->joined());
    }

    void aHostWhoLostTheWayInIsInvitedAgain()
    {
        const auto sam = enter(m_hostLink, u"Sam"_s);
        QVERIFY(sam->joined());
        QSignalSpy readmitted(m_host.get(), &RoomHost::hostInvited);
        QSignalSpy hosted(m_host.get(), &RoomHost::roomHosted);
        m_host->readmit(m_hostLink.address());
        QTRY_COMPARE(readmitted.size(), 1);
        const auto again = enter(readmitted[0][0].value<RoomLink>(), u"Samuel"_s);
        QVERIFY(again->joined());
        QCOMPARE(again->joined()->self.role, Role::Host);
        QCOMPARE(hosted.size(), 0);
    }

    void aRoomLeftWhileNothingIsHostedIsStoppedByTheNextHosting()
    {
        const RoomLink link = shared();
        m_host.reset();
        makeHost();
        m_host->leave(m_hostLink.address());
        QCOMPARE(m_host->leftRooms().size(), 1);
        m_host->resume();
        m_room = m_host->roomAt(m_hostLink.address());
        QTRY_VERIFY(m_room->paused());
        QCOMPARE(enter(link, u"Bo"_s)->refusal(), u"room_paused"_s);
        m_host->reopen(m_hostLink.room);
        QTRY_VERIFY(!m_room->paused());
        QTRY_VERIFY(m_host->leftRooms().isEmpty());
        QVERIFY(enter(link, u"Bo"_s)->joined());
    }

    void whoLeavesTheirRoomStopsItAndComesBackAsTheSamePerson()
    {
        const auto sam = enter(m_hostLink, u"Sam"_s);
        m_secrets->write("token:"_L1 + m_hostLink.address(), sam->joined()->token);
        const auto bo = enter(shared(), u"Bo"_s);
        m_host->leave(m_hostLink.address());
        m_secrets->remove("token:"_L1 + m_hostLink.address());
        QTRY_COMPARE(bo->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(m_host->leftRooms().size(), 1);
        QCOMPARE(m_host->leftRooms()[0].toMap()[u"title"_s], u"Film night"_s);

        makeHostAnew();
        m_host->resumeIfOpen();
        QTRY_COMPARE(m_host->leftRooms().size(), 1);
        QSignalSpy hosted(m_host.get(), &RoomHost::roomHosted);
        m_host->reopen(m_hostLink.room);
        QTRY_COMPARE(hosted.size(), 1);
        QVERIFY(m_host->leftRooms().isEmpty());
        const RoomLink link = hosted[0][0].value<RoomLink>();
        const QString token = m_secrets->kept.value("token:"_L1 + link.address());
        QCOMPARE(token, sam->joined()->token);
        Visitor again(link, u"Sam"_s, token);
        QTRY_VERIFY(again.joined());
        QCOMPARE(again.joined()->self.id, sam->joined()->self.id);
        QCOMPARE(again.joined()->self.name, u"Sam"_s);
        QCOMPARE(m_secrets->kept.value("host:"_L1 + link.room), QString());
    }

    void theUsualLinkSaysWhatItGives()
    {
        Invitation *invitation = m_room->invitation();
        QTRY_COMPARE(invitation->links()->count(), 1);
        QVERIFY2(invitation->explanation().startsWith(u"Anyone with this link can read history and write."_s),
                 qPrintable(invitation->explanation()));
        QVERIFY(invitation->explanation().contains(u"7 day"_s));
        QVERIFY(invitation->shareText().contains(invitation->link()));
        QVERIFY(!invitation->hiddenLink().contains(shared().invite));
        QVERIFY(invitation->hiddenLink().contains(m_hostLink.room));
    }

    void anotherLinkHasTermsOfItsOwnAndCanBeTurnedOff()
    {
        Invitation *invitation = m_room->invitation();
        const QAbstractItemModelTester tester(invitation->links());
        const QString usual = invitation->link();
        invitation->makeLink(true, 1, 1);
        QTRY_VERIFY(invitation->special());
        QTRY_COMPARE(invitation->links()->count(), 2);
        const RoomLink once = shared();
        QVERIFY(invitation->link() != usual);
        QVERIFY(invitation->explanation().contains(u"not write"_s));

        const auto bo = enter(once, u"Bo"_s);
        QCOMPARE(bo->joined()->self.role, Role::Reader);
        QCOMPARE(enter(once, u"Cy"_s)->refusal(), u"invite_used_up"_s);
        m_room->setWatched(true); // looks at the links, too
        QTRY_COMPARE(invitation->links()->count(), 1);
        QCOMPARE(invitation->link(), usual);

        invitation->makeLink(false, 0, 0);
        QTRY_COMPARE(invitation->links()->count(), 2);
        const RoomLink other = shared();
        const QString id = invitation->links()->index(0).data(LinkModel::LinkRole).toString();
        invitation->showLink();
        QCOMPARE(invitation->link(), usual);
        invitation->showLink(id);
        QCOMPARE(shared(), other);
        invitation->turnOff(id);
        QTRY_COMPARE(invitation->links()->count(), 1);
        QCOMPARE(invitation->link(), usual);
        QCOMPARE(enter(other, u"Dee"_s)->refusal(), u"invite_revoked"_s);
        QVERIFY(enter(*RoomLink::parse(usual), u"Dee"_s)->joined());
    }

    void aUsualLinkThatHasEndedIsReplaced()
    {
        Invitation *invitation = m_room->invitation();
        QTRY_COMPARE(invitation->links()->count(), 1);
        const QString usual = invitation->link();
        LinkFacts ended{.id = invitation->links()->index(0).data(LinkModel::LinkRole).toString()};
        ended.terms.endsAt = 1;
        QVERIFY(!invitation->isOver());
        invitation->setLinks({});
        QVERIFY(invitation->isOver());
        invitation->setLinks({ended});
        QVERIFY(invitation->isOver());
        m_secrets->kept.clear();
        m_room->look(); // the server finds it good still and goes on sharing it
        QTRY_VERIFY(!m_secrets->kept.isEmpty());
        QCOMPARE(invitation->link(), usual);
    }

    void aFullDiskIsToldToTheHostWhoeverWrites()
    {
        const QString full = u"This computer has no space left."_s;
        const auto bo = enter(shared(), u"Bo"_s);
        m_room->setWatched(true);
        m_disk.writeError = SQLITE_FULL;
        bo->send(frame::Send{.id = u"a-message"_s, .text = u"hello"_s});
        QTRY_COMPARE(bo->refusal(), u"storage"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_room->trouble(),
                                  full + u" Messages are kept where they were written until you free some."_s,
                                  test::patience);
        m_room->rename(u"Another night"_s);
        QTRY_COMPARE(m_room->problem(), full);
        QSignalSpy refused(m_host.get(), &RoomHost::roomRefused);
        m_host->hostRoom(u"Saturday"_s);
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].toString(), full);

        m_disk.heal();
        QTRY_COMPARE_WITH_TIMEOUT(m_room->trouble(), QString(), test::patience);
        bo->send(frame::Send{.id = u"a-message"_s, .text = u"hello"_s});
        QTRY_COMPARE(enter(shared(), u"Cy"_s)->joined()->messages.back().text, u"hello"_s);
    }

    void linksMadeAndRevokedByCommandsAreSeen()
    {
        Invitation *invitation = m_room->invitation();
        QTRY_COMPARE(invitation->links()->count(), 1);
        const QString usual = invitation->links()->index(0).data(LinkModel::LinkRole).toString();
        const QString usualLink = invitation->link();
        const QStringList made = command({u"room"_s, u"invite"_s, m_hostLink.room});
        QTRY_COMPARE(invitation->links()->count(), 2);
        const RoomLink link = *RoomLink::parse(made.value(0));
        QVERIFY(m_host->ownLink(link)); // an address that others reach, too
        QVERIFY(enter(link, u"Bo"_s)->joined());

        QCOMPARE(command({u"room"_s, u"revoke"_s, made.value(1).section(u' ', 1)}), QStringList());
        QTRY_COMPARE(invitation->links()->count(), 1);
        QCOMPARE(enter(link, u"Cy"_s)->refusal(), u"invite_revoked"_s);

        QCOMPARE(command({u"room"_s, u"revoke"_s, usual}), QStringList());
        QTRY_VERIFY(invitation->ready() && invitation->link() != usualLink);
        QVERIFY(enter(shared(), u"Cy"_s)->joined());
    }

    void aRoomMadeByACommandHasItsHostInTheApp()
    {
        QSignalSpy added(m_host.get(), &RoomHost::hostInvited);
        const QStringList made = command({u"room"_s, u"create"_s, u"Book club"_s});
        QTRY_COMPARE(added.size(), 1);
        const RoomLink link = added[0][0].value<RoomLink>();
        QCOMPARE(link.room, RoomLink::parse(made.value(0))->room);
        QCOMPARE(enter(link, u"Sam"_s)->joined()->self.role, Role::Host);
        QTRY_COMPARE(m_host->roomAt(link.address())->title(), u"Book club"_s);
        QCOMPARE(command({u"room"_s, u"list"_s}).size(), 2);
    }

    void aRoomDeletedByACommandIsGoneForTheAppToo()
    {
        const auto sam = enter(m_hostLink, u"Sam"_s);
        QCOMPARE(command({u"room"_s, u"delete"_s, m_hostLink.room}), QStringList());
        QTRY_VERIFY(m_room->isGone());
        QTRY_COMPARE(sam->refusal(), u"no_such_room"_s);
        QVERIFY(!m_room->invitation()->ready());
        QCOMPARE(m_room->invitation()->problem(), u"This room was deleted."_s);
        QCOMPARE(m_room->invitation()->links()->count(), 0);
        m_host->leave(m_hostLink.address());
        QVERIFY(m_host->leftRooms().isEmpty());
    }

    void aRoomThatWasDeletedWhileNobodyHostedCannotBeOpenedAgain()
    {
        QSignalSpy paused(m_host.get(), &RoomHost::paused);
        m_host->leave(m_hostLink.address());
        m_host->pause();
        QTRY_COMPARE(paused.size(), 1);
        QVERIFY(!QFileInfo::exists(m_directory->filePath(u"data/control.sock"_s)));
        QCOMPARE(command({u"room"_s, u"delete"_s, m_hostLink.room}), QStringList());

        QSignalSpy refused(m_host.get(), &RoomHost::roomRefused);
        m_host->reopen(m_hostLink.room);
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(m_host->leftRooms().isEmpty());
    }

    void onlyTheOwnerOfTheFolderGivesCommands()
    {
        const QFileInfo socket(m_directory->filePath(u"data/control.sock"_s));
        QVERIFY(socket.exists());
        QCOMPARE(socket.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }

    void theTermsOfALinkAreSaidInWords_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QString>("words");
        QTest::addRow("a week") << 7 * 24 * hour - 1 << u"7 day"_s;
        QTest::addRow("two days") << 40 * hour << u"2 day"_s;
        QTest::addRow("a day") << 24 * hour << u"24 hour"_s;
        QTest::addRow("an hour") << hour << u"60 minute"_s;
        QTest::addRow("a moment") << qint64(100) << u"1 minute"_s;
        QTest::addRow("no time") << qint64(-100) << u"1 minute"_s;
        QTest::addRow("no end") << qint64(0) << u"until you turn it off"_s;
    }
    void theTermsOfALinkAreSaidInWords()
    {
        QFETCH(qint64, left);
        QFETCH(QString, words);
        LinkTerms terms;
        if (left != 0)
            terms.endsAt = 1'000'000'000'000 + left;
        const QString sentence = linkterms::sentence(terms, 1'000'000'000'000);
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(tst_HostedRoom)
#include "tst_hostedroom.moc"
