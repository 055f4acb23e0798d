// SPDX-License-Identifier: MIT
#include "shared/protocol/limits.h"
#include "shared/text/displayname.h"
#include "shared/text/plaintext.h"

#include <QTest>

using namespace snug;
using namespace Qt::StringLiterals;

class tst_DisplayName : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsCleaned_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *title, const QString &typed, const QString &name) {
            QTest::newRow(title) << typed << name;
        };
        row("as it is", u"Ada Lovelace"_s, u"Ada Lovelace"_s);
        row("markup is just text", u"<img src=x>"_s, u"<img src=x>"_s);
        row("one character", u"A"_s, u"A"_s);
        row("trimmed", u"  \t Ada \n"_s, u"Ada"_s);
        row("runs of space", u"Ada \u00A0\u2003 L"_s, u"Ada L"_s);
        row("line break inside", u"Ada\r\nBo"_s, u"Ada Bo"_s);
        row("controls", QString(u"A\u0001d\u007Fa\u009B"_s + QChar(0)), u"Ada"_s);
        row("overrides", u"\u202EadA\u202C"_s, u"adA"_s);
        row("isolates and marks", u"\u2066A\u200Fd\u200Ea\u061C\u2069"_s, u"Ada"_s);
        row("composed", u"Zoe\u0308"_s, u"Zoë"_s);
        row("composed across a mark", u"Zoe\u200E\u0308"_s, u"Zoë"_s);
        row("right to left", u"שלום"_s, u"שלום"_s);
        row("family kept together", u"👩\u200D👩\u200D👧"_s, u"👩\u200D👩\u200D👧"_s);
        row("Persian joiner kept", u"می\u200Cخواهم"_s, u"می\u200Cخواهم"_s);
        row("half an emoji", QString(u"A"_s + QChar(0xD83D)), u"A\uFFFD"_s);
        row("32 emoji", u"👍"_s.repeated(32), u"👍"_s.repeated(32));
        row("32 after cleaning", u" \u202E"_s + QString(32, u'x') + u"\n"_s, QString(32, u'x'));
        row("32 after composing", u"e\u0301"_s.repeated(32), u"é"_s.repeated(32));
    }
    void aNameIsCleaned()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        const Result<QString> cleaned = displayname::cleaned(typed);
        QVERIFY2(cleaned, cleaned ? "" : qPrintable(cleaned.error().text));
        QCOMPARE(*cleaned, name);
        QCOMPARE(displayname::cleaned(*cleaned).value(), name);
    }

    void whatNobodyCouldReadIsNoName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << u" \t\n\u00A0\u3000"_s;
        QTest::newRow("controls") << u"\u0001\u0002\u007F"_s;
        QTest::newRow("NUL") << QString(QChar(0));
        QTest::newRow("bidi only") << u"\u202E\u2066"_s;
        QTest::newRow("zero width") << u"\u200B\u200B\u200D\uFEFF"_s;
        QTest::newRow("soft hyphen") << u"\u00AD"_s;
        QTest::newRow("Hangul filler") << u"\u3164"_s;
        QTest::newRow("Braille blank") << u"\u2800\u2800"_s;
        QTest::newRow("variation selector") << u"\uFE0F"_s;
        QTest::newRow("tags") << QString::fromUcs4(U"\U000E0041\U000E0042");
        QTest::newRow("33") << QString(33, u'x');
        QTest::newRow("33 emoji") << u"👍"_s.repeated(33);
        QTest::newRow("10,000") << QString(10'000, u'x');
        QTest::newRow("10,000 marks") << u"a"_s + QString(10'000, QChar(0x0301));
        QTest::newRow("10,000,000") << QString(10'000'000, u'x');
        QTest::newRow("zero width before 33") << QString(100, QChar(0x200B)) + QString(33, u'x');
    }
    void whatNobodyCouldReadIsNoName()
    {
        QFETCH(QString, typed);
        const Result<QString> cleaned = displayname::cleaned(typed);
        QVERIFY(!cleaned);
        QCOMPARE(cleaned.error().code, u"bad_name"_s);
        QVERIFY(cleaned.error().text.contains(u"32"_s));
    }

    void namesThatLookAlikeHaveOneKey_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *title, const QString &one, const QString &other) {
            QTest::newRow(title) << one << other;
        };
        row("itself", u"Sam"_s, u"Sam"_s);
        row("case", u"ADA"_s, u"ada"_s);
        row("Cyrillic a", u"Sam"_s, u"S\u0430m"_s);
        row("all Cyrillic", u"COPE"_s, u"\u0421\u041E\u0420\u0415"_s);
        row("Greek omicron", u"Bo"_s, u"B\u03BF"_s);
        row("Il1", u"Ill"_s, u"lI1"_s);
        row("bar", u"Al"_s, u"A|"_s);
        row("0O", u"Bob0"_s, u"BobO"_s);
        row("percent", u"100%"_s, u"100º/₀"_s);
        row("rn and m", u"rnark"_s, u"mark"_s);
        row("fullwidth", u"Ada"_s, u"Ａｄａ"_s);
        row("mathematical", u"Ada"_s, QString::fromUcs4(U"\U0001D400\U0001D41D\U0001D41A"));
        row("zero width inside", u"Ada"_s, u"A\u200Bda\u200D"_s);
        row("variation selector", u"Ada"_s, u"Ada\uFE0F"_s);
        row("Braille blank", u"Ada"_s, u"\u2800Ada\u2800"_s);
        row("spaces", u"Ada L"_s, u"Ada\u2003L"_s);
        row("decomposed", u"Zoë"_s, u"Zoe\u0308"_s);
        row("iota below", u"\u1F8D\uA676"_s, u"\u0391\u0314\u0301\uA676\u0345"_s);
        row("sharp s", u"STRASSE"_s, u"straße"_s);
        row("dotless i", u"Ida"_s, u"ıda"_s);
    }
    void namesThatLookAlikeHaveOneKey()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(displayname::lookAlikeKey(one), displayname::lookAlikeKey(other));
        const QString key = displayname::lookAlikeKey(one);
        QVERIFY(!key.isEmpty());
        QCOMPARE(displayname::lookAlikeKey(key), key);
    }

    void differentNamesKeepDifferentKeys()
    {
        const QStringList names{u"Ada"_s,    u"Adam"_s,  u"Bo"_s,     u"Bob"_s,   u"Zoe"_s,  u"Zoë"_s,
                                u"Anna"_s,   u"Hanna"_s, u"Anna 2"_s, u"Sam"_s,   u"Same"_s, u"Müller"_s,
                                u"Muller"_s, u"שלום"_s,  u"暑い"_s,   u"寒い"_s,  u"👍"_s,    u"👎"_s,
                                u"Иван"_s,   u"Анна"_s,  u"AdaL"_s,   u"Ada L"_s, u"<b>"_s,  u"x"_s,
                                u"y"_s,      u"2"_s,     u"3"_s};
        QHash<QString, QString> keys;
        for (const QString &name : names) {
            const QString key = displayname::lookAlikeKey(name);
            QVERIFY2(!keys.contains(key), qPrintable(name + u" and "_s + keys.value(key)));
            keys.insert(key, name);
        }
    }

    void aNumberedNameFits()
    {
        QCOMPARE(displayname::numbered(u"Ada"_s, 2), u"Ada 2"_s);
        QCOMPARE(displayname::numbered(QString(32, u'x'), 2), QString(30, u'x') + u" 2"_s);
        QCOMPARE(displayname::numbered(QString(29, u'x') + u" yy"_s, 17), QString(29, u'x') + u" 17"_s);
        for (const QString &name : {u"👍"_s.repeated(32), QString(32, u'x'), u"é"_s.repeated(32)}) {
            for (const int number : {2, 10, 999, 2'000'000'000}) {
                const QString numbered = displayname::numbered(name, number);
                QVERIFY(text::codePoints(numbered) <= limits::name);
                QCOMPARE(displayname::cleaned(numbered).value(), numbered);
                QVERIFY(displayname::lookAlikeKey(numbered) != displayname::lookAlikeKey(name));
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_DisplayName)
#include "tst_displayname.moc"
