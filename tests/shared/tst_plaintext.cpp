// SPDX-License-Identifier: MIT
#include "shared/protocol/limits.h"
#include "shared/text/plaintext.h"

#include <QTest>

using namespace snug;
using namespace Qt::StringLiterals;

class tst_PlainText : public QObject
{
    Q_OBJECT

private slots:
    void sentencesArePartedAsTheirScriptDoes()
    {
        QCOMPARE(text::sentences({}), QString());
        QCOMPARE(text::sentences({u"One."_s}), u"One."_s);
        QCOMPARE(text::sentences({u"One."_s, u"Two."_s, u"3"_s}), u"One. Two. 3"_s);
        QCOMPARE(text::sentences({u"一。"_s, u"二。"_s}), u"一。二。"_s);
    }
    void onlyMarksThatArePiledUpTower()
    {
        for (const QString &language :
             {u"Ngượng"_s, u"e\u0301\u0302"_s, u"שָׁ֖"_s, u"क्षि"_s, u"ཧཱུྃ"_s, u"العَرَبِيَّةُ"_s})
            QVERIFY2(!text::towers(language), qPrintable(language));
        QVERIFY(text::towers(u"a"_s + u"\u0301"_s.repeated(5)));
        QVERIFY(text::towers(u"a"_s + u"\U0001D165"_s.repeated(30) + u"b"_s));
    }
    void whatIsSoughtIsFoundHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case") << u"PiZZa"_s << u"pizza"_s;
        QTest::newRow("accents") << u"Ångström"_s << u"angstrom"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("ligatures") << u"Cœur, ex æquo, ﬁn"_s << u"coeur, ex aequo, fin"_s;
        QTest::newRow("space") << u" a\u00A0 b\n"_s << u"a b"_s;
        QTest::newRow("katakana") << u"ネコ"_s << u"ねこ"_s;
        QTest::newRow("narrow katakana") << u"ﾊｰﾄ"_s << u"はーと"_s;
        QTest::newRow("voiced kana are other letters") << u"バード"_s << u"は\u3099ーと\u3099"_s;
        QTest::newRow("kana composed") << u"プ"_s << u"ふ\u309A"_s;
        QTest::newRow("Arabic with vowels") << u"أُسْرَة"_s << u"اسرة"_s;
    }
    void whatIsSoughtIsFoundHoweverItIsWritten()
    {
        QFETCH(QString, typed);
        QTEST(text::folded(typed), "folded");
        QCOMPARE(text::folded(text::folded(typed)), text::folded(typed));
    }
    void aMessageKeepsWhatItSaysAndLosesWhatNobodyTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *title, const QString &typed, const QString &text) {
            QTest::newRow(title) << typed << text;
        };
        row("plain", u"hello"_s, u"hello"_s);
        row("markup", u"<img src=\"http://x/\">"_s, u"<img src=\"http://x/\">"_s);
        row("lines and tabs", u"a\n\tb\n"_s, u"a\n\tb\n"_s);
        row("spaces around", u"  a  "_s, u"  a  "_s);
        row("only spaces", u"  "_s, u"  "_s);
        row("CR LF", u"a\r\nb"_s, u"a\nb"_s);
        row("NUL", QString(u"a"_s + QChar(0) + u"b"_s), u"ab"_s);
        row("controls", u"\u0001a\u0007\u001B[31mb\u007F\u0085\u009F"_s, u"a[31mb"_s);
        row("composed", u"e\u0301"_s, u"é"_s);
        row("Hangul", u"\u1112\u1161\u11AB"_s, u"한"_s);
        row("joined emoji", u"👩\u200D👩\u200D👧"_s, u"👩\u200D👩\u200D👧"_s);
        row("bidi is left to the view", u"a\u202Eb"_s, u"a\u202Eb"_s);
        row("lone high surrogate", QString(QChar(0xD83D)) + u"a"_s, u"\uFFFDa"_s);
        row("lone low surrogate", u"a"_s + QString(QChar(0xDC4D)), u"a\uFFFD"_s);
        row("swapped surrogates", QString(QChar(0xDC4D)) + QString(QChar(0xD83D)), u"\uFFFD\uFFFD"_s);
        row("exactly 16 KiB", QString(limits::text, u'x'), QString(limits::text, u'x'));
        row("16 KiB of emoji", u"👍"_s.repeated(4096), u"👍"_s.repeated(4096));
        row("16 KiB after cleaning", QString(limits::text, u'x') + u"\r\r\r"_s, QString(limits::text, u'x'));
    }
    void aMessageKeepsWhatItSaysAndLosesWhatNobodyTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const Result<QString> cleaned = text::messageText(typed);
        QVERIFY(cleaned);
        QCOMPARE(*cleaned, text);
        QCOMPARE(text::messageText(*cleaned).value(), text);
    }

    void aMessageThatIsEmptyOrTooLongIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString() << u"empty"_s;
        QTest::newRow("controls") << u"\u0001\r\u007F"_s << u"empty"_s;
        QTest::newRow("NUL") << QString(QChar(0)) << u"empty"_s;
        QTest::newRow("16 KiB and one") << QString(limits::text + 1, u'x') << u"too_long"_s;
        QTest::newRow("bytes count, not characters")
            << u"é"_s.repeated(limits::text / 2 + 1) << u"too_long"_s;
        QTest::newRow("emoji") << u"👍"_s.repeated(4097) << u"too_long"_s;
        QTest::newRow("lone surrogates grow") << QString(limits::text / 2, QChar(0xD83D)) << u"too_long"_s;
        QTest::newRow("composition that grows") << u"\uFB2C"_s.repeated(limits::text / 4) << u"too_long"_s;
        QTest::newRow("huge") << QString(5'000'000, u'x') << u"too_long"_s;
    }
    void aMessageThatIsEmptyOrTooLongIsRefused()
    {
        QFETCH(QString, typed);
        const Result<QString> cleaned = text::messageText(typed);
        QVERIFY(!cleaned);
        QTEST(cleaned.error().code, "code");
        QVERIFY(!cleaned.error().text.isEmpty());
    }

    void aTitleIsOneCleanLine_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::newRow("plain") << u"Film night"_s << u"Film night"_s;
        QTest::newRow("markup") << u"<b>Film</b>"_s << u"<b>Film</b>"_s;
        QTest::newRow("lines") << u" Film\r\n\tnight "_s << u"Film night"_s;
        QTest::newRow("overrides") << u"\u202EFilm\u2066"_s << u"Film"_s;
        QTest::newRow("composed across a mark") << u"\u1100\u1161\u200E\u11A8"_s << u"각"_s;
        QTest::newRow("emoji") << u"🎬 👩\u200D👧"_s << u"🎬 👩\u200D👧"_s;
        QTest::newRow("80") << QString(80, u'x') << QString(80, u'x');
        QTest::newRow("80 emoji") << u"👍"_s.repeated(80) << u"👍"_s.repeated(80);
    }
    void aTitleIsOneCleanLine()
    {
        QFETCH(QString, typed);
        const Result<QString> title = text::roomTitle(typed);
        QVERIFY(title);
        QTEST(*title, "title");
    }

    void aTitleThatSaysNothingOrTooMuchIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << u" \n\t\u3000"_s;
        QTest::newRow("controls") << u"\u0001\u0002"_s;
        QTest::newRow("bidi") << u"\u202E"_s;
        QTest::newRow("zero width") << u"\u200B\u2060\u3164"_s;
        QTest::newRow("Braille blank") << u"\u2800"_s;
        QTest::newRow("81") << QString(81, u'x');
        QTest::newRow("10,000") << QString(10'000, u'x');
    }
    void aTitleThatSaysNothingOrTooMuchIsRefused()
    {
        QFETCH(QString, typed);
        const Result<QString> title = text::roomTitle(typed);
        QVERIFY(!title);
        QCOMPARE(title.error().code, u"bad_title"_s);
        QVERIFY(title.error().text.contains(u"80"_s));
    }

    void whatStandsInASentenceCannotBreakOutOfIt()
    {
        QCOMPARE(text::isolated(u"Ada"_s), u"Ada"_s);
        QCOMPARE(text::isolated(u"עדה"_s), u"\u2068עדה\u2069"_s);
        QCOMPARE(text::isolated(u"ע\u2069\u202Eb"_s), u"\u2068עb\u2069"_s);
        QCOMPARE(text::isolated(u"\u202Egnp.exe"_s), u"gnp.exe"_s);
    }

    void aTextIsShortenedByWholeCharacters()
    {
        QCOMPARE(text::shortened(u"Ada"_s, 3), u"Ada"_s);
        QCOMPARE(text::shortened(u"👍👍👍"_s, 2), u"👍👍"_s);
        QCOMPARE(text::shortened(u"Ada"_s, 0), QString());
    }

    void codePointsAreCounted()
    {
        QCOMPARE(text::codePoints(QString()), 0);
        QCOMPARE(text::codePoints(u"aé暑"_s), 3);
        QCOMPARE(text::codePoints(u"👍👍"_s), 2);
        QCOMPARE(text::codePoints(u"👩\u200D👧"_s), 3);
    }

    void theCharactersThatTurnTextAroundAreKnown()
    {
        const QString turning = u"\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"_s;
        int found = 0;
        for (char32_t c = 0; c < 0x11'0000; ++c)
            found += text::isBidiControl(c) ? 1 : 0;
        QCOMPARE(found, turning.size());
        for (const QChar c : turning)
            QVERIFY(text::isBidiControl(c.unicode()));
    }
};

QTEST_APPLESS_MAIN(tst_PlainText)
#include "tst_plaintext.moc"
