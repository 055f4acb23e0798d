// SPDX-License-Identifier: MIT
#include "app/desktop/sessionlock.h"
#include "app/desktop/sleepwatch.h"
#include "tests/support/fakedesktop.h"
#include "tests/support/privatebus.h"

#include <QSignalSpy>
#include <QTest>

using namespace snug::app;
using namespace snug::test;
using namespace Qt::StringLiterals;

class tst_Logind : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->start());
    }
    void sleepWaitsForTheGoodbye();
    void sleepIsHeldBackOnlyWhereSomebodyIsToBeTold();
    void aSleepThatWasNeverSaidToEndIsToldOnce();
    void theLockIsKnownFromTheStart();
    void whoeverUsesAWindowHasNoLockedScreen();
    void withoutLogindNothingIsEverSaid();

private:
    std::unique_ptr<PrivateBus> m_bus;
};

void tst_Logind::sleepWaitsForTheGoodbye()
{
    FakeLogind logind(m_bus->connect());
    SleepWatch watch(m_bus->connect());
    QSignalSpy going(&watch, &SleepWatch::goingToSleep);
    QSignalSpy woke(&watch, &SleepWatch::woke);
    watch.setNeeded(true);
    QTRY_VERIFY(logind.isHeldBack());
    QCOMPARE(logind.inhibitions, QStringList{u"sleep Snug delay"_s});

    logind.sleep(true);
    QTRY_COMPARE(going.size(), 1);
    QVERIFY(logind.isHeldBack());
    watch.ready();
    QTRY_VERIFY(!logind.isHeldBack());
    logind.sleep(false);
    QTRY_COMPARE(woke.size(), 1);
    QTRY_VERIFY(logind.isHeldBack()); // for the next time
}

void tst_Logind::sleepIsHeldBackOnlyWhereSomebodyIsToBeTold()
{
    FakeLogind logind(m_bus->connect());
    SleepWatch watch(m_bus->connect());
    QSignalSpy going(&watch, &SleepWatch::goingToSleep);
    watch.setNeeded(true);
    watch.setNeeded(false); // before logind has answered
    QTRY_COMPARE(logind.inhibitions.size(), 1);
    QTRY_VERIFY(!logind.isHeldBack());
    logind.sleep(true);
    QTRY_COMPARE(going.size(), 1);
    watch.setNeeded(true); // too late
    watch.ready();
    logind.sleep(false);
    QTRY_VERIFY(logind.isHeldBack());
    watch.setNeeded(false);
    QTRY_VERIFY(!logind.isHeldBack());
}

void tst_Logind::aSleepThatWasNeverSaidToEndIsToldOnce()
{
    FakeLogind logind(m_bus->connect());
    SleepWatch watch(m_bus->connect());
    QSignalSpy going(&watch, &SleepWatch::goingToSleep);
    QSignalSpy woke(&watch, &SleepWatch::woke);
    logind.sleep(false);
    logind.sleep(true);
    logind.sleep(true);
    logind.sleep(false);
    QTRY_COMPARE(woke.size(), 1);
    QCOMPARE(going.size(), 1);
}

void tst_Logind::theLockIsKnownFromTheStart()
{
    FakeLogind logind(m_bus->connect());
    logind.setLockedHint(true);
    SessionLock lock(m_bus->connect(), QDBusConnection(u"none"_s));
    QTRY_VERIFY(lock.locked());
    logind.setLockedHint(false);
    QTRY_VERIFY(!lock.locked());
}

void tst_Logind::whoeverUsesAWindowHasNoLockedScreen()
{
    FakeLogind logind(m_bus->connect());
    SessionLock lock(m_bus->connect(), m_bus->connect());
    QTRY_VERIFY((logind.lock(true), lock.locked())); // and nobody ever says that it ended
    lock.setInUse();
    QVERIFY(!lock.locked());
}

void tst_Logind::withoutLogindNothingIsEverSaid()
{
    for (const QDBusConnection &bus : {m_bus->connect(), QDBusConnection(u"none"_s)}) {
        SleepWatch watch(bus);
        QSignalSpy going(&watch, &SleepWatch::goingToSleep);
        const SessionLock lock(bus, bus);
        watch.setNeeded(true);
        watch.ready();
        FakeLogind later(m_bus->connect());
        QTRY_VERIFY(!lock.locked());
        QCOMPARE(going.size(), 0);
    }
}

QTEST_GUILESS_MAIN(tst_Logind)
#include "tst_logind.moc"
