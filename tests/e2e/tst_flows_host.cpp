// SPDX-License-Identifier: MIT
#include "shared/link/roomlink.h"
#include "tests/e2e/flows/desk.h"
#include "tests/support/privatenetwork.h"
#include "tests/support/snugdprocess.h"

#include <QDir>
#include <QScopeGuard>
#include <QSettings>
#include <QTcpServer>
#include <QTest>

#include <sys/mount.h>

#include <sched.h>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

//! Flow 2 of a person's first ten minutes: a room is hosted, on whatever computer and networks there are.
class tst_FlowsHost : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void hostingOpensARoomAtOnceToWriteInAndToRename();
    void hostingByATitleOpensTheRoomThatHasIt();
    void hostingWithoutATitleOpensARoomOfOnesOwn();
    void ownLinksLeadToTheRoomAsItsHost();
    void aPortThatIsTakenIsPassedOverAndTheOtherRemembered();
    void aStoreInUseIsSaidWithItsOwner();
    void whereNothingCanBeSavedItIsSaidWhatStillWorks();
    void whereThereIsNoSpaceItIsSaidAndAnotherPlaceIsAsGood();
    void theLinkFollowsTheNetworksThatComeAndGo();

private:
    QString link() { return m_desk.field(u"Link to the room"_s); }
    //! A disk at this place without a byte left, which only this process and what it starts have.
    static bool makeFullDisk(const QString &place);

    PrivateNetwork m_network;
    bool m_alone = false;
    Desk m_desk;
};

void tst_FlowsHost::initTestCase()
{
    QVERIFY2(m_desk.open(), "needs xvfb, openbox, xdotool, xclip, imagemagick, dbus and at-spi2-core");
    // Behind the desktop, whose screen has a name that others outside of the network must find taken.
    m_alone = PrivateNetwork::enter() && m_network.setLoopback(true);
}

bool tst_FlowsHost::makeFullDisk(const QString &place)
{
    if (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
        || ::mount("snug-test", QFile::encodeName(place), "tmpfs", 0, "size=64k,mode=700") != 0)
        return false;
    QFile file(place + "/all"_L1);
    return file.open(QFile::WriteOnly | QFile::Unbuffered) && file.write(QByteArray(1 << 20, 'x')) < 1 << 20;
}

void tst_FlowsHost::init()
{
    m_desk.seat(u"Ada"_s);
}

void tst_FlowsHost::cleanup()
{
    if (QTest::currentTestFailed())
        m_desk.photograph("failed-"_L1 + QString::fromLatin1(QTest::currentTestFunction()));
}

void tst_FlowsHost::hostingOpensARoomAtOnceToWriteInAndToRename()
{
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.press(u"Host a room"_s));
    QVERIFY(m_desk.comesToShow(u"Your room is open"_s));
    QVERIFY(m_desk.shows(u"Ada's room"_s));
    m_desk.photograph(u"flow2-hosted"_s);
    QVERIFY(m_desk.say(u"Who is first?"_s));
    QVERIFY(m_desk.comesToMatch(u"^Ada, \\d\\d:\\d\\d: Who is first\\?$"_s));

    QVERIFY(m_desk.press(u"Ada's room"_s, u"push button"_s));
    QVERIFY(m_desk.comesToShow(u"Title of the room"_s));
    QVERIFY(m_desk.say(u"Film night"_s));
    QVERIFY(m_desk.comesToShow(u"Film night – Snug"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.app().hosted(u"SELECT title FROM room"_s),
                              (QList<QVariantList>{{u"Film night"_s}}), soon);
    m_desk.photograph(u"flow2-renamed"_s);
}

