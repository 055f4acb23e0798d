// SPDX-License-Identifier: MIT
#include "server/net/address.h"

#include <QTest>

using namespace snug::server;
using namespace Qt::StringLiterals;

class tst_Address : public QObject
{
    Q_OBJECT

private slots:
    void thePlainAddressIsIPv4WhereItCan_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("plain");
        QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1"_s;
        QTest::newRow("mapped") << u"::ffff:192.0.2.1"_s << u"192.0.2.1"_s;
        QTest::newRow("IPv6") << u"2001:db8::1"_s << u"2001:db8::1"_s;
        QTest::newRow("with scope") << u"fe80::1%lo"_s << u"fe80::1"_s;
        QTest::newRow("loopback") << u"::1"_s << u"::1"_s;
    }

    void thePlainAddressIsIPv4WhereItCan()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, plain);
        QCOMPARE(plainAddress(QHostAddress(address)).toString(), plain);
    }

    void forwardedAddressesAreBelievedOnlyFromTrustedProxies_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QList<QByteArray>>("fields");
        QTest::addColumn<QString>("client");
        const auto row = [](const char *name, const QString &peer, const QList<QByteArray> &fields,
                            const QString &client) { QTest::newRow(name) << peer << fields << client; };
        row("stranger without field", u"198.51.100.7"_s, {}, u"198.51.100.7"_s);
        row("stranger with field", u"198.51.100.7"_s, {"203.0.113.9"}, u"198.51.100.7"_s);
        row("stranger naming a proxy", u"198.51.100.7"_s, {"203.0.113.9, 10.0.0.1"}, u"198.51.100.7"_s);
        row("proxy without field", u"10.0.0.1"_s, {}, u"10.0.0.1"_s);
        row("proxy with empty field", u"10.0.0.1"_s, {""}, u"10.0.0.1"_s);
        row("proxy with one hop", u"10.0.0.1"_s, {"203.0.113.9"}, u"203.0.113.9"_s);
        row("what the client made up stands left", u"10.0.0.1"_s, {"1.1.1.1, 203.0.113.9"}, u"203.0.113.9"_s);
        row("two proxies", u"10.0.0.1"_s, {"1.1.1.1, 203.0.113.9, 10.0.0.2"}, u"203.0.113.9"_s);
        row("made up proxy behind the client", u"10.0.0.1"_s, {"10.0.0.3, 203.0.113.9"}, u"203.0.113.9"_s);
        row("several fields", u"10.0.0.1"_s, {"1.1.1.1", "203.0.113.9", "10.0.0.2"}, u"203.0.113.9"_s);
        row("only proxies", u"10.0.0.1"_s, {"10.0.0.3, 10.0.0.2"}, u"10.0.0.3"_s);
        row("rubbish", u"10.0.0.1"_s, {"203.0.113.9, unknown"}, u"10.0.0.1"_s);
        row("rubbish behind a proxy", u"10.0.0.1"_s, {"203.0.113.9, _hidden, 10.0.0.2"}, u"10.0.0.2"_s);
        row("a number", u"10.0.0.1"_s, {"2130706433"}, u"10.0.0.1"_s);
        row("with port", u"10.0.0.1"_s, {"203.0.113.9:4711"}, u"203.0.113.9"_s);
        row("IPv6", u"10.0.0.1"_s, {"2001:db8::9"}, u"2001:db8::9"_s);
        row("IPv6 with port", u"10.0.0.1"_s, {"[2001:db8::9]:4711"}, u"2001:db8::9"_s);
        row("mapped", u"10.0.0.1"_s, {"::ffff:203.0.113.9"}, u"203.0.113.9"_s);
        row("mapped proxy", u"10.0.0.1"_s, {"203.0.113.9, ::ffff:10.0.0.2"}, u"203.0.113.9"_s);
        row("spaces", u"10.0.0.1"_s, {"  203.0.113.9  ,  10.0.0.2 "}, u"203.0.113.9"_s);
        row("IPv6 proxy", u"fd00::1"_s, {"203.0.113.9"}, u"203.0.113.9"_s);
    }

    void forwardedAddressesAreBelievedOnlyFromTrustedProxies()
    {
        QFETCH(const QString, peer);
        QFETCH(const QList<QByteArray>, fields);
        QFETCH(const QString, client);
        Options options;
        options.trustedProxies = {QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
                                  QHostAddress::parseSubnet(u"fd00::/8"_s)};
        QCOMPARE(clientAddress(QHostAddress(peer), fields, options).toString(), client);
    }

    void addressesAreCountedByIPv4AddressOrIPv6Network()
    {
        AddressCount count;
        count.add(QHostAddress(u"192.0.2.1"_s));
        count.add(QHostAddress(u"192.0.2.1"_s));
        count.add(QHostAddress(u"2001:db8:1:2::1"_s));
        count.add(QHostAddress(u"2001:db8:1:2:ffff::1"_s));
        QCOMPARE(count.count(QHostAddress(u"192.0.2.1"_s)), 2);
        QCOMPARE(count.count(QHostAddress(u"192.0.2.2"_s)), 0);
        QCOMPARE(count.count(QHostAddress(u"2001:db8:1:2::7"_s)), 2);
        QCOMPARE(count.count(QHostAddress(u"2001:db8:1:3::1"_s)), 0);
        count.remove(QHostAddress(u"192.0.2.1"_s));
        count.remove(QHostAddress(u"2001:db8:1:2::1"_s));
        QCOMPARE(count.count(QHostAddress(u"192.0.2.1"_s)), 1);
        QCOMPARE(count.count(QHostAddress(u"2001:db8:1:2::1"_s)), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Address)
#include "tst_address.moc"
