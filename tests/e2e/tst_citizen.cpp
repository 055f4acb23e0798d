// SPDX-License-Identifier: MIT
#include "shared/link/roomlink.h"
#include "tests/support/fakedesktop.h"
#include "tests/support/privatebus.h"
#include "tests/support/roomclient.h"
#include "tests/support/snugprocess.h"
#include "tests/support/virtualdesktop.h"

#include <QDir>
#include <QTest>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

//! The real program on a desktop that has everything: notifications, a tray, logind. The steps follow one
//! another; pictures of them are left in the folder `screenshots` of the build.
class tst_Citizen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }
    void adaHostsARoomThatBoJoins();
    void closingTheWindowLeavesItInTheTray();
    void aTrayThatGoesLeavesTheWindowMinimised();
    void aMessageIsToldAndOpensTheWindow();
    void sleepSaysGoodbyeAndWakingComesBack();
    void startedHiddenItHostsFromTheTray();
    void startedHiddenWithoutATrayItIsMinimised();

private:
    //! Starts it hidden, as a login does, and has Bo come back.
    void startHidden();
    //! Ends it as the end of the session does, which asks nobody.
    void endSession();
    QString windowOf(SnugProcess &app) { return m_desktop.windowOf(app.process().processId()); }
    QStringList texts() const;
    void photograph(const QString &name) { m_desktop.photograph(m_pictures.filePath(name + ".png"_L1)); }

    QDir m_pictures{QCoreApplication::applicationDirPath() + "/../screenshots"_L1};
    VirtualDesktop m_desktop;
    PrivateBus m_bus;
    std::unique_ptr<FakeNotifications> m_notifications;
    std::unique_ptr<FakeTray> m_tray;
    std::unique_ptr<FakeLogind> m_logind;
    std::unique_ptr<SnugProcess> m_ada;
    std::unique_ptr<RoomClient> m_bo;
    QString m_lastBye;
    QStringList m_said;
    bool m_boIsKnown = false; // everyone in the room was told that Bo is there
    bool m_failed = false;
};

void tst_Citizen::initTestCase()
{
    QVERIFY(m_pictures.mkpath(u"."_s));
    QVERIFY2(m_desktop.start(), "needs xvfb, openbox, xdotool, xclip and imagemagick");
    QVERIFY2(m_bus.start(), "needs dbus-daemon");
    m_notifications = std::make_unique<FakeNotifications>(m_bus.connect());
    m_tray = std::make_unique<FakeTray>(m_bus.connect());
    m_logind = std::make_unique<FakeLogind>(m_bus.connect());
    m_ada = std::make_unique<SnugProcess>(u"Ada"_s, m_desktop.display());
    QProcessEnvironment environment = m_ada->process().processEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
    environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_bus.address());
    m_ada->process().setProcessEnvironment(environment);
}

void tst_Citizen::init()
{
    if (m_failed)
        QSKIP("an earlier step failed");
}

QStringList tst_Citizen::texts() const
{
    QStringList found;
    for (const QVariantList &row : m_ada->hosted(u"SELECT text FROM message ORDER BY seq"_s))
        found += row[0].toString();
    return found;
}

void tst_Citizen::adaHostsARoomThatBoJoins()
{
    QVERIFY(m_ada->start({u"--host"_s, u"Friday"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!windowOf(*m_ada).isEmpty(), soon);
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->secret(u"token:"_s).first.startsWith("token:127.0.0.1:"_L1), soon);
    QTRY_VERIFY_WITH_TIMEOUT(!m_ada->secret(u"share:"_s).first.isEmpty(), soon);
    const QString link = "http://"_L1 + m_ada->secret(u"token:"_s).first.section(u':', 1) + "#i="_L1
                         + m_ada->secret(u"share:"_s).second.section(u' ', 1);
    m_bo = std::make_unique<RoomClient>(*RoomLink::parse(link), u"Bo"_s);
    connect(m_bo.get(), &RoomClient::received, this, [this](const frame::Server &frame) {
        if (const auto *bye = std::get_if<frame::Bye>(&frame))
            m_lastBye = bye->reason;
        if (const auto *presence = std::get_if<frame::Presence>(&frame))
            m_boIsKnown = m_boIsKnown || std::ranges::any_of(presence->members, [](const Member &member) {
                              return member.online && member.name == "Bo"_L1;
                          });
    });
    m_bo->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_bo->isJoined(), soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_tray->items.size(), 1, soon);
    QTRY_VERIFY_WITH_TIMEOUT(m_logind->isHeldBack(), soon);
}

