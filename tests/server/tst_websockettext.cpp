// SPDX-License-Identifier: MIT
#include "tests/support/loopbackgate.h"
#include "tests/support/websocketpeer.h"

#include <QTest>

using namespace snug::test;
using namespace Qt::StringLiterals;

namespace {

//! The text in two fragments, the first of them `size` bytes.
QByteArray cutAt(const QByteArray &text, qsizetype size)
{
    return RawFrame{.payload = text.first(size), .isFinal = false}.bytes()
           + RawFrame{.opcode = RawPeer::Continuation, .payload = text.sliced(size)}.bytes();
}

void addWrongBytes()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const char *hex) {
        QTest::newRow(name) << QByteArray::fromHex(hex);
    };
    row("first continuation byte", "80");
    row("last continuation byte", "bf");
    row("two continuation bytes", "80bf");
    row("one too many", "c3a4a4");
    row("two bytes, one missing", "c3");
    row("three bytes, one missing", "e282");
    row("three bytes, two missing", "e2");
    row("four bytes, one missing", "f09f91");
    row("four bytes, three missing", "f0");
    row("text where bytes are missing", "e228a1");
    row("text in the third place", "e28228");
    row("longer than need be, 2 bytes", "c080");
    row("longer than need be, slash", "c0af");
    row("longer than need be, last of 2 bytes", "c1bf");
    row("longer than need be, 3 bytes", "e08080");
    row("longer than need be, last of 3 bytes", "e09fbf");
    row("longer than need be, 4 bytes", "f0808080");
    row("longer than need be, last of 4 bytes", "f08fbfbf");
    row("5 bytes", "f888808080");
    row("6 bytes", "fc8480808080");
    row("first high surrogate", "eda080");
    row("last high surrogate", "edafbf");
    row("first low surrogate", "edb080");
    row("last low surrogate", "edbfbf");
    row("pair of surrogates", "eda081edb080");
    row("beyond Unicode", "f4908080");
    row("far beyond Unicode", "f7bfbfbf");
    row("F5", "f5808080");
    row("FE", "fe");
    row("FF", "ff");
    row("the other byte order mark", "fffe");
}

} // namespace

//! RFC 6455 §8.1: text is UTF-8, and what is none fails the connection with 1007.
class tst_WebSocketText : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LoopbackGate> m_house;

private slots:
    void initTestCase() { m_house = std::make_unique<LoopbackGate>(); }
    void cleanup() { QTRY_COMPARE(m_house->connections(), 0); }

    void charactersArriveHoweverTheyAreCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Greek") << u"κόσμε"_s;
        QTest::newRow("emoji") << u"👍🏽👩\u200D👧"_s;
        QTest::newRow("first and last of 1 byte") << u"\u0020\u007F"_s;
        QTest::newRow("first and last of 2 bytes") << u"\u0080\u07FF"_s;
        QTest::newRow("first and last of 3 bytes") << u"\u0800\uFFFF"_s;
        QTest::newRow("first and last of 4 bytes") << QString::fromUcs4(U"\U00010000\U0010FFFF");
        QTest::newRow("around the surrogates") << u"\uD7FF\uE000"_s;
        QTest::newRow("replacement") << u"\uFFFD"_s;
        QTest::newRow("no characters, but code points")
            << QString::fromUcs4(U"\uFFFE\uFDD0\U0001FFFE\U0010FFFF");
        QTest::newRow("byte order mark inside") << u"a\uFEFFb"_s;
    }
    void charactersArriveHoweverTheyAreCut()
    {
        QFETCH(const QString, text);
        const QByteArray whole = question(text.toUtf8());
        QByteArray stream = RawFrame{.payload = whole}.bytes();
        QByteArrayList segments = byteByByte(stream);
        QStringList said{u"answer "_s + text};
        for (qsizetype i = 0; i <= whole.size(); ++i) {
            stream += cutAt(whole, i);
            segments << cutAt(whole, i);
            said << u"answer "_s + text;
        }
        said << u"close 1000"_s;
        QCOMPARE(conversation(m_house->port(), {stream + closing()}), said);
        QCOMPARE(conversation(m_house->port(), segments << closing()), said);
    }

    void whatIsNoTextClosesWith1007_data() { addWrongBytes(); }
    void whatIsNoTextClosesWith1007()
    {
        QFETCH(const QByteArray, bytes);
        const QStringList said{u"close 1007"_s};
        const auto saidTo = [this](const QByteArrayList &segments) {
            return conversation(m_house->port(), segments);
        };
        const QByteArray inside = question(bytes);
        QCOMPARE(saidTo({RawFrame{.payload = inside}.bytes()}), said);
        QCOMPARE(saidTo(byteByByte(RawFrame{.payload = inside}.bytes())), said);
        const qsizetype begin = inside.indexOf(bytes);
        for (qsizetype i = begin; i <= begin + bytes.size(); ++i)
            QCOMPARE(saidTo({cutAt(inside, i)}), said);
        QCOMPARE(saidTo({RawFrame{.payload = bytes}.bytes()}), said);
        QCOMPARE(saidTo({RawFrame{.payload = question("x") + bytes}.bytes()}), said);
        QCOMPARE(saidTo({asking("a") + RawFrame{.payload = inside}.bytes() + asking("b")}),
                 QStringList{u"answer a"_s} + said);
    }

    void aReasonIsTextToo_data() { addWrongBytes(); }
    void aReasonIsTextToo()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(conversation(m_house->port(), {closing(1000, bytes)}), QStringList{u"close 1007"_s});
        QCOMPARE(conversation(m_house->port(), byteByByte(closing(3000, "κόσμε" + bytes + "!"))),
                 QStringList{u"close 1007"_s});
    }

    void pingsMayHoldWhatIsNoText_data() { addWrongBytes(); }
    void pingsMayHoldWhatIsNoText()
    {
        QFETCH(const QByteArray, bytes);
        const QByteArray ping = RawFrame{.opcode = RawPeer::Ping, .payload = bytes}.bytes();
        QCOMPARE(conversation(m_house->port(), {ping + closing()}),
                 (QStringList{u"pong "_s + QString::fromLatin1(bytes), u"close 1000"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketText)
#include "tst_websockettext.moc"
