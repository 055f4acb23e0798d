// SPDX-License-Identifier: MIT
#include "app/desktop/power.h"
#include "app/host/reach.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace snug::app;
using namespace Qt::StringLiterals;

class tst_Reach : public QObject
{
    Q_OBJECT

private:
    QList<NetworkInterface> m_interfaces;

    Reach::LookUp lookUp()
    {
        return [this] { return m_interfaces; };
    }
    void plugIn(const QStringList &addresses)
    {
        NetworkInterface interface {
            .name = u"eth0"_s, .running = true
        };
        for (const QString &address : addresses)
            interface.addresses += QHostAddress(address);
        m_interfaces = {interface};
    }
    //! An address of this machine that is not loopback; none where it has none.
    static QString ownAddress()
    {
        const QList<QHostAddress> own = reachableAddresses(networkInterfaces());
        return own.isEmpty() ? QString() : own.first().toString();
    }
    static int known(const Reach &reach, int fact) { return reach.facts()[fact].toMap()[u"known"_s].toInt(); }

private slots:
    void init() { m_interfaces.clear(); }

    void withoutANetworkOnlyThisComputerIsClaimed()
    {
        Reach reach(lookUp());
        reach.setPort(8787);
        QCOMPARE(reach.text(), u"Works on this computer"_s);
        QCOMPARE(known(reach, 0), Reach::Yes);
        QCOMPARE(known(reach, 1), Reach::No);
        QCOMPARE(known(reach, 2), Reach::Unknown);
        QVERIFY(reach.hint().isEmpty());
    }

    void withoutAnOpenRoomNothingIsClaimed()
    {
        Reach reach(lookUp());
        QCOMPARE(reach.text(), QString());
        reach.setPort(8787);
        QVERIFY(!reach.text().isEmpty());
        reach.setPort(0);
        QCOMPARE(reach.text(), QString());
        QCOMPARE(reach.facts().size(), 1);
        QCOMPARE(reach.facts()[0].toMap()[u"words"_s], u"No room is open here."_s);
    }

    void theHomeNetworkIsClaimedOnceItsAddressAnswered()
    {
        if (ownAddress().isEmpty())
            QSKIP("this machine has no network");
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::Any));
        plugIn({ownAddress()});
        Reach reach(lookUp());
        reach.setPort(server.serverPort());
        QCOMPARE(reach.text(), u"Works on this computer"_s); // not measured yet
        QTRY_COMPARE(known(reach, 1), Reach::Yes);
        QVERIFY(reach.text().contains(u"home network"_s));
        QVERIFY(reach.hint().isEmpty());
    }

    void anAddressThatDoesNotAnswerIsHintedAt()
    {
        if (ownAddress().isEmpty())
            QSKIP("this machine has no network");
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost)); // and not at the network's address
        plugIn({ownAddress()});
        Reach reach(lookUp());
        reach.setPort(server.serverPort());
        QTRY_COMPARE(known(reach, 1), Reach::No);
        QCOMPARE(reach.text(), u"Works on this computer"_s);
        QVERIFY(reach.hint().contains(u"firewall"_s));
    }

    void anAddressThatComesLaterIsFound()
    {
        Reach reach(lookUp());
        QSignalSpy moved(&reach, &Reach::addressesChanged);
        reach.setPort(8787);
        QCOMPARE(moved.size(), 0);
        plugIn({u"192.168.77.5"_s});
        reach.lookAround();
        QCOMPARE(moved.size(), 1);
        QCOMPARE(reach.addresses(), {QHostAddress(u"192.168.77.5"_s)});
        m_interfaces.clear();
        reach.lookAround();
        QCOMPARE(moved.size(), 2);
        QVERIFY(reach.addresses().isEmpty());
    }

    void theInternetIsClaimedOnceSomebodyCameFromThere()
    {
        plugIn({u"192.168.77.5"_s, u"2001:db8::5"_s});
        Reach reach(lookUp());
        reach.setPort(8787);
        const QString promise = reach.facts()[2].toMap()[u"words"_s].toString();
        QVERIFY2(promise.contains(u"only if your router lets it in"_s), qPrintable(promise));
        reach.hear({Path::ThisComputer, Path::HomeNetwork, Path::Proxy});
        QCOMPARE(known(reach, 2), Reach::Unknown);
        reach.hear({Path::InternetIPv6});
        QCOMPARE(reach.text(), u"Works from the internet (IPv6)"_s);
        QCOMPARE(known(reach, 2), Reach::Yes);
        plugIn({u"10.0.0.5"_s});
        reach.lookAround(); // that was in another network
        QCOMPARE(known(reach, 2), Reach::Unknown);
    }

    void aLidMattersOnlyOnBattery()
    {
        Power power;
        QSignalSpy changed(&power, &Power::changed);
        power.take({{u"OnBattery"_s, false}, {u"LidIsPresent"_s, true}});
        QVERIFY(!power.lidEndsAll());
        power.take({{u"OnBattery"_s, true}});
        QVERIFY(power.lidEndsAll());
        power.take({{u"LidIsPresent"_s, false}});
        QVERIFY(!power.lidEndsAll());
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_Reach)
#include "tst_reach.moc"
