// SPDX-License-Identifier: MIT
#include "shared/link/roomlink.h"
#include "tests/support/seed.h"

#include <QFile>
#include <QTest>

using namespace snug;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"q8ZrT5bN1x-w3KfJ0_aLmQ"_s;
const QString pin = u"n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg"_s;

QString unescaped(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || ++i == text.size()) {
            result += text[std::min(i, text.size() - 1)];
        } else if (text[i] == u'u') {
            result += QChar(text.sliced(i + 1, 4).toUShort(nullptr, 16));
            i += 4;
        } else {
            result += text[i] == u'n' ? u'\n' : text[i] == u'r' ? u'\r' : text[i] == u't' ? u'\t' : u'\\';
        }
    }
    return result;
}

//! Adds a row for each line of a corpus file: what is expected, a tab, what was pasted.
void addRows(const QString &file)
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("pasted");
    QFile corpus(QStringLiteral(LINK_CORPUS "/") + file);
    QVERIFY2(corpus.open(QIODevice::ReadOnly), qPrintable(corpus.fileName()));
    int number = 0;
    while (!corpus.atEnd()) {
        const QString line = QString::fromUtf8(corpus.readLine()).chopped(1);
        ++number;
        if (!line.isEmpty() && !line.startsWith("# "_L1))
            QTest::addRow("line %d", number)
                << line.section(u'\t', 0, 0) << unescaped(QStringView(line).sliced(line.indexOf(u'\t') + 1));
    }
    QVERIFY(number > 20);
}

QString codeOf(const QString &pasted)
{
    const Result<RoomLink> link = RoomLink::parse(pasted);
    return link ? link->toString() : link.error().code;
}

} // namespace

class tst_RoomLink : public QObject
{
    Q_OBJECT

private slots:
    void aLinkIsFoundInWhatPeoplePaste_data() { addRows(u"good.txt"_s); }
    void aLinkIsFoundInWhatPeoplePaste()
    {
        QFETCH(QString, expected);
        QFETCH(QString, pasted);
        const Result<RoomLink> link = RoomLink::parse(pasted);
        QVERIFY2(link, qPrintable(link ? QString() : link.error().code + u": "_s + pasted));
        QCOMPARE(link->toString(), expected);
        QVERIFY(link->webSocketUrl().isValid());
        QVERIFY(!link->webSocketUrl().hasFragment());
        if (!link->invite.isEmpty())
            QVERIFY(!link->address().contains(link->invite));
        // Writing and reading it again changes nothing.
        const Result<RoomLink> again = RoomLink::parse(link->toString());
        QVERIFY(again);
        QCOMPARE(*again, *link);
        const Result<RoomLink> throughDesktop = RoomLink::parse(u"snug:"_s + link->toString());
        QVERIFY(throughDesktop);
        QCOMPARE(*throughDesktop, *link);
    }

    void whatIsNoRoomLinkIsToldApart_data() { addRows(u"bad.txt"_s); }
    void whatIsNoRoomLinkIsToldApart()
    {
        QFETCH(QString, expected);
        QFETCH(QString, pasted);
        QCOMPARE(codeOf(pasted), expected);
        const Error error = RoomLink::parse(pasted).error();
        QVERIFY(!error.text.isEmpty());
        QVERIFY(!error.text.contains(secret.left(8)) && !error.detail.contains(secret.left(8)));
    }

