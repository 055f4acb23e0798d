// SPDX-License-Identifier: MIT
#include "app/desktop/desktop.h"
#include "app/desktop/settings.h"
#include "app/session/rooms.h"
#include "tests/support/fakedesktop.h"
#include "tests/support/fakehost.h"
#include "tests/support/privatebus.h"
#include "tests/support/sessionworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace snug;
using namespace snug::app;
using namespace snug::test;
using namespace Qt::StringLiterals;

namespace {

using Keep = Settings::KeepRunning;

struct World : SessionWorld {
    World()
        : rooms(context)
        , farewell(rooms, settings)
        , hidden(&farewell, &Farewell::hideWanted)
        , quit(&farewell, &Farewell::quitWanted)
    {
    }

    //! Hosts a room with so many others in it.
    void host(int others)
    {
        static const QStringList names{u"Bo"_s, u"Cy"_s, u"Di"_s, u"Ed"_s};
        frame::Joined answer = joined();
        answer.members = {answer.self};
        for (int i = 0; i < others; ++i)
            answer.members.push_back({u"m%1"_s.arg(i + 2), names[i], Role::Member, true});
        answer.members.push_back({u"m9"_s, u"Zoe"_s, Role::Member, false});
        session = rooms.join(server.link(), true);
        server.take<frame::Join>();
        server.send(answer);
        QTRY_COMPARE(session->phase(), RoomSession::Phase::Joined);
    }

    FakeHost server;
    Settings settings{directory.filePath(u"snug.conf"_s)};
    Rooms rooms;
    Farewell farewell;
    QSignalSpy hidden;
    QSignalSpy quit;
    RoomSession *session = nullptr;
};

} // namespace

class tst_Farewell : public QObject
{
    Q_OBJECT

private slots:
    void closingStaysBehindWhereThatIsWanted_data();
    void closingStaysBehindWhereThatIsWanted();
    void whoIsHereIsAskedAbout_data();
    void whoIsHereIsAskedAbout();
    void theQuestionFollowsWhoIsHere();
    void keepingItOpenKeepsIt();
    void theEndOfTheSessionDoesNotAsk();
    void guestsAreNobodysHosts();
    void stayingBehindIsSaidOnce();
};

void tst_Farewell::closingStaysBehindWhereThatIsWanted_data()
{
    QTest::addColumn<Keep>("keep");
    QTest::addColumn<bool>("tray");
    QTest::addColumn<bool>("hosting");
    QTest::addColumn<bool>("stays");
    QTest::newRow("hosting with a tray") << Keep::WhileHosting << true << true << true;
    QTest::newRow("a guest with a tray") << Keep::WhileHosting << true << false << false;
    QTest::newRow("always, as a guest") << Keep::Always << true << false << true;
    QTest::newRow("always, without a tray") << Keep::Always << false << false << false;
    QTest::newRow("never") << Keep::Never << true << true << false;
    QTest::newRow("hosting without a tray") << Keep::WhileHosting << false << true << false;
}

void tst_Farewell::closingStaysBehindWhereThatIsWanted()
{
    QFETCH(Keep, keep);
    QFETCH(bool, tray);
    QFETCH(bool, hosting);
    QFETCH(bool, stays);
    World world;
    world.settings.setKeepRunning(keep);
    QCOMPARE(Settings(world.directory.filePath(u"snug.conf"_s)).keepRunning(), keep);
    world.farewell.setHasTray(tray);
    if (hosting)
        world.host(0);
    world.farewell.closeWindow();
    QCOMPARE(world.hidden.size(), stays ? 1 : 0);
    QCOMPARE(world.quit.size(), stays ? 0 : 1); // nobody is here to be asked about
    QVERIFY(!world.farewell.asking());
}

