// SPDX-License-Identifier: MIT
#include "app/desktop/desktop.h"
#include "app/desktop/languages.h"
#include "app/desktop/settings.h"
#include "app/session/rooms.h"
#include "tests/support/fakedesktop.h"
#include "tests/support/fakehost.h"
#include "tests/support/privatebus.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/sessionworld.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace snug;
using namespace snug::app;
using namespace snug::test;
using namespace Qt::StringLiterals;

namespace {

QIcon blueIcon()
{
    QPixmap pixmap(48, 48);
    pixmap.fill(Qt::blue);
    return QIcon(pixmap);
}

//! The number on the icon in a dock, as a dock hears it.
class Dock : public QObject
{
    Q_OBJECT

public:
    explicit Dock(QDBusConnection bus)
    {
        bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this,
                    SLOT(update(QString, QVariantMap)));
    }
    QString entry;
    QVariantMap told;

public slots:
    void update(const QString &application, const QVariantMap &properties)
    {
        entry = application;
        told = properties;
    }
};

struct World : SessionWorld {
    World()
        : rooms(context)
    {
        rooms.setName(u"Ada"_s);
    }
    Desktop::Around around()
    {
        return {.rooms = rooms,
                .settings = settings,
                .session = connection,
                .system = QDBusConnection(u"none"_s),
                .icon = blueIcon(),
                .autostartFolder = directory.filePath(u"autostart"_s)};
    }
    RoomSession *enter()
    {
        RoomSession *session = rooms.join(host.link(), false);
        host.take<frame::Join>();
        host.send(joined());
        if (!QTest::qWaitFor([session] { return session->phase() == RoomSession::Phase::Joined; },
                             test::patience))
            QTest::qFail("the room was not joined", __FILE__, __LINE__);
        return session;
    }

    PrivateBus bus;
    bool started = bus.start();
    FakeHost host;
    Settings settings{directory.filePath(u"snug.conf"_s)};
    Rooms rooms;
    QDBusConnection connection = bus.connect();
};

} // namespace

class tst_Tray : public QObject
{
    Q_OBJECT

private slots:
    void theIconIsThereWhileSomebodyShowsIt();
    void withoutATrayThatIsKnownSoon();
    void pressingItWantsTheWindow();
    void theMenuHasTheRooms();
    void theMenuSpeaksTheLanguageOfTheMoment();
    void aTitleIsNotAKeyToPress();
    void theNumberIsOnTheIconAndInTheDock();
    void whatItsPropertiesSayIsWhatTraysAskFor();
};

void tst_Tray::theIconIsThereWhileSomebodyShowsIt()
{
    World world;
    QVERIFY(world.started);
    std::optional<FakeTray> tray(std::in_place, world.bus.connect());
    Desktop desktop(world.around());
    QTRY_VERIFY(desktop.hasTray());
    QCOMPARE(tray->items.size(), 1);
    tray->setHasHost(false);
    QTRY_VERIFY(!desktop.hasTray());
    tray->setHasHost(true);
    QTRY_VERIFY(desktop.hasTray());
    tray.reset();
    QTRY_VERIFY(!desktop.hasTray());
    tray.emplace(world.bus.connect());
    QTRY_VERIFY(desktop.hasTray());
    QCOMPARE(tray->items.size(), 1);
}

void tst_Tray::withoutATrayThatIsKnownSoon()
{
    World world;
    TrayIcon nobody(world.connection, {});
    QSignalSpy settled(&nobody, &TrayIcon::settled);
    QTRY_COMPARE(settled.size(), 1);
    QVERIFY(!nobody.shown());

    TrayIcon noBus(QDBusConnection(u"none"_s), {});
    QSignalSpy known(&noBus, &TrayIcon::settled);
    QTRY_COMPARE(known.size(), 1);
    QVERIFY(!noBus.shown());
}

void tst_Tray::pressingItWantsTheWindow()
{
    World world;
    FakeTray tray(world.bus.connect());
    Desktop desktop(world.around());
    QSignalSpy wanted(&desktop, &Desktop::windowWanted);
    QTRY_VERIFY(desktop.hasTray());
    tray.press();
    QTRY_COMPARE(wanted.size(), 1);
}

void tst_Tray::theMenuHasTheRooms()
{
    World world;
    FakeTray tray(world.bus.connect());
    Desktop desktop(world.around());
    QSignalSpy wanted(&desktop, &Desktop::windowWanted);
    QSignalSpy quit(desktop.farewell(), &Farewell::quitWanted);
    QTRY_VERIFY(desktop.hasTray());
    tray.askForMenu();
    QTRY_COMPARE(tray.menu(), (QStringList{u"Open Snug"_s, QString(), u"Quit"_s}));
    RoomSession *session = world.enter();
    QTRY_VERIFY((tray.askForMenu(), tray.menu().contains(u"Film night"_s)));
    tray.choose(u"Film night"_s);
    QTRY_COMPARE(wanted.size(), 1);
    QCOMPARE(world.rooms.current(), session);
    tray.choose(u"Open Snug"_s);
    QTRY_COMPARE(wanted.size(), 2);
    tray.choose(u"Quit"_s);
    QTRY_COMPARE(quit.size(), 1);
}

