// SPDX-License-Identifier: MIT
#include "app/desktop/busprobe.h"
#include "app/desktop/sessionlock.h"
#include "app/desktop/sleepwatch.h"
#include "tests/support/fakedesktop.h"
#include "tests/support/privatebus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDeadlineTimer>
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
    void whatOthersSayInLogindsNameIsNothing();
    void listeningDoesNotWaitForABusThatHangs();
    void aBusThatHangsIsKnownBeforeAnybodyWaitsForIt();

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

void tst_Logind::whatOthersSayInLogindsNameIsNothing()
{
    FakeLogind logind(m_bus->connect());
    SleepWatch watch(m_bus->connect());
    QSignalSpy going(&watch, &SleepWatch::goingToSleep);
    watch.setNeeded(true);
    QTRY_VERIFY(logind.isHeldBack());

    const QDBusConnection other = m_bus->connect();
    QDBusMessage lie = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                                  u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
    lie.setArguments({true});
    QVERIFY(other.send(lie));
    QVERIFY(other.interface()->isServiceRegistered(u"org.freedesktop.login1"_s)); // so the lie is through
    logind.sleep(false);
    watch.setNeeded(false);
    QTRY_VERIFY(!logind.isHeldBack());
    QCOMPARE(going.size(), 0);
}

void tst_Logind::listeningDoesNotWaitForABusThatHangs()
{
    FakeLogind logind(m_bus->connect());
    const QDBusConnection system = m_bus->connect();
    m_bus->setHung(true);
    const QDeadlineTimer patience(20'000); // libdbus has 25 s
    SleepWatch watch(system);
    const SessionLock lock(system, system);
    watch.setNeeded(true);
    QVERIFY(!patience.hasExpired());
    m_bus->setHung(false);
    QTRY_VERIFY(logind.isHeldBack());
    logind.setLockedHint(true);
    QTRY_VERIFY(lock.locked());
}

void tst_Logind::aBusThatHangsIsKnownBeforeAnybodyWaitsForIt()
{
    const QByteArray address = m_bus->address().toUtf8();
    QVERIFY(bus::answers(address));
    m_bus->setHung(true);
    QVERIFY(!bus::answers(address, std::chrono::milliseconds(100)));
    m_bus->setHung(false);
    QVERIFY(bus::answers(address));
    QVERIFY(bus::answers("unix:path=/nowhere"));
    QVERIFY(bus::answers("unix:abstract=nobody,guid=1"));
    QVERIFY(bus::answers("autolaunch:"));
    QVERIFY(bus::answers({}));
}

QTEST_GUILESS_MAIN(tst_Logind)
#include "tst_logind.moc"
