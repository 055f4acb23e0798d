// SPDX-License-Identifier: MIT
#include "app/models/linkpreview.h"
#include "app/session/networkaddresses.h"

#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace snug::app;
using namespace Qt::StringLiterals;

class TestLinkPreview : public QObject
{
    Q_OBJECT

private slots:
    void aLinkIsShownAsItsRoom()
    {
        LinkPreview preview;
        QSignalSpy changed(&preview, &LinkPreview::changed);
        preview.setText(u"come: http://192.168.1.5:8787/r/film-night-7k2m#i=AAAAAAAAAAAAAAAAAAAAAA thanks"_s);
        QVERIFY(preview.valid());
        QCOMPARE(preview.roomName(), u"Film night"_s);
        QCOMPARE(preview.address(), u"192.168.1.5:8787/r/film-night-7k2m"_s);
        QCOMPARE(preview.problem(), QString());
        preview.setText(u"hello"_s);
        QVERIFY(!preview.valid());
        QCOMPARE(preview.address(), QString());
        QCOMPARE(preview.problem(), u"That's not a room link."_s);
        preview.setText(u"  "_s);
        QVERIFY(!preview.valid());
        QCOMPARE(preview.problem(), QString());
        QCOMPARE(changed.size(), 3);
        preview.setText(u"  "_s);
        QCOMPARE(changed.size(), 3);
    }

    void aPlaceTurnsNoSentenceAround()
    {
        LinkPreview preview;
        preview.setText(u"http://192.168.1.5:8787/r/film-night-7k2m"_s);
        QCOMPARE(preview.place(), u"In your local network, at 192.168.1.5."_s);
        const auto restore = qScopeGuard([usual = QLocale()] { QLocale::setDefault(usual); });
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QCOMPARE(preview.place(), u"In your local network, at \u2068192.168.1.5\u2069."_s);
    }

    void thisComputerIsKnownByEachOfItsAddresses()
    {
        for (const QHostAddress &own : reachableAddresses(networkInterfaces())) {
            const bool isIPv6 = own.protocol() == QAbstractSocket::IPv6Protocol;
            LinkPreview preview;
            preview.setText(
                (isIPv6 ? u"http://[%1]:8787/r/film"_s : u"http://%1:8787/r/film"_s).arg(own.toString()));
            QCOMPARE(preview.place(), u"On this computer."_s);
            QCOMPARE(preview.privacy(), QString());
        }
    }

    void roomIdsReadAsNames_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::newRow("title") << u"film-night-7k2m"_s << u"Film night"_s;
        QTest::newRow("somebody's") << u"ada-s-room-udle"_s << u"Ada's room"_s;
        QTest::newRow("somebody's, whole") << u"at-bo-s"_s << u"At bo's"_s;
        QTest::newRow("an s alone") << u"s-club-s7"_s << u"S club s7"_s;
        QTest::newRow("one word") << u"lobby"_s << u"Lobby"_s;
        QTest::newRow("no suffix") << u"A_b-1"_s << u"A_b 1"_s;
        QTest::newRow("only a suffix") << u"7k2m"_s << u"7k2m"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void roomIdsReadAsNames()
    {
        QFETCH(QString, id);
        QFETCH(QString, name);
        QCOMPARE(readableRoomName(id), name);
    }
};

QTEST_GUILESS_MAIN(TestLinkPreview)
#include "tst_linkpreview.moc"
