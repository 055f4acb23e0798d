// SPDX-License-Identifier: MIT
#include "app/desktop/notifier.h"
#include "app/desktop/sessionlock.h"
#include "app/desktop/settings.h"
#include "app/session/rooms.h"
#include "tests/support/fakedesktop.h"
#include "tests/support/fakehost.h"
#include "tests/support/privatebus.h"
#include "tests/support/sessionworld.h"

#include <QDBusServiceWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace snug;
using namespace snug::app;
using namespace snug::test;
using namespace Qt::StringLiterals;

namespace {

using Level = Attention::Level;
using Detail = Settings::NotificationDetail;

//! Ada's app in the room of a host, on a desktop of fakes.
struct World : SessionWorld {
    World()
        : rooms(context)
    {
        rooms.setName(u"Ada"_s);
    }

    //! Enters the room and looks away.
    void enter(std::vector<Message> messages = {})
    {
        head = messages.empty() ? 0 : messages.back().rev;
        session = rooms.join(host.link(), false);
        host.take<frame::Join>();
        frame::Joined answer = joined(std::move(messages));
        answer.more = head > 1;
        host.send(answer);
        QTRY_COMPARE(session->phase(), RoomSession::Phase::Joined);
        rooms.setCurrent(session);
        rooms.setActive(false);
    }
    void say(const QString &text, const QString &from = u"m2"_s)
    {
        host.send(live(head, {message(head + 1, from, text)}));
        ++head;
    }
    //! Waits for what was said last to have arrived.
    void settle() { QTRY_VERIFY(session->timeline()->indexOfSeq(head) >= 0); }
    const FakeNotifications::Said &last() const { return desktop->said.back(); }
    size_t count() const { return desktop->said.size(); }

    PrivateBus bus;
    bool started = bus.start();
    std::optional<FakeNotifications> desktop{bus.connect()};
    FakeLogind logind{bus.connect()};
    FakeHost host;
    Settings settings{directory.filePath(u"snug.conf"_s)};
    Rooms rooms;
    QDBusConnection connection = bus.connect();
    SessionLock lock{connection, connection};
    NotificationServer server{connection};
    Notifier notifier{{.rooms = rooms, .settings = settings, .lock = lock, .server = server}};
    RoomSession *session = nullptr;
    qint64 head = 0;
};

} // namespace

class tst_Notifier : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void aMessageThatNobodyLooksAtIsTold();
    void manyMessagesAreOneBubbleThatCounts();
    void whatPeopleWriteIsNeverMarkup_data();
    void whatPeopleWriteIsNeverMarkup();
    void ownMessagesAndHistoryAreNotTold();
    void whatWasMissedWhileAwayIsNotTold();
    void whatIsSeenIsNotTold();
    void aBubbleGoesWhenItsMessagesAreRead();
    void aRoomTellsWhatItsPersonWants_data();
    void aRoomTellsWhatItsPersonWants();
    void itSaysAsMuchAsItsPersonWants_data();
    void itSaysAsMuchAsItsPersonWants();
    void aLockedScreenShowsNoWords_data();
    void aLockedScreenShowsNoWords();
    void lockingTheScreenShowsNothingAgain();
    void choosingItOpensThatMessage();
    void nothingIsShownWhileThePersonIsNotToBeDisturbed();
    void oneThatWasPutAwayStartsToCountAnew();
    void oneThatWasThereLongEnoughIsShownAgain();
    void aDesktopWithoutAPlaceForThemIsSaidAndHarmless();
    void aServiceThatGoesInBetweenIsHarmless();
    void leavingARoomTakesItsBubbleAway();

private:
    std::unique_ptr<World> m_world;
};

void tst_Notifier::aMessageThatNobodyLooksAtIsTold()
{
    World &world = *m_world;
    QVERIFY(world.started);
    world.enter();
    world.say(u"Pop\ncorn is  ready"_s);
    QTRY_COMPARE(world.count(), size_t(1));
    QCOMPARE(world.last().summary, u"Film night"_s);
    QCOMPARE(world.last().body, u"Bo: Pop corn is ready"_s);
    QCOMPARE(world.last().icon, u"snug"_s);
    QCOMPARE(world.last().actions, (QStringList{u"default"_s, u"Open"_s}));
    QCOMPARE(world.last().hints.value(u"category"_s), u"im.received"_s);
    QCOMPARE(world.last().hints.value(u"desktop-entry"_s), u"snug"_s);
    QCOMPARE(world.last().hints.value(u"urgency"_s).value<uchar>(), uchar(1));
    QVERIFY(world.notifier.note().isEmpty());
}