    void aLinkCutAnywhereIsRefusedOrAWholeShorterLink_data()
    {
        QTest::addColumn<QString>("whole");
        const QString base = u"192.168.1.20:8787/r/film-night-7k2m#i="_s + secret;
        QTest::newRow("http") << u"http://"_s + base;
        QTest::newRow("no scheme") << base;
        QTest::newRow("snug:") << u"snug:http://"_s + base;
        QTest::newRow("pinned") << u"http://"_s + base + u"&f="_s + pin + u"&a=10.0.0.1:87"_s;
        QTest::newRow("IPv6") << u"https://[2001:db8::1]:8787/r/a-b#f="_s + pin + u"&i="_s + secret;
    }
    void aLinkCutAnywhereIsRefusedOrAWholeShorterLink()
    {
        QFETCH(QString, whole);
        const Result<RoomLink> meant = RoomLink::parse(whole);
        QVERIFY(meant);
        const qsizetype room = whole.indexOf("/r/"_L1) + 3;
        const qsizetype fragment = whole.indexOf(u'#');
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const QString cut = whole.left(length);
            const Result<RoomLink> link = RoomLink::parse(cut);
            if (!link) {
                QVERIFY2(link.error().code != "damaged"_L1, qPrintable(cut));
                QVERIFY2(length <= room || length > fragment, qPrintable(cut));
                continue;
            }
            QCOMPARE(link->host, meant->host);
            QCOMPARE(link->port, meant->port);
            QVERIFY2(meant->room.startsWith(link->room), qPrintable(cut));
            QVERIFY2(length > room && (length <= fragment || link->room == meant->room), qPrintable(cut));
            QVERIFY2(link->invite.isEmpty() || link->invite == secret, qPrintable(cut));
            QVERIFY2(link->pin.isEmpty() || link->pin == pin, qPrintable(cut));
            // A pin or an invite that the cut took away is not noticed only where the cut is between the two.
            QVERIFY2(length <= fragment || !link->invite.isEmpty() || !link->pin.isEmpty(), qPrintable(cut));
        }
    }

    void anAddressIsALinkOnlyAsAWhole_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("whole");
        const QString room = u"https://snug.example/r/film"_s;
        QTest::newRow("room") << room << true;
        QTest::newRow("secret") << room + u"#i="_s + secret << true;
        QTest::newRow("slash") << room + u"/#i="_s + secret << true;
        QTest::newRow("query") << room + u"?utm=x#i="_s + secret << true;
        QTest::newRow("slash and query") << room + u"/?utm=x"_s << true;
        QTest::newRow("for the app") << u"snug:http://10.0.0.2:4780/r/film"_s << true;
        QTest::newRow("longer path") << room + u"/comments/1"_s << false;
        QTest::newRow("longer word") << room + u".html"_s << false;
        QTest::newRow("behind a host") << u"https://nice.example/?"_s + room << false;
        QTest::newRow("behind a path") << u"https://nice.example/"_s + room << false;
        QTest::newRow("behind a user") << u"https://nice.example@evil.example/r/film"_s << false;
        QTest::newRow("behind a fragment") << u"https://nice.example/#"_s + room << false;
        QTest::newRow("before another") << room + u"#i="_s + secret + u" x"_s << false;
        QTest::newRow("cut off") << room + u"#i="_s + secret.left(9) << false;
        QTest::newRow("no room") << u"https://nice.example/"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void anAddressIsALinkOnlyAsAWhole()
    {
        QFETCH(QString, address);
        QFETCH(bool, whole);
        const std::optional<RoomLink> link = RoomLink::fromAddress(address);
        QCOMPARE(link.has_value(), whole);
        if (link)
            QCOMPARE(*link, *RoomLink::parse(address));
    }

    void theParts()
    {
        const RoomLink link{.secure = true,
                            .host = u"2001:db8::1"_s,
                            .port = 8787,
                            .room = u"film"_s,
                            .invite = secret,
                            .pin = pin,
                            .alternatives = {u"10.0.0.1:9"_s}};
        QCOMPARE(link.address(), u"[2001:db8::1]:8787/r/film"_s);
        QCOMPARE(link.webSocketUrl(), QUrl(u"wss://[2001:db8::1]:8787/r/film"_s));
        QCOMPARE(link.toString(),
                 u"https://[2001:db8::1]:8787/r/film#i="_s + secret + u"&f="_s + pin + u"&a=10.0.0.1:9"_s);
    }

    void aPinMeansTlsOnThePortOfTheLink()
    {
        const QString fragment = u"#f="_s + pin;
        const auto url = [&](const QString &link) {
            return RoomLink::parse(link + fragment)->webSocketUrl();
        };
        QCOMPARE(url(u"http://example.org:8787/r/a"_s), QUrl(u"wss://example.org:8787/r/a"_s));
        QCOMPARE(url(u"http://example.org/r/a"_s), QUrl(u"wss://example.org:80/r/a"_s));
        QCOMPARE(url(u"https://example.org/r/a"_s), QUrl(u"wss://example.org/r/a"_s));
    }

    void everyLinkToARoomOnOneAddressHasTheSameAddress()
    {
        const QString address = RoomLink::parse(u"http://[2001:db8::1]/r/a"_s)->address();
        for (const QString &link :
             {u"http://[2001:DB8::0:1]:80/r/a"_s, u"ws://[2001:db8:0:0::1]/r/a#i="_s + secret,
              u"snug:http://[2001:db8::1]:80/r/a"_s})
            QCOMPARE(RoomLink::parse(link)->address(), address);
        QCOMPARE(RoomLink::parse(u"https://xn--mller-kva.example/r/a"_s)->address(),
                 RoomLink::parse(u"https://Müller.example/r/a"_s)->address());
        QVERIFY(RoomLink::parse(u"http://[2001:db8::1]/r/A"_s)->address() != address);
    }

    void roomIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("valid");
        QTest::newRow("short") << u"a"_s << true;
        QTest::newRow("all sorts") << u"Film_night-7k2m"_s << true;
        QTest::newRow("longest") << QString(64, u'x') << true;
        QTest::newRow("too long") << QString(65, u'x') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("space") << u"a b"_s << false;
        QTest::newRow("slash") << u"a/b"_s << false;
        QTest::newRow("dots") << u".."_s << false;
        QTest::newRow("percent") << u"a%20b"_s << false;
        QTest::newRow("NUL") << QString(u"a"_s + QChar(0)) << false;
        QTest::newRow("umlaut") << u"ä"_s << false;
        QTest::newRow("Kelvin sign") << u"\u212A"_s << false;
        QTest::newRow("Arabic digit") << u"٣"_s << false;
    }
    void roomIds()
    {
        QFETCH(QString, id);
        QTEST(isRoomId(id), "valid");
    }

    //! If every part of one were looked for in all the rest, this would take minutes.
    void hugePastesAreReadOnce()
    {
        for (const QString &piece : {u"a"_s, u"a."_s, u"a:"_s, u"snug:"_s, u"http://"_s, u"/r/"_s, u"a/r/"_s,
                                     u"%23"_s, u"#i="_s, u"[:"_s, u"x "_s, u"-"_s, u"\u200B"_s, u"é"_s,
                                     u"http://a/r"_s, u"a:1/"_s, u"\n"_s, u"/r/a#i=a\n"_s})
            std::ignore = RoomLink::parse(piece.repeated(1'000'000 / piece.size()));
    }

    void rubbishNeverCrashesAndWhatIsReadCanBeWritten()
    {
        QRandomGenerator random = test::seeded();
        const QStringList pieces{u"http"_s,     u"https"_s,  u"://"_s,      u"snug:"_s, u"host"_s,
                                 u".example"_s, u":8787"_s,  u"/r/"_s,      u"room"_s,  u"#i="_s + secret,
                                 u"#"_s,        u"&"_s,      u"f="_s + pin, u"i="_s,    u"a="_s,
                                 u"[::1]"_s,    u" "_s,      u"\n"_s,       u"%23"_s,   u"@"_s,
                                 u"ü"_s,        u"\u200B"_s, u"&amp;"_s,    u"("_s};
        int found = 0;
        for (int i = 0; i < 20'000; ++i) {
            QString pasted;
            for (int parts = random.bounded(14); parts > 0; --parts)
                pasted += pieces[random.bounded(pieces.size())];
            const Result<RoomLink> link = RoomLink::parse(pasted);
            if (!link)
                continue;
            ++found;
            const Result<RoomLink> again = RoomLink::parse(link->toString());
            QVERIFY2(again && *again == *link, qPrintable(pasted));
        }
        QVERIFY(found > 100);
    }
};

QTEST_APPLESS_MAIN(tst_RoomLink)
#include "tst_roomlink.moc"
