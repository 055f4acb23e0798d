// SPDX-License-Identifier: MIT
#include "app/session/networkaddresses.h"

#include <QTest>

using namespace snug::app;
using namespace Qt::StringLiterals;

namespace {

NetworkInterface running(const QString &name, const QStringList &addresses)
{
    NetworkInterface interface {
        .name = name, .running = true
    };
    for (const QString &address : addresses)
        interface.addresses += QHostAddress(address);
    return interface;
}

} // namespace

class tst_NetworkAddresses : public QObject
{
    Q_OBJECT

private slots:
    void onlyAddressesOthersCanReachAreOffered_data();
    void onlyAddressesOthersCanReachAreOffered();
    void interfacesThatAreDownOrLeadToOneMachineAreLeftOut();
    void theAddressMostPeopleCanReachComesFirst();
    void everyAddressOfThisComputerLeadsHere();
};

void tst_NetworkAddresses::onlyAddressesOthersCanReachAreOffered_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("offered");
    QTest::newRow("cable") << u"eth0"_s << u"192.168.1.20"_s << true;
    QTest::newRow("predictable name") << u"enp3s0"_s << u"10.0.0.7"_s << true;
    QTest::newRow("wireless") << u"wlan0"_s << u"172.31.255.1"_s << true;
    QTest::newRow("public") << u"eth0"_s << u"203.0.113.9"_s << true;
    QTest::newRow("global IPv6") << u"eth0"_s << u"2001:db8::5"_s << true;
    QTest::newRow("unique local IPv6") << u"eth0"_s << u"fd12:3456::5"_s << true;
    QTest::newRow("a bridge of one's own") << u"bridge0"_s << u"192.168.7.2"_s << true;
    QTest::newRow("link-local IPv4") << u"eth0"_s << u"169.254.3.4"_s << false;
    QTest::newRow("link-local IPv6") << u"eth0"_s << u"fe80::1%eth0"_s << false;
    QTest::newRow("loopback address elsewhere") << u"eth0"_s << u"127.0.0.1"_s << false;
    QTest::newRow("IPv6 loopback") << u"eth0"_s << u"::1"_s << false;
    QTest::newRow("multicast") << u"eth0"_s << u"224.0.0.1"_s << false;
    QTest::newRow("no address") << u"eth0"_s << QString() << false;
    for (const QString &name :
         {u"docker0"_s, u"br-5f3a"_s,  u"veth12ab"_s, u"virbr0"_s,     u"vmnet8"_s,    u"vboxnet0"_s,
          u"tun0"_s,    u"tap0"_s,     u"wg0"_s,      u"tailscale0"_s, u"ztabc"_s,     u"vnet3"_s,
          u"lxcbr0"_s,  u"lxdbr0"_s,   u"podman1"_s,  u"cni0"_s,       u"flannel.1"_s, u"cali12"_s,
          u"ppp0"_s,    u"nordlynx"_s, u"utun3"_s,    u"macvtap0"_s})
        QTest::newRow(qPrintable(name)) << name << u"192.168.122.1"_s << false;
}

void tst_NetworkAddresses::onlyAddressesOthersCanReachAreOffered()
{
    QFETCH(QString, name);
    QFETCH(QString, address);
    QFETCH(bool, offered);
    const QList<QHostAddress> found = reachableAddresses({running(name, {address})});
    QCOMPARE(found, offered ? QList{QHostAddress(address)} : QList<QHostAddress>());
}

void tst_NetworkAddresses::interfacesThatAreDownOrLeadToOneMachineAreLeftOut()
{
    NetworkInterface down = running(u"eth0"_s, {u"192.168.1.2"_s});
    down.running = false;
    NetworkInterface loopback = running(u"lo"_s, {u"192.168.1.3"_s});
    loopback.loopback = true;
    NetworkInterface tunnel = running(u"ppp0"_s, {u"192.168.1.4"_s});
    tunnel.pointToPoint = true;
    QCOMPARE(reachableAddresses({down, loopback, tunnel}), QList<QHostAddress>());
    QCOMPARE(reachableAddresses({}), QList<QHostAddress>());
}

void tst_NetworkAddresses::theAddressMostPeopleCanReachComesFirst()
{
    const QList<QHostAddress> found = reachableAddresses({
        running(u"eth0"_s, {u"fd00::9"_s, u"2001:db8::9"_s, u"198.51.100.4"_s}),
        running(u"wlan0"_s, {u"fe80::2%wlan0"_s, u"192.168.1.20"_s}),
        running(u"eth1"_s, {u"10.1.1.1"_s}),
    });
    const QList<QHostAddress> wanted{QHostAddress(u"192.168.1.20"_s), QHostAddress(u"10.1.1.1"_s),
                                     QHostAddress(u"198.51.100.4"_s), QHostAddress(u"2001:db8::9"_s),
                                     QHostAddress(u"fd00::9"_s)};
    QCOMPARE(found, wanted);
}

void tst_NetworkAddresses::everyAddressOfThisComputerLeadsHere()
{
    const QList<NetworkInterface> interfaces{running(u"eth0"_s, {u"192.168.1.20"_s, u"2001:db8::9"_s}),
                                             running(u"docker0"_s, {u"172.17.0.1"_s})};
    for (const QString &host : {u"192.168.1.20"_s, u"172.17.0.1"_s, u"2001:db8::9"_s, u"127.0.0.1"_s,
                                u"127.1.2.3"_s, u"::1"_s, u"localhost"_s})
        QVERIFY2(leadsHere(host, interfaces), qPrintable(host));
    for (const QString &host :
         {u"192.168.1.21"_s, u"snug.example"_s, u"2001:db8::8"_s, QString(), u"0.0.0.0"_s})
        QVERIFY2(!leadsHere(host, interfaces), qPrintable(host));
}

QTEST_GUILESS_MAIN(tst_NetworkAddresses)
#include "tst_networkaddresses.moc"
