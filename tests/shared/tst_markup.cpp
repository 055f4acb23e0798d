// SPDX-License-Identifier: MIT
#include "shared/text/emojionly.h"
#include "shared/text/weblink.h"
#include "tests/support/markuprules.h"
#include "tests/support/seed.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace snug;
using namespace Qt::StringLiterals;
using markup::Block;
using markup::Span;

namespace {

QJsonArray json(const std::vector<Span> &spans);

QJsonValue json(const Span &span)
{
    switch (span.kind) {
    case Span::Kind::Text:
        return span.text;
    case Span::Kind::Emphasis:
        return QJsonObject{{u"type"_s, u"emphasis"_s}, {u"children"_s, json(span.children)}};
    case Span::Kind::Strong:
        return QJsonObject{{u"type"_s, u"strong"_s}, {u"children"_s, json(span.children)}};
    case Span::Kind::Strike:
        return QJsonObject{{u"type"_s, u"strike"_s}, {u"children"_s, json(span.children)}};
    case Span::Kind::Code:
        return QJsonObject{{u"type"_s, u"code"_s}, {u"text"_s, span.text}};
    case Span::Kind::Link:
        return QJsonObject{
            {u"type"_s, u"link"_s}, {u"href"_s, span.href}, {u"text"_s, span.text}, {u"host"_s, span.host}};
    case Span::Kind::Mention:
        return QJsonObject{{u"type"_s, u"mention"_s}, {u"text"_s, span.text}};
    case Span::Kind::Room:
        return QJsonObject{{u"type"_s, u"room"_s}, {u"text"_s, span.text}};
    }
    return {};
}

QJsonArray json(const std::vector<Span> &spans)
{
    QJsonArray array;
    for (const Span &span : spans)
        array += json(span);
    return array;
}

QJsonArray json(const std::vector<Block> &blocks);

QJsonValue json(const Block &block)
{
    switch (block.kind) {
    case Block::Kind::Paragraph:
        return QJsonObject{{u"type"_s, u"paragraph"_s}, {u"children"_s, json(block.spans)}};
    case Block::Kind::Code:
        return QJsonObject{{u"type"_s, u"code"_s}, {u"text"_s, block.text}};
    case Block::Kind::Quote:
        return QJsonObject{{u"type"_s, u"quote"_s}, {u"blocks"_s, json(block.blocks)}};
    case Block::Kind::List: {
        QJsonArray items;
        for (const markup::Item &item : block.items)
            items += QJsonObject{{u"number"_s, item.number}, {u"children"_s, json(item.spans)}};
        return QJsonObject{{u"type"_s, u"list"_s}, {u"ordered"_s, block.ordered}, {u"items"_s, items}};
    }
    }
    return {};
}

QJsonArray json(const std::vector<Block> &blocks)
{
    QJsonArray array;
    for (const Block &block : blocks)
        array += json(block);
    return array;
}

QString written(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString html(const QString &text)
{
    return markup::html(markup::parse(text), test::plainLook(u"Ada Lovelace"_s));
}

//! Much of what means something, and what stands around it.
QString anyText(QRandomGenerator &random)
{
    static const QStringList pieces{u"*"_s,
                                    u"**"_s,
                                    u"~~"_s,
                                    u"`"_s,
                                    u"``"_s,
                                    u"```"_s,
                                    u"```\n"_s,
                                    u"\n```\n"_s,
                                    u"\n"_s,
                                    u"\n\n"_s,
                                    u"\n  "_s,
                                    u"> "_s,
                                    u">"_s,
                                    u"- "_s,
                                    u"* "_s,
                                    u"1. "_s,
                                    u"22) "_s,
                                    u"["_s,
                                    u"]("_s,
                                    u")"_s,
                                    u"!["_s,
                                    u"("_s,
                                    u"http://"_s,
                                    u"https://example.org/a"_s,
                                    u"mailto:"_s,
                                    u"snug:https://b.example/r/x"_s,
                                    u"@"_s,
                                    u"#"_s,
                                    u"@Ada"_s,
                                    u"&amp;"_s,
                                    u"<img src=\"http://x/\">"_s,
                                    u"</span>"_s,
                                    u"\""_s,
                                    u"'"_s,
                                    u"\\"_s,
                                    u" "_s,
                                    u"\t"_s,
                                    u"."_s,
                                    u","_s,
                                    u"a"_s,
                                    u"word"_s,
                                    u"\u05E9\u05DC"_s,
                                    u"\u65E5\u672C"_s,
                                    u"\U0001F600"_s,
                                    u"\U00020BB7"_s,
                                    u"e\u0301"_s,
                                    u"\u202E"_s,
                                    u"\u2028"_s,
                                    u"\u2029"_s,
                                    u"\uFFFC"_s,
                                    u"\uFDD0"_s,
                                    u"\uFEFF"_s,
                                    u"\u00A0"_s,
                                    QString(QChar(0)),
                                    QString(QChar(0xD83D)),
                                    QString(QChar(0xDC00)),
                                    u"\r\n"_s};
    QString text;
    for (int count = random.bounded(1, 40); count > 0; --count)
        text += pieces[random.bounded(static_cast<int>(pieces.size()))];
    return text;
}

} // namespace

class tst_Markup : public QObject
{
    Q_OBJECT

private slots:
    void appAndPageReadTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonArray>("blocks");
        const QDir corpus(QStringLiteral(MARKUP_CORPUS));
        for (const QString &name : corpus.entryList({u"*.json"_s})) {
            QFile file(corpus.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            for (const QJsonValue row : QJsonDocument::fromJson(file.readAll()).array()) {
                const QString text = row[u"text"].toString();
                QTest::newRow(qPrintable(name + u": "_s + text.left(60).simplified()))
                    << text << row[u"blocks"].toArray();
            }
        }
    }
    void appAndPageReadTheSame()
    {
        QFETCH(QString, text);
        QFETCH(QJsonArray, blocks);
        QCOMPARE(written(json(markup::parse(text))), written(blocks));
        const char *broken = test::brokenMarkupRule(text);
        QVERIFY2(!broken, broken);
    }