void tst_FlowsHost::hostingByATitleOpensTheRoomThatHasIt()
{
    const QList<QVariantList> two{{u"Friday"_s}, {u"Saturday"_s}};
    QVERIFY(m_desk.start({u"--host"_s, u"Friday"_s}));
    QVERIFY(m_desk.comesToShow(u"Friday – Snug"_s));
    QVERIFY(m_desk.startAgain({u"--host"_s, u"Saturday"_s}));
    QVERIFY(m_desk.comesToShow(u"Saturday – Snug"_s));
    QVERIFY(m_desk.startAgain({u"--host"_s, u"Friday"_s}));
    QVERIFY(m_desk.comesToShow(u"Friday – Snug"_s));
    QCOMPARE(m_desk.app().stop(), 0);

    m_desk.setVariable(u"SNUG_HOST"_s, u"Saturday"_s);
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.comesToShow(u"Saturday – Snug"_s));
    QVERIFY(m_desk.comesToShow(u"Your room is open"_s));
    QCOMPARE(m_desk.app().hosted(u"SELECT title FROM room ORDER BY title"_s), two);
    QCOMPARE(m_desk.app().hosted(u"SELECT count(*) FROM member"_s), (QList<QVariantList>{{2}}));
}

void tst_FlowsHost::hostingWithoutATitleOpensARoomOfOnesOwn()
{
    QVERIFY(m_desk.start({u"--host"_s, QString()}));
    QVERIFY(m_desk.comesToShow(u"Ada's room – Snug"_s));
    QVERIFY(m_desk.startAgain({u"--host"_s, QString()}));
    QVERIFY(m_desk.comesToShow(u"Ada's room 2 – Snug"_s));
}

void tst_FlowsHost::ownLinksLeadToTheRoomAsItsHost()
{
    QVERIFY(m_desk.start({u"--host"_s, u"Friday"_s}));
    QVERIFY(m_desk.comesToShow(u"Your room is open"_s));
    QTRY_VERIFY_WITH_TIMEOUT(RoomLink::parse(link()).ok(), soon);
    const QString own = link();
    m_desk.desktop().press(u"alt+Left"_s);
    QVERIFY(m_desk.comesToShow(u"Host a room"_s));
    QVERIFY(m_desk.paste(own));
    QVERIFY(m_desk.press(u"Open room"_s));
    QVERIFY(m_desk.comesToShow(u"Your room is open"_s));
    QCOMPARE(m_desk.app().hosted(u"SELECT count(*) FROM member"_s), (QList<QVariantList>{{1}}));
}

void tst_FlowsHost::aPortThatIsTakenIsPassedOverAndTheOtherRemembered()
{
    const QString file = m_desk.variable(u"XDG_CONFIG_HOME"_s) + "/snug/snug.conf"_L1;
    const int wanted = QSettings(file, QSettings::IniFormat).value("host/port"_L1).toInt();
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::Any, static_cast<quint16>(wanted)));
    QVERIFY(m_desk.start({u"--host"_s, u"Friday"_s}));
    QVERIFY(m_desk.comesToShow(u"Your room is open"_s));
    QTRY_VERIFY_WITH_TIMEOUT(RoomLink::parse(link()).ok(), soon);
    const int port = RoomLink::parse(link())->port;
    QVERIFY2(port > wanted, qPrintable(link()));

    m_desk.app().kill();
    other.close();
    QVERIFY(m_desk.start());
    QTRY_VERIFY_WITH_TIMEOUT(RoomLink::parse(link()).ok(), soon);
    QCOMPARE(RoomLink::parse(link())->port, port);
}

void tst_FlowsHost::aStoreInUseIsSaidWithItsOwner()
{
    const QString store = m_desk.variable(u"XDG_DATA_HOME"_s) + "/snug"_L1;
    SnugdProcess server(store);
    QVERIFY(server.start());
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.press(u"Host a room"_s));
    QVERIFY(m_desk.comesToShow(
        u"Another Snug (process %1) has your rooms in %2 open, so they can't open here. You can still join "
        u"the "
        "rooms of others. Close the other one, then try again."_s.arg(server.process().processId())
            .arg(store)));
    m_desk.photograph(u"flow2-store-in-use"_s);
    QCOMPARE(server.stop(), 0);
    QVERIFY(m_desk.press(u"Host a room"_s));
    QVERIFY(m_desk.comesToShow(u"Your room is open"_s));
}