void tst_Farewell::whoIsHereIsAskedAbout_data()
{
    QTest::addColumn<int>("others");
    QTest::addColumn<QString>("people");
    QTest::newRow("one") << 1 << u"Bo"_s;
    QTest::newRow("two") << 2 << u"Bo and Cy"_s;
    QTest::newRow("three") << 3 << u"Bo, Cy and Di"_s;
    QTest::newRow("four") << 4 << u"Bo, Cy and 2 other(s)"_s; // as it is before it is translated to English
}

void tst_Farewell::whoIsHereIsAskedAbout()
{
    QFETCH(int, others);
    World world;
    world.host(others);
    world.farewell.closeWindow();
    QVERIFY(world.farewell.asking());
    QTEST(world.farewell.people(), "people");
    QVERIFY(world.farewell.question().startsWith(QString::number(others)));
    QCOMPARE(world.quit.size(), 0);
    world.farewell.stopAndQuit();
    QCOMPARE(world.quit.size(), 1);
    QVERIFY(!world.farewell.asking());
}

void tst_Farewell::theQuestionFollowsWhoIsHere()
{
    World world;
    world.host(2);
    world.farewell.quit();
    world.server.send(frame::Presence{{{u"m2"_s, u"Bo"_s, Role::Member, false}}});
    QTRY_COMPARE(world.farewell.people(), u"Cy"_s);
    world.server.send(frame::Presence{{{u"m3"_s, u"שרה"_s, Role::Member, true}}});
    QTRY_COMPARE(world.farewell.people(), u"\u2068שרה\u2069"_s); // turns no sentence around
    world.server.send(frame::Presence{{{u"m3"_s, u"Cy"_s, Role::Member, false}}});
    QTRY_COMPARE(world.farewell.people(), QString());
    QVERIFY(!world.farewell.question().isEmpty());
}

void tst_Farewell::keepingItOpenKeepsIt()
{
    World world;
    world.host(1);
    world.farewell.quit();
    world.farewell.keepOpen();
    QVERIFY(!world.farewell.asking());
    QCOMPARE(world.quit.size(), 0);
    QCOMPARE(world.session->phase(), RoomSession::Phase::Joined);
}

void tst_Farewell::theEndOfTheSessionDoesNotAsk()
{
    World world;
    world.host(1);
    world.farewell.setHasTray(true);
    world.farewell.setSessionEnds(true);
    world.farewell.closeWindow();
    QCOMPARE(world.quit.size(), 1);
    QCOMPARE(world.hidden.size(), 0);
}

void tst_Farewell::guestsAreNobodysHosts()
{
    World world;
    world.host(3);
    world.session->setHosted(false);
    world.farewell.closeWindow();
    QCOMPARE(world.quit.size(), 1);
}

void tst_Farewell::stayingBehindIsSaidOnce()
{
    World world;
    PrivateBus bus;
    QVERIFY(bus.start());
    FakeNotifications notifications(bus.connect());
    FakeTray tray(bus.connect());
    Desktop desktop({.rooms = world.rooms,
                     .settings = world.settings,
                     .session = bus.connect(),
                     .system = QDBusConnection(u"none"_s),
                     .autostartFolder = world.directory.path()});
    QSignalSpy wanted(&desktop, &Desktop::windowWanted);
    world.host(1);
    QTRY_VERIFY(desktop.hasTray());
    desktop.farewell()->closeWindow();
    QTRY_COMPARE(notifications.said.size(), size_t(1));
    QVERIFY(notifications.said[0].summary.contains("Film night"_L1));
    notifications.choose(notifications.said[0].id);
    QTRY_COMPARE(wanted.size(), 1);
    desktop.farewell()->closeWindow();
    QVERIFY(world.settings.toldStillRunning());
    world.server.send(live(0, {message(1, u"m2"_s, u"hi"_s)}));
    QTRY_COMPARE(notifications.said.size(), size_t(2));
    QCOMPARE(notifications.said[1].summary, u"Film night"_s);
}

QTEST_MAIN(tst_Farewell)
#include "tst_farewell.moc"