    void whateverIsTypedIsSafeAndWhole()
    {
        QRandomGenerator random = test::seeded();
        for (int i = 0; i < 20'000; ++i) {
            const QString text = anyText(random);
            const char *broken = test::brokenMarkupRule(text);
            QVERIFY2(!broken, qPrintable(QLatin1StringView(broken) + u": "_s + html(text)));
        }
    }

    void quotesAndMarksNestFourDeep()
    {
        std::vector<Block> blocks = markup::parse(QString(1000, u'>') + u" a"_s);
        int depth = 0;
        for (; blocks.front().kind == Block::Kind::Quote; blocks = std::vector(blocks.front().blocks))
            ++depth;
        QCOMPARE(depth, 4);
        std::vector<Span> spans =
            markup::parseInline(u"*(~~("_s.repeated(100) + u"x"_s + u")~~)*"_s.repeated(100));
        for (depth = 0; spans.size() > 0 && !spans.front().children.empty();
             spans = std::vector(spans.front().children))
            ++depth;
        QVERIFY(depth <= 4);
    }

    void noTextTakesMoreThanAMoment_data()
    {
        QTest::addColumn<QString>("sign");
        for (const char *sign : {"*",
                                 "**",
                                 "~~",
                                 "`",
                                 "``a",
                                 "[",
                                 "[a](",
                                 "[a](http://",
                                 "*a ",
                                 "**a ",
                                 "a* ",
                                 "http://",
                                 "http://a ",
                                 "> ",
                                 ">",
                                 "- ",
                                 "1. ",
                                 "@",
                                 "#a",
                                 "```\n",
                                 "*a* ",
                                 "***",
                                 "~",
                                 "<",
                                 "(",
                                 "https://a)",
                                 "mailto:",
                                 "*a`",
                                 "\n",
                                 "[[a]",
                                 "* a\n",
                                 "`a``b```c````d ",
                                 "> a\n\n",
                                 "snug:",
                                 "[a](http://(",
                                 "h"})
            QTest::newRow(sign) << QString::fromLatin1(sign);
    }
    //! A parser that is not linear takes so long here that the test's own time runs out.
    void noTextTakesMoreThanAMoment()
    {
        QFETCH(QString, sign);
        const QString text = sign.repeated(256 * 1024 / sign.size());
        QVERIFY(!test::brokenMarkupRule(text));
    }