void tst_FlowsHost::whereNothingCanBeSavedItIsSaidWhatStillWorks()
{
    const QString home = m_desk.variable(u"HOME"_s);
    QFile obstacle(home + "/.local"_L1);
    QVERIFY(obstacle.open(QFile::WriteOnly));
    m_desk.setVariable(u"XDG_DATA_HOME"_s, obstacle.fileName() + "/share"_L1);
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.press(u"Host a room"_s));
    QVERIFY(m_desk.comesToShow(u"I can't save to ~/.local/share/snug, so your own rooms can't open. You can "
                               "still join the rooms of others. Let Snug write there, then try again."_s));
}

void tst_FlowsHost::whereThereIsNoSpaceItIsSaidAndAnotherPlaceIsAsGood()
{
    const QString disk = m_desk.variable(u"HOME"_s) + "/disk"_L1;
    QVERIFY(QDir().mkpath(disk + "/snug"_L1));
    if (!makeFullDisk(disk + "/snug"_L1))
        QSKIP("needs the right to have a disk of its own");
    const auto unmount = qScopeGuard([&] { ::umount2(QFile::encodeName(disk + "/snug"_L1), MNT_DETACH); });
    m_desk.setVariable(u"XDG_DATA_HOME"_s, disk);
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.press(u"Host a room"_s));
    const QString sentence =
        u"There is no space left in ~/disk/snug, so your own rooms can't open. You can still join the "
        "rooms of others. Free some space, then try again."_s;
    QVERIFY(m_desk.comesToShow(sentence));
    m_desk.photograph(u"flow2-no-space"_s);
    QVERIFY(m_desk.press(u"Choose another place"_s));
    QVERIFY(m_desk.press(u"Use this folder"_s));
    QVERIFY(m_desk.comesToHide(sentence));
    QVERIFY(m_desk.press(u"Host a room"_s));
    QVERIFY(m_desk.comesToShow(u"Your room is open"_s));
}

void tst_FlowsHost::theLinkFollowsTheNetworksThatComeAndGo()
{
    if (!m_alone)
        QSKIP("needs the right to have a network of its own");
    QVERIFY(m_desk.start({u"--host"_s, u"Friday"_s}));
    QVERIFY(m_desk.comesToShow(u"For this computer only: it is in no network"_s));
    QVERIFY(m_desk.comesToShow(u"1 here · Works on this computer"_s));
    QVERIFY(link().startsWith("http://127.0.0.1:"_L1));
    m_desk.photograph(u"flow2-no-network"_s);

    QVERIFY(m_network.plug(u"docker0"_s, {u"172.17.0.1/16"_s}));
    QVERIFY(m_network.plug(u"home0"_s, {u"192.168.7.2/24"_s}));
    QVERIFY(m_desk.comesToShow(u"1 here · Only in your home network so far"_s));
    QVERIFY(m_desk.shows(u"For people on the same network as this computer"_s));
    QVERIFY(m_desk.shows(u"Copy link for people on the same network"_s));
    QVERIFY(link().startsWith("http://192.168.7.2:"_L1));
    QVERIFY(m_desk.press(u"See why"_s));
    QVERIFY(m_desk.comesToMatch(u"^This computer: Rooms are open here, on port \\d+\\.$"_s));
    QVERIFY(m_desk.comesToMatch(u"^Your home network: Found at 192\\.168\\.7\\.2, port \\d+\\.$"_s));
    QVERIFY(
        m_desk.shows(u"The internet: This computer has no address of its own there, so people outside get in "
                     "only if your router passes port "_s));
    m_desk.photograph(u"flow2-see-why"_s);
    QVERIFY(m_desk.press(u"Close"_s));

    QVERIFY(m_network.unplug(u"home0"_s)); // another Wi-Fi, with IPv6
    QVERIFY(m_network.plug(u"cafe0"_s, {u"10.7.0.9/24"_s, u"2a01:4f8::9/64"_s}));
    QVERIFY(m_desk.comesToShow(u"1 here · Works in your home network"_s));
    QVERIFY(link().startsWith("http://10.7.0.9:"_L1));
    QVERIFY(m_network.unplug(u"cafe0"_s));
    QVERIFY(m_network.unplug(u"docker0"_s));
}

QTEST_GUILESS_MAIN(tst_FlowsHost)
#include "tst_flows_host.moc"