void tst_Citizen::closingTheWindowLeavesItInTheTray()
{
    QVERIFY(m_desktop.focus(windowOf(*m_ada)));
    m_desktop.press(u"alt+F4"_s);
    QTRY_VERIFY_WITH_TIMEOUT(windowOf(*m_ada).isEmpty(), soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_notifications->said.size(), size_t(1), soon);
    QCOMPARE(m_notifications->said[0].summary, u"Still running: you host “Friday”"_s);
    QCOMPARE(m_notifications->said[0].body,
             u"Snug's icon in the panel brings it back. Quitting there stops the room."_s);
    QCOMPARE(m_ada->process().state(), QProcess::Running);
}

void tst_Citizen::aTrayThatGoesLeavesTheWindowMinimised()
{
    const qint64 ada = m_ada->process().processId();
    QVERIFY(!m_desktop.isMinimised(ada));
    m_tray->setHasHost(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop.isMinimised(ada), soon);
    QVERIFY(windowOf(*m_ada).isEmpty());
    m_tray->setHasHost(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_desktop.isMinimised(ada), soon);
    QVERIFY(windowOf(*m_ada).isEmpty());
}

void tst_Citizen::aMessageIsToldAndOpensTheWindow()
{
    m_bo->send(u"@Ada, <b>popcorn</b>?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_notifications->said.size(), size_t(2), soon);
    const FakeNotifications::Said said = m_notifications->said[1];
    QCOMPARE(said.summary, u"Friday"_s);
    QCOMPARE(said.body, u"Bo: @Ada, <b>popcorn</b>?"_s);
    QVERIFY(windowOf(*m_ada).isEmpty());

    m_notifications->choose(said.id);
    QTRY_VERIFY_WITH_TIMEOUT(!windowOf(*m_ada).isEmpty(), soon);
    QVERIFY(m_desktop.focus(windowOf(*m_ada)));
    QTRY_VERIFY_WITH_TIMEOUT(m_notifications->closed.contains(said.id), soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->remembered(u"SELECT last_read FROM room"_s), (QList<QVariantList>{{1}}),
                              soon);
    photograph(u"citizen-1-told"_s);
}

void tst_Citizen::sleepSaysGoodbyeAndWakingComesBack()
{
    m_boIsKnown = false;
    m_logind->sleep(true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bo->isOpen(), soon);
    QCOMPARE(m_lastBye, u"sleep"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_logind->isHeldBack(), soon);
    m_logind->sleep(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_logind->isHeldBack(), soon);
    QTRY_VERIFY_WITH_TIMEOUT((m_bo->isOpen() ? void() : m_bo->open(), m_bo->isJoined()), soon);
    QVERIFY(m_desktop.focus(windowOf(*m_ada)));
    m_desktop.type(u"Good morning"_s); // Ada's own app is back, too
    m_desktop.press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(texts().contains(u"Good morning"_s), soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_bo->head(), 2, soon);
    QTRY_VERIFY_WITH_TIMEOUT(m_boIsKnown, soon);
    endSession();
}

void tst_Citizen::startHidden()
{
    QVERIFY(m_ada->start({u"--hidden"_s}));
    QTRY_VERIFY_WITH_TIMEOUT((m_bo->isOpen() ? void() : m_bo->open(), m_bo->isJoined()), soon);
}

void tst_Citizen::endSession()
{
    m_lastBye.clear();
    QCOMPARE(m_ada->stop(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bo->isOpen(), soon);
    QCOMPARE(m_lastBye, u"stop"_s);
    QVERIFY(!m_logind->isHeldBack());
}

void tst_Citizen::startedHiddenItHostsFromTheTray()
{
    m_tray->items.clear();
    startHidden();
    QTRY_COMPARE_WITH_TIMEOUT(m_tray->items.size(), 1, soon);
    QVERIFY(windowOf(*m_ada).isEmpty());
    QVERIFY(!m_desktop.isMinimised(m_ada->process().processId()));
    m_tray->press();
    QTRY_VERIFY_WITH_TIMEOUT(!windowOf(*m_ada).isEmpty(), soon);
    endSession();
}

void tst_Citizen::startedHiddenWithoutATrayItIsMinimised()
{
    m_tray->setHasHost(false);
    m_tray->items.clear();
    startHidden();
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop.isMinimised(m_ada->process().processId()), soon);
    QVERIFY(windowOf(*m_ada).isEmpty());
    QCOMPARE(m_tray->items, QStringList());
    endSession();
    QCOMPARE(m_bo->complaints(), QStringList());
}

QTEST_GUILESS_MAIN(tst_Citizen)
#include "tst_citizen.moc"