    void theWordsAloneAreOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("words") << u"hello"_s << u"hello"_s;
        QTest::newRow("marks") << u"*a* **b ~~c~~** `d`"_s << u"a b c d"_s;
        QTest::newRow("lines") << u"a\nb\n\nc\td"_s << u"a b c d"_s;
        QTest::newRow("blocks") << u"> a\n\n```\nb\n```\n- c\n3. d"_s << u"a b c 3. d"_s;
        QTest::newRow("links") << u"[here](https://a.example/) https://b.example"_s
                               << u"here https://b.example"_s;
        QTest::newRow("names") << u"@Ada #room"_s << u"@Ada #room"_s;
        QTest::newRow("nothing") << u" \n"_s << u""_s;
    }
    void theWordsAloneAreOneLine()
    {
        QFETCH(QString, text);
        QTEST(markup::plain(text), "line");
    }
    void aPreviewEndsBetweenWhatOneSees()
    {
        QCOMPARE(markup::preview(u"*short*"_s, 5), u"short"_s);
        QCOMPARE(markup::preview(u"**longer**"_s, 5), u"longe…"_s);
        QCOMPARE(markup::preview(u"four👍🏽"_s, 5), u"four…"_s);
        QCOMPARE(markup::preview(u"a\n\n> b"_s, 5), u"a b"_s);
    }