void tst_Tray::theMenuSpeaksTheLanguageOfTheMoment()
{
    World world;
    FakeTray tray(world.bus.connect());
    Desktop desktop(world.around());
    const QSignalSpy note(desktop.notifier(), &Notifier::noteChanged);
    const QSignalSpy autostart(desktop.autostart(), &Autostart::changed);
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    const auto restore = qScopeGuard([&pseudo] { QCoreApplication::removeTranslator(&pseudo); });
    Languages::retell({&desktop});
    QVERIFY(!note.isEmpty());
    QVERIFY(!autostart.isEmpty());
    QTRY_VERIFY(desktop.hasTray());
    QTRY_VERIFY((tray.askForMenu(), tray.menu().value(0).startsWith(u'⟦')));
}

void tst_Tray::aTitleIsNotAKeyToPress()
{
    TrayMenu menu;
    menu.setLines({{u"a"_s, u"my_room <b>"_s}, {}});
    tray::MenuItem layout;
    menu.GetLayout(0, -1, {}, layout);
    QCOMPARE(layout.children.size(), 2);
    const auto item = layout.children[0].variant().value<tray::MenuItem>();
    QCOMPARE(item.properties.value(u"label"_s), u"my__room <b>"_s);
    QCOMPARE(menu.GetProperty(2, u"type"_s).variant(), u"separator"_s);
    QCOMPARE(menu.EventGroup({{.id = 1, .type = u"clicked"_s}, {.id = 9, .type = u"clicked"_s}}),
             QList<int>{9});
    QCOMPARE(menu.GetGroupProperties({}, {}).size(), 3);
    QVERIFY(!menu.AboutToShow(0));
}

void tst_Tray::theNumberIsOnTheIconAndInTheDock()
{
    World world;
    Dock dock(world.bus.connect());
    Desktop desktop(world.around());
    const tray::Pixmaps plain = desktop.trayIcon().iconPixmap();
    RoomSession *session = world.enter();
    world.host.send(live(0, {message(1, u"m2"_s, u"one"_s), message(2, u"m2"_s, u"two"_s)}));
    QTRY_COMPARE(dock.told.value(u"count"_s).toLongLong(), 2);
    QCOMPARE(dock.entry, u"application://snug.desktop"_s);
    QVERIFY(dock.told.value(u"count-visible"_s).toBool());
    QVERIFY(desktop.trayIcon().iconPixmap()[0].pixels != plain[0].pixels);
    QVERIFY(desktop.trayIcon().toolTip().text.contains(u'2'));
    session->markRead(2);
    QTRY_VERIFY(!dock.told.value(u"count-visible"_s).toBool());
    QVERIFY(desktop.trayIcon().iconPixmap()[0].pixels == plain[0].pixels);
}

void tst_Tray::whatItsPropertiesSayIsWhatTraysAskFor()
{
    World world;
    FakeTray tray(world.bus.connect());
    Desktop desktop(world.around());
    QTRY_VERIFY(desktop.hasTray());
    QDBusMessage ask = QDBusMessage::createMethodCall(tray.items[0], u"/StatusNotifierItem"_s,
                                                      u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
    ask.setArguments({u"org.kde.StatusNotifierItem"_s});
    const QDBusPendingCall answer = world.bus.connect().asyncCall(ask);
    QTRY_VERIFY(answer.isFinished());
    QVERIFY2(!answer.isError(), qPrintable(answer.error().message()));
    const auto all = qdbus_cast<QVariantMap>(answer.reply().arguments().value(0));
    QCOMPARE(all.value(u"Id"_s), u"snug"_s);
    QCOMPARE(all.value(u"Category"_s), u"Communications"_s);
    QCOMPARE(all.value(u"Menu"_s).value<QDBusObjectPath>().path(), u"/MenuBar"_s);
    const auto icons = qdbus_cast<tray::Pixmaps>(all.value(u"IconPixmap"_s));
    QCOMPARE(icons.size(), 3);
    QCOMPARE(icons[0].width, 22);
    QCOMPARE(icons[0].pixels.first(4), QByteArray("\xff\x00\x00\xff", 4)); // ARGB
    QCOMPARE(all.value(u"ToolTip"_s).value<QDBusArgument>().currentSignature(), u"(sa(iiay)ss)"_s);
}

QTEST_MAIN(tst_Tray)
#include "tst_tray.moc"