void tst_Notifier::manyMessagesAreOneBubbleThatCounts()
{
    World &world = *m_world;
    world.enter();
    for (int i = 1; i <= 30; ++i)
        world.say(u"line %1"_s.arg(i));
    QTRY_VERIFY(world.count() > 0 && world.last().body.startsWith("Bo: line 30\n"_L1));
    QVERIFY2(world.last().body.contains("29"_L1), qPrintable(world.last().body));
    for (const FakeNotifications::Said &said : world.desktop->said)
        QCOMPARE(said.id, world.last().id);
}

void tst_Notifier::whatPeopleWriteIsNeverMarkup_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<QString>("body");
    QTest::newRow("a server that knows markup")
        << QStringList{u"body"_s, u"body-markup"_s, u"body-hyperlinks"_s}
        << u"Bo: &lt;img src=&quot;http://x/&quot;&gt; &amp;amp; %1 %2"_s;
    QTest::newRow("a server that shows it as it is")
        << QStringList{u"body"_s} << u"Bo: <img src=\"http://x/\"> &amp; %1 %2"_s;
}

void tst_Notifier::whatPeopleWriteIsNeverMarkup()
{
    QFETCH(QStringList, capabilities);
    QFETCH(QString, body);
    World &world = *m_world;
    world.desktop->capabilities = capabilities; // asked for by now, but not answered
    world.enter();
    world.say(u"<img src=\"http://x/\"> &amp; %1 %2"_s);
    QTRY_COMPARE(world.count(), size_t(1));
    QCOMPARE(world.last().body, body);
    QVERIFY(world.last().actions.isEmpty());
}

void tst_Notifier::ownMessagesAndHistoryAreNotTold()
{
    World &world = *m_world;
    world.enter({message(5, u"m2"_s, u"long ago"_s), message(6, u"m2"_s, u"@Ada"_s)});
    world.say(u"from my other computer"_s, u"m1"_s);
    world.settle();
    world.session->history()->loadOlder();
    QString re;
    world.host.take<frame::History>(&re);
    world.host.send(frame::Messages{.re = re, .messages = {message(1, u"m2"_s, u"older"_s)}, .more = false});
    QTRY_VERIFY(world.session->timeline()->indexOfSeq(1) >= 0);
    world.say(u"news"_s);
    QTRY_COMPARE(world.count(), size_t(1));
    QCOMPARE(world.last().body, u"Bo: news"_s);
}

void tst_Notifier::whatWasMissedWhileAwayIsNotTold()
{
    World &world = *m_world;
    world.enter({message(1, u"m2"_s, u"first"_s)});
    world.host.cut();
    world.host.take<frame::Join>();
    world.host.send(joined({message(2, u"m2"_s, u"missed"_s)}));
    world.head = 2;
    world.settle();
    QCOMPARE(world.session->unread(), 1); // but the number tells
    QCOMPARE(world.rooms.unreadTotal(), 1);
    world.say(u"news"_s);
    QTRY_COMPARE(world.count(), size_t(1));
    QCOMPARE(world.last().body, u"Bo: news"_s);
}

void tst_Notifier::whatIsSeenIsNotTold()
{
    World &world = *m_world;
    world.enter();
    world.rooms.setActive(true);
    world.say(u"seen"_s);
    world.settle();
    world.rooms.setActive(false);
    world.say(u"not seen"_s);
    QTRY_COMPARE(world.count(), size_t(1));
    QCOMPARE(world.last().body, u"Bo: not seen"_s);
}

void tst_Notifier::aBubbleGoesWhenItsMessagesAreRead()
{
    World &world = *m_world;
    world.enter();
    world.say(u"one"_s);
    QTRY_COMPARE(world.count(), size_t(1));
    world.rooms.setActive(true);
    QTRY_COMPARE(world.desktop->closed, QList<uint>{world.last().id});
    world.rooms.setActive(false);
    world.say(u"two"_s);
    QTRY_COMPARE(world.count(), size_t(2));
    QCOMPARE(world.last().body, u"Bo: two"_s);
    QCOMPARE(world.last().replaces, 0U);
    world.session->markRead(2); // on another way
    QTRY_COMPARE(world.desktop->closed.size(), 2);
}

void tst_Notifier::aRoomTellsWhatItsPersonWants_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<QStringList>("told");
    QTest::addColumn<int>("badge");
    QTest::newRow("all") << Level::All << QStringList{u"Bo: hello"_s, u"Bo: @ada look"_s} << 2;
    QTest::newRow("mentions") << Level::Mentions << QStringList{u"Bo: @ada look"_s} << 1;
    QTest::newRow("none") << Level::None << QStringList() << 1;
    QTest::newRow("until tomorrow") << Level::UntilTomorrow << QStringList() << 1;
}