    void styledTextEscapesAndKnowsItsTags_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("tags") << u"<b>a</b>"_s << u">&lt;b&gt;a&lt;/b&gt;</p>"_s;
        QTest::newRow("entities") << u"&lt;"_s << u">&amp;lt;</p>"_s;
        QTest::newRow("marks") << u"*a* **b** ~~c~~"_s << u"<i>a</i> <b>b</b> <s>c</s>"_s;
        QTest::newRow("lines") << u"a\nb"_s << u"a<br>b"_s;
        QTest::newRow("a link") << u"https://a.example/?b=c&d='"_s
                                << u"<a href=\"https://a.example/?b=c&amp;d=\" style"_s;
        QTest::newRow("a named link")
            << u"[a](https://b.example)"_s << u">a</a> <span style=\"color:#222222\">(b.example)</span>"_s;
        QTest::newRow("one's own name") << u"@ada lovelace, hello"_s << u"background-color:#666666"_s;
        QTest::newRow("how one's own name begins")
            << u"@Ada L @Bo"_s << u"<span style=\"color:#444444\">@Ada</span>"_s;
        QTest::newRow("another's name") << u"@Ad"_s << u"<span style=\"color:#444444\">@Ad</span>"_s;
        QTest::newRow("right to left") << u"\u05E9 a"_s << u"<p dir=\"rtl\""_s;
        QTest::newRow("frames of a document") << u"a\uFDD0\uFFFC"_s << u"a\uFFFD\uFFFD"_s;
    }
    void styledTextEscapesAndKnowsItsTags()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        QVERIFY2(html(text).contains(part), qPrintable(html(text)));
    }

    void aNameOfSeveralWordsIsMarkedWhole()
    {
        markup::Look look = test::plainLook(u"Anna"_s);
        look.names = {u"Anna 2"_s};
        const auto styled = [&look](const QString &text) { return markup::html(markup::parse(text), look); };
        QVERIFY(
            styled(u"hey @Anna 2, look"_s).contains(u"<span style=\"color:#444444\">@Anna 2</span>, look"_s));
        QVERIFY(styled(u"hey @Anna, look"_s).contains(u"font-weight:600\">@Anna</span>, look"_s));
    }

    void whatIsShownKeepsEmojiWhole()
    {
        QCOMPARE(markup::shown(u"1\uFE0F\u20E3 🏳\uFE0F\u200D🌈 ❤\uFE0F"_s),
                 u"1\u20E3 🏳\u200D🌈 ❤\uFE0F"_s);
        QCOMPARE(markup::shown(u"a\uFE0F"_s), u"a\uFE0F"_s);
        QCOMPARE(markup::shown(u"\uFDD0a\uFFFC"_s), u"\uFFFDa\uFFFD"_s);
        QVERIFY(html(u"*1\uFE0F\u20E3*"_s).contains(u"<i>1\u20E3</i>"_s));
    }

    void mostMessagesNeedNoStyle()
    {
        QVERIFY(markup::isSimple(markup::parse(u"Hello,\nhow are you? 1 < 2"_s)));
        QVERIFY(markup::isSimple(markup::parse(u""_s)));
        for (const QString &text :
             {u"a\n\nb"_s, u"*a*"_s, u"- a"_s, u"> a"_s, u"https://a.example"_s, u"@a"_s})
            QVERIFY2(!markup::isSimple(markup::parse(text)), qPrintable(text));
    }

    void emojiAreCountedAsPeopleCount_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("one") << u"😀"_s << 1;
        QTest::newRow("three") << u"😀 👍\n🎉"_s << 3;
        QTest::newRow("a family") << u"👨\u200D👩\u200D👧\u200D👦"_s << 1;
        QTest::newRow("a tone") << u"👍🏿👋🏽"_s << 2;
        QTest::newRow("flags") << u"🇩🇪🇯🇵"_s << 2;
        QTest::newRow("half a flag") << u"🇩"_s << 0;
        QTest::newRow("a region's flag")
            << u"🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F"_s << 1;
        QTest::newRow("a heart as a picture") << u"❤\uFE0F"_s << 1;
        QTest::newRow("a heart as a letter") << u"❤"_s << 0;
        QTest::newRow("a key") << u"1\uFE0F\u20E3"_s << 1;
        QTest::newRow("digits") << u"123"_s << 0;
        QTest::newRow("words") << u"ok 👍"_s << 0;
        QTest::newRow("words behind") << u"👍 ok"_s << 0;
        QTest::newRow("nothing") << u""_s << 0;
        QTest::newRow("spaces") << u"  "_s << 0;
        QTest::newRow("six") << u"😀"_s.repeated(6) << 6;
        QTest::newRow("seven") << u"😀"_s.repeated(7) << 0;
        QTest::newRow("half a character") << QString(QChar(0xD83D)) << 0;
        QTest::newRow("very many joined") << u"👨\u200D"_s.repeated(4000) << 0;
    }
    void emojiAreCountedAsPeopleCount()
    {
        QFETCH(QString, text);
        QTEST(text::emojiOnly(text, 6), "count");
    }

    void aLinksPlaceIsItsHost()
    {
        QCOMPARE(weblink::placeOf(u"https://a.example:8443/b"_s), u"a.example:8443"_s);
        QCOMPARE(weblink::placeOf(u"https://user@a.example/"_s), u"a.example"_s);
        QCOMPARE(weblink::placeOf(u"mailto:sam@a.example?subject=x"_s), u"sam@a.example"_s);
        QCOMPARE(weblink::placeOf(u"snug:http://[::1]:80/r/x"_s), u"[::1]"_s);
    }
};

QTEST_APPLESS_MAIN(tst_Markup)
#include "tst_markup.moc"
