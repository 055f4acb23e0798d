// SPDX-License-Identifier: MIT
#include "server/net/origin.h"

#include <QTest>

using namespace snug::server;
using namespace Qt::StringLiterals;

class tst_Origin : public QObject
{
    Q_OBJECT

private slots:
    void aPageMayConnectWhereItCameFrom_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const QByteArray &origin, const QByteArray &host, bool allowed) {
            QTest::newRow((origin + " on " + host).constData()) << origin << host << allowed;
        };
        // The host that was asked.
        row("http://example.com:8787", "example.com:8787", true);
        row("http://EXAMPLE.com:8787", "example.COM:8787", true);
        row("http://example.com", "example.com", true);
        row("http://example.com:80", "example.com", true);
        row("http://example.com", "example.com:80", true);
        row("http://127.0.0.1:8787", "127.0.0.1:8787", true);
        row("http://[::1]:8787", "[::1]:8787", true);
        row("http://[0:0:0:0:0:0:0:1]:8787", "[::1]:8787", true);
        // --public-url https://chat.example/
        row("https://chat.example", "127.0.0.1:8787", true);
        row("https://chat.example:443", "127.0.0.1:8787", true);
        // --allow-origin
        row("https://friend.example", "example.com", true);
        row("app://friend", "example.com", true);

        row("https://example.com", "example.com", false); // nobody asked this port over TLS
        row("http://example.com:8788", "example.com:8787", false);
        row("http://example.com", "example.com:8787", false);
        row("http://example.com.evil.net:8787", "example.com:8787", false);
        row("http://evil-example.com:8787", "example.com:8787", false);
        row("http://sub.example.com:8787", "example.com:8787", false);
        row("http://example.com:8787.evil.net", "example.com:8787", false);
        row("http://example.com:8787@evil.net", "example.com:8787", false);
        row("http://evil.net#example.com:8787", "example.com:8787", false);
        row("http://evil.net?http://example.com:8787", "example.com:8787", false);
        row("http://evil.net/", "evil.net/", false);
        row("http://evil.net", "evil.net/x", false);
        row("http://evil.net", "user@evil.net", false);
        row("http://chat.example", "127.0.0.1:8787", false);
        row("https://chat.example:8443", "127.0.0.1:8787", false);
        row("https://chat.example.evil.net", "127.0.0.1:8787", false);
        row("https://friend.example.evil.net", "example.com", false);
        row("http://friend.example", "example.com", false);
        row("app://friend.evil", "example.com", false);
        row("null", "example.com", false);
        row("null", "null", false);
        row("", "example.com", false);
        row("", "", false);
        row("http://", "", false);
        row("file://", "example.com", false);
        row("example.com", "example.com", false);
        row("http://example.com http://evil.net", "example.com", false);
        row("javascript:alert(1)", "example.com", false);
    }

    void aPageMayConnectWhereItCameFrom()
    {
        QFETCH(const QByteArray, origin);
        QFETCH(const QByteArray, host);
        QFETCH(const bool, allowed);
        const Options options{.publicUrl = QUrl(u"https://chat.example/"_s),
                              .allowedOrigins = {u"https://friend.example"_s, u"app://friend"_s}};
        QCOMPARE(isAllowedOrigin(origin, host, options), allowed);
    }

    void withoutOptionsOnlyTheHostAskedCounts()
    {
        QVERIFY(isAllowedOrigin("http://example.com", "example.com", {}));
        QVERIFY(!isAllowedOrigin("http://evil.net", "example.com", {}));
        QVERIFY(!isAllowedOrigin("", "", {}));
    }
};

QTEST_GUILESS_MAIN(tst_Origin)
#include "tst_origin.moc"