void tst_Notifier::aRoomTellsWhatItsPersonWants()
{
    QFETCH(Level, level);
    QFETCH(QStringList, told);
    World &world = *m_world;
    world.enter({message(1, u"m2"_s, u"first"_s)});
    world.session->attention()->setLevel(level);
    QCOMPARE(world.session->attention()->muted(), told.isEmpty());
    for (const QString &text : {u"hello"_s, u"@ada look"_s}) {
        world.say(text);
        world.settle();
        if (told.contains("Bo: "_L1 + text)) // or what comes next would take its place in the bubble
            QTRY_VERIFY(world.count() > 0 && world.last().body.startsWith("Bo: "_L1 + text));
    }
    QTEST(world.rooms.unreadTotal(), "badge");
    world.session->attention()->setLevel(Level::All);
    world.say(u"last"_s);
    QTRY_VERIFY(world.count() > 0 && world.last().body.startsWith("Bo: last"_L1));
    QStringList bodies;
    for (const FakeNotifications::Said &said : world.desktop->said)
        bodies += said.body.section(u'\n', 0, 0);
    QCOMPARE(bodies, told + QStringList{u"Bo: last"_s});
    if (level == Level::UntilTomorrow) {
        world.session->attention()->setLevel(level);
        world.now = QDateTime(world.now.date().addDays(1), QTime(8, 0));
        QCOMPARE(world.session->attention()->level(), Level::All);
    }
}

void tst_Notifier::itSaysAsMuchAsItsPersonWants_data()
{
    QTest::addColumn<Detail>("detail");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<bool>("named");
    QTest::newRow("name only") << Detail::NameOnly << u"Film night"_s << true;
    QTest::newRow("nothing") << Detail::Nothing << u"Snug"_s << false;
}

void tst_Notifier::itSaysAsMuchAsItsPersonWants()
{
    QFETCH(Detail, detail);
    QFETCH(bool, named);
    World &world = *m_world;
    world.settings.setNotificationDetail(detail);
    world.enter();
    world.say(u"secret"_s);
    QTRY_COMPARE(world.count(), size_t(1));
    QTEST(world.last().summary, "summary");
    QCOMPARE(world.last().body.contains("Bo"_L1), named);
    QVERIFY(!world.last().body.contains("secret"_L1));
}

void tst_Notifier::aLockedScreenShowsNoWords_data()
{
    QTest::addColumn<bool>("byHint");
    QTest::newRow("the session's hint") << true;
    QTest::newRow("asked to lock itself") << false;
}

void tst_Notifier::aLockedScreenShowsNoWords()
{
    QFETCH(bool, byHint);
    World &world = *m_world;
    const auto lock = [&world, byHint](bool locked) {
        if (byHint)
            world.logind.setLockedHint(locked);
        else
            world.logind.lock(locked);
    };
    world.enter();
    world.say(u"before"_s);
    QTRY_COMPARE(world.count(), size_t(1));
    QTRY_VERIFY((lock(true), world.lock.locked())); // again until the app listens
    QTRY_COMPARE(world.count(), size_t(2));
    QCOMPARE(world.last().summary, u"Snug"_s);
    QVERIFY(!world.last().body.contains("before"_L1));
    world.say(u"while locked"_s);
    QTRY_COMPARE(world.count(), size_t(3));
    QVERIFY(!world.last().body.contains("while locked"_L1));
    QVERIFY(!world.last().body.contains("Bo"_L1));
    lock(false);
    QTRY_VERIFY(!world.lock.locked());
    world.say(u"after"_s);
    QTRY_COMPARE(world.count(), size_t(4));
    QVERIFY(world.last().body.startsWith("Bo: after"_L1));
}

void tst_Notifier::lockingTheScreenShowsNothingAgain()
{
    World &world = *m_world;
    world.enter();
    world.say(u"before"_s);
    QTRY_COMPARE(world.count(), size_t(1));
    QVERIFY(world.server.shows(world.session->address()));
    world.desktop->expire(world.last().id);
    QTRY_VERIFY(!world.server.shows(world.session->address()));
    QTRY_VERIFY((world.logind.lock(true), world.lock.locked())); // again until the app listens
    world.say(u"while locked"_s);
    QTRY_VERIFY(world.last().body.startsWith(u'2'));
    QCOMPARE(world.count(), size_t(2));
}

