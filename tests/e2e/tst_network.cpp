// SPDX-License-Identifier: MIT
#include "tests/e2e/flows/desk.h"
#include "tests/support/fakedesktop.h"
#include "tests/support/freeze.h"
#include "tests/support/privatebus.h"
#include "tests/support/privatenetwork.h"
#include "tests/support/snugdprocess.h"

#include <QTest>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

//! The real program at a computer whose network is not there, goes and comes back. The steps follow one
//! another; pictures of them are left in the folder `screenshots` of the build.
class tst_Network : public QObject
{
    Q_OBJECT

public:
    explicit tst_Network(bool apart)
        : m_apart(apart)
    {
    }

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void withoutANetworkOneHostsOnThisComputer();
    void adaIsInARoomAcrossTheCable();
    void aPulledCableIsSaidAndWhatIsWrittenWaits();
    void theCableInAgainSendsWhatWaited();
    void withoutANetworkTheProgramStartsAndTakesWhatIsWritten();
    void theNetworkThatComesTakesOneBack();
    void aNetworkThatWantsPeopleToSignInIsSaidToDoSo();

private:
    //! How many messages the room's host has.
    int stored() const;

    const bool m_apart; // in a network of this test's own
    PrivateNetwork m_network;
    PrivateBus m_bus;
    std::unique_ptr<FakeNetworkManager> m_manager;
    Desk m_desk;
    QTemporaryDir m_data;
    std::unique_ptr<SnugdProcess> m_server;
    bool m_failed = false;
};

void tst_Network::initTestCase()
{
    if (!m_apart)
        QSKIP("needs a network namespace, and this system gives it none (see unshare -rn)");
    QVERIFY2(m_desk.open(), "needs xvfb, openbox, xdotool, xclip, imagemagick, dbus and at-spi2-core");
    QVERIFY2(m_bus.start(), "needs dbus-daemon");
    m_manager = std::make_unique<FakeNetworkManager>(m_bus.connect());
    QVERIFY(m_network.setLoopback(true));
    m_server = std::make_unique<SnugdProcess>(m_data.path(), QStringList{u"--listen"_s, u"0.0.0.0:0"_s});
    QProcess &process = m_server->process();
    process.setArguments(PrivateNetwork::elsewhere().mid(1) + QStringList{process.program()}
                         + process.arguments());
    process.setProgram(PrivateNetwork::elsewhere().first());
    QVERIFY(m_server->start());
    if (!m_network.layCable(process.processId()))
        QSKIP("needs iproute2, and a kernel with veth");
}

void tst_Network::init()
{
    if (m_failed)
        QSKIP("an earlier step failed");
}

void tst_Network::cleanup()
{
    m_failed = m_failed || QTest::currentTestFailed();
    if (QTest::currentTestFailed())
        m_desk.photograph("failed-"_L1 + QString::fromLatin1(QTest::currentTestFunction()));
}

int tst_Network::stored() const
{
    const Outcome listed = runSnugd({u"room"_s, u"list"_s, u"--data"_s, m_data.path()});
    return listed.out.section(u'\t', 2, 2).toInt();
}

void tst_Network::withoutANetworkOneHostsOnThisComputer()
{
    m_desk.seat(u"Bo"_s);
    QVERIFY(m_desk.start({u"--host"_s, u"Film night"_s}));
    QVERIFY(m_desk.comesToShow(u"Nobody else is here yet."_s));
    QVERIFY(m_desk.comesToShow(u"Works on this computer"_s));
    QVERIFY(!m_desk.shows(u"No network."_s)); // none is needed
    m_desk.photograph(u"network-1-hosting-without"_s);
}

void tst_Network::adaIsInARoomAcrossTheCable()
{
    m_desk.seat(u"Ada"_s);
    m_desk.setVariable(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_bus.address());
    QVERIFY(m_network.setPlugged(true));
    RoomLink link = m_server->invite();
    link.host = PrivateNetwork::farAddress();
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.join(link.toString()));
    QVERIFY(m_desk.comesToShow(u"The word is yours."_s));
    QVERIFY(m_desk.say(u"All is well"_s));
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 1, soon);
    QVERIFY(m_desk.comesToHide(u"No network."_s));
}

void tst_Network::aPulledCableIsSaidAndWhatIsWrittenWaits()
{
    QVERIFY(m_network.setPlugged(false));
    QVERIFY(m_desk.comesToShow(u"No network."_s));
    QVERIFY(m_desk.say(u"Is it me?"_s));
    QVERIFY(m_desk.comesToShow(u"No network. 1 message waits."_s));
    m_desk.photograph(u"network-2-pulled"_s);
}

void tst_Network::theCableInAgainSendsWhatWaited()
{
    QVERIFY(m_network.setPlugged(true));
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 2, soon);
    QVERIFY(m_desk.comesToHide(u"No network."_s));
    QVERIFY(m_desk.comesToHide(u"message waits"_s));
    QCOMPARE(m_desk.app().stop(), 0);
}

void tst_Network::withoutANetworkTheProgramStartsAndTakesWhatIsWritten()
{
    QVERIFY(m_network.setPlugged(false));
    QVERIFY(m_network.setLoopback(false));
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.comesToShow(u"No network."_s));
    QVERIFY(m_desk.say(u"Still there?"_s));
    QVERIFY(m_desk.comesToShow(u"No network. 1 message waits."_s));
    m_desk.photograph(u"network-3-started-without"_s);
    m_desk.app().kill(); // and even that loses nothing
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.comesToShow(u"No network. 1 message waits."_s));
}

void tst_Network::theNetworkThatComesTakesOneBack()
{
    QVERIFY(m_network.setLoopback(true)); // by which the kernel reaches its own addresses
    QVERIFY(m_network.setPlugged(true));
    QTRY_COMPARE_WITH_TIMEOUT(stored(), 3, soon);
    QVERIFY(m_desk.comesToHide(u"No network."_s));
    QVERIFY(m_desk.comesToShow(u"Is it me?"_s));
    m_desk.photograph(u"network-4-back"_s);
}

void tst_Network::aNetworkThatWantsPeopleToSignInIsSaidToDoSo()
{
    QCOMPARE(m_desk.app().stop(), 0);
    m_manager->setSignInNeeded(true); // and so it lets nobody through
    QVERIFY(freeze(m_server->process()));
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.comesToShow(u"This network wants you to sign in first."_s));
    m_desk.photograph(u"network-5-sign-in"_s);
    QVERIFY(thaw(m_server->process()));
    m_manager->setSignInNeeded(false);
    QVERIFY(m_desk.comesToShow(u"Still there?"_s));
    QVERIFY(m_desk.comesToHide(u"sign in"_s));
}

int main(int argc, char *argv[])
{
    const bool apart = PrivateNetwork::enter();
    QCoreApplication application(argc, argv);
    tst_Network test(apart);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_network.moc"