void tst_Notifier::choosingItOpensThatMessage()
{
    World &world = *m_world;
    QSignalSpy window(&world.notifier, &Notifier::windowWanted);
    QSignalSpy wanted(&world.notifier, &Notifier::messageWanted);
    world.enter();
    world.say(u"one"_s);
    world.say(u"two"_s);
    QTRY_VERIFY(world.count() > 0 && world.last().body.startsWith("Bo: two"_L1));
    world.desktop->choose(world.last().id + 7); // somebody else's
    world.desktop->choose(world.last().id, u"a token"_s);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(window, (QList<QVariantList>{{u"a token"_s}}));
    QCOMPARE(wanted[0], (QVariantList{world.session->address(), qint64(2)}));
}

void tst_Notifier::nothingIsShownWhileThePersonIsNotToBeDisturbed()
{
    World &world = *m_world;
    world.enter();
    world.desktop->setInhibited(true);
    QTRY_VERIFY(world.server.inhibited());
    world.say(u"one"_s);
    world.say(u"two"_s);
    world.settle();
    QCOMPARE(world.count(), size_t(0));
    world.desktop->setInhibited(false);
    QTRY_COMPARE(world.count(), size_t(1));
    QVERIFY(world.last().body.startsWith("Bo: two\n"_L1));
}

void tst_Notifier::oneThatWasPutAwayStartsToCountAnew()
{
    World &world = *m_world;
    QSignalSpy dismissed(&world.server, &NotificationServer::dismissed);
    world.enter();
    world.say(u"one"_s);
    QTRY_COMPARE(world.count(), size_t(1));
    world.desktop->dismiss(world.last().id);
    QTRY_COMPARE(dismissed.size(), 1);
    world.say(u"two"_s);
    QTRY_COMPARE(world.count(), size_t(2));
    QCOMPARE(world.last().body, u"Bo: two"_s);
    QCOMPARE(world.last().replaces, 0U);
}

void tst_Notifier::oneThatWasThereLongEnoughIsShownAgain()
{
    World &world = *m_world;
    world.enter();
    world.say(u"one"_s);
    QTRY_COMPARE(world.count(), size_t(1));
    world.desktop->expire(world.last().id);
    world.say(u"two"_s);
    QTRY_COMPARE(world.count(), size_t(2));
    QVERIFY(world.last().body.startsWith("Bo: two\n"_L1));
    world.desktop->expire(world.last().id);
    world.rooms.setActive(true);
    world.rooms.setActive(false);
    world.say(u"three"_s);
    QTRY_COMPARE(world.count(), size_t(3));
    QCOMPARE(world.last().body, u"Bo: three"_s);
}

void tst_Notifier::aDesktopWithoutAPlaceForThemIsSaidAndHarmless()
{
    World &world = *m_world;
    world.desktop.reset();
    QTRY_VERIFY(!world.notifier.note().isEmpty());
    world.enter();
    world.say(u"unheard"_s);
    world.settle();
    world.desktop.emplace(world.bus.connect());
    QTRY_VERIFY(world.notifier.note().isEmpty());
    world.say(u"heard"_s);
    QTRY_COMPARE(world.count(), size_t(1));
    QCOMPARE(world.last().body, u"Bo: heard"_s);

    NotificationServer without(QDBusConnection(u"none"_s));
    without.show(u"a"_s, {u"b"_s});
    QTRY_VERIFY(!without.present());
    without.show(u"a"_s, {u"b"_s});
    without.close(u"a"_s);
}

void tst_Notifier::aServiceThatGoesInBetweenIsHarmless()
{
    World &world = *m_world;
    world.server.show(u"one"_s, {u"one"_s, u"one"_s});
    QTRY_COMPARE(world.count(), size_t(1)); // its capabilities are known
    const QDBusServiceWatcher watcher(u"org.freedesktop.Notifications"_s, world.connection,
                                      QDBusServiceWatcher::WatchForUnregistration);
    connect(&watcher, &QDBusServiceWatcher::serviceUnregistered, this, [&world] {
        world.server.show(u"two"_s, {u"two"_s, u"again"_s});
    });
    world.server.show(u"two"_s, {u"two"_s, u"first"_s});
    world.desktop.reset();
    QTRY_VERIFY(!world.server.present());
    world.desktop.emplace(world.bus.connect());
    QTRY_VERIFY(world.server.present());
    world.server.show(u"two"_s, {u"two"_s, u"back"_s});
    QTRY_COMPARE(world.count(), size_t(1));
    QCOMPARE(world.last().body, u"back"_s);
}

void tst_Notifier::leavingARoomTakesItsBubbleAway()
{
    World &world = *m_world;
    world.enter();
    world.say(u"one"_s);
    QTRY_COMPARE(world.count(), size_t(1));
    world.rooms.leave(world.session->address());
    QTRY_COMPARE(world.desktop->closed.size(), 1);
    QCOMPARE(world.rooms.unreadTotal(), 0);
}

QTEST_GUILESS_MAIN(tst_Notifier)
#include "tst_notifier.moc"
