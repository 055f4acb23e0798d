// SPDX-License-Identifier: MIT
#include "tests/support/loopbackgate.h"
#include "tests/support/websocketpeer.h"

#include <QTest>

using namespace snug::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray control(int opcode, const QByteArray &payload = {})
{
    return RawFrame{.opcode = opcode, .payload = payload}.bytes();
}

QByteArray ping(const QByteArray &payload = {})
{
    return control(RawPeer::Ping, payload);
}

QByteArray pong(const QByteArray &payload = {})
{
    return control(RawPeer::Pong, payload);
}

void addColumns()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<QStringList>("said");
}

//! What a server takes: a close behind it is answered.
void fine(const QByteArray &name, const QByteArray &stream, const QStringList &said)
{
    QTest::newRow(name) << stream + closing() << QByteArray() << said + QStringList{u"close 1000"_s};
}

//! What a server closes at, and a question behind it that is not answered any more.
void wrong(const QByteArray &name, const QByteArray &stream, int code, const QStringList &saidBefore = {})
{
    QTest::newRow(name) << stream << asking("late") << saidBefore + QStringList{u"close %1"_s.arg(code)};
}

} // namespace

//! The frames of RFC 6455 §5, by the byte, as a server has to take them or close at them.
class tst_WebSocketFrames : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LoopbackGate> m_house;

    void tellsTheSameInOneSegmentAndByteByByte()
    {
        QFETCH(const QByteArray, stream);
        QFETCH(const QByteArray, behind);
        QFETCH(const QStringList, said);
        QCOMPARE(conversation(m_house->port(), {stream + behind}), said);
        // Without what is behind it: the server may have closed by then, and who still sends reads no more.
        if (stream.size() < 2000)
            QCOMPARE(conversation(m_house->port(), byteByByte(stream)), said);
    }

private slots:
    void initTestCase() { m_house = std::make_unique<LoopbackGate>(); }
    void cleanup() { QTRY_COMPARE(m_house->connections(), 0); }

    void aTextMayComeInFragments_data()
    {
        addColumns();
        const QByteArray text = question("κόσμε");
        const QString answer = u"answer κόσμε"_s;
        for (const qsizetype count : {qsizetype(1), qsizetype(2), qsizetype(3), qsizetype(7), text.size()})
            fine(QByteArray::number(count) + " fragments", fragments(text, count), {answer});
        fine("empty ones everywhere",
             fragment(true, {}, false) + fragment(false, {}, false) + fragment(false, text.first(20), false)
                 + fragment(false, {}, false) + fragment(false, text.sliced(20), false)
                 + fragment(false, {}, true),
             {answer});
        fine("a thousand empty ones",
             fragment(true, text, false) + fragment(false, {}, false).repeated(1000)
                 + fragment(false, {}, true),
             {answer});
        fine("one message after the other", fragments(text, 3) + fragments(text, 1) + fragments(text, 2),
             {answer, answer, answer});
        fine("pings between", fragments(text, 3, ping("p")), {u"pong p"_s, u"pong p"_s, answer});
        fine("pings between bytes", fragments(question("x"), question("x").size(), ping()),
             QStringList(question("x").size() - 1, u"pong "_s) + QStringList{u"answer x"_s});
        fine("pongs between", fragments(text, 3, pong("p")), {answer});
        QTest::newRow("a close between") << fragment(true, text, false) + closing(1001)
                                         << fragment(false, {}, true) << QStringList{u"close 1001"_s};
        QTest::newRow("nothing in fragments")
            << fragment(true, {}, false) + fragment(false, {}, true) << QByteArray()
            << QStringList{u"error malformed"_s, u"close 4400"_s};
    }
    void aTextMayComeInFragments() { tellsTheSameInOneSegmentAndByteByByte(); }

    void fragmentsComeInOrder_data()
    {
        addColumns();
        wrong("the last of nothing", fragment(false, "x", true), 1002);
        wrong("another of nothing", fragment(false, "x", false), 1002);
        wrong("an empty one of nothing", fragment(false, {}, true), 1002);
        wrong("another of a message that is over", fragments(question("a"), 2) + fragment(false, "x", true),
              1002, {u"answer a"_s});
        wrong("another of a text that is whole", asking("a") + fragment(false, {}, false), 1002,
              {u"answer a"_s});
        wrong("a text in a text", fragment(true, question("a"), false) + asking("b"), 1002);
        wrong("the beginning of a text in a text", fragment(true, "a", false) + fragment(true, "b", false),
              1002);
        wrong("a text in a text, behind a ping", fragment(true, "a", false) + ping() + asking("b"), 1002,
              {u"pong "_s});
        for (const int opcode : {RawPeer::Close, RawPeer::Ping, RawPeer::Pong}) {
            const QByteArray name = "opcode " + QByteArray::number(opcode);
            wrong(name + " in fragments", RawFrame{.opcode = opcode, .isFinal = false}.bytes(), 1002);
            wrong(name + " in fragments in a text",
                  fragment(true, "a", false) + RawFrame{.opcode = opcode, .isFinal = false}.bytes(), 1002);
        }
    }
    void fragmentsComeInOrder() { tellsTheSameInOneSegmentAndByteByByte(); }

    void pingsAreAnsweredInKind_data()
    {
        addColumns();
        const QByteArray binary = QByteArray::fromHex("00fffe8081c0");
        const QByteArray longest = QByteArray("0123456789").repeated(13).first(125);
        fine("empty", ping(), {u"pong "_s});
        fine("text", ping("hello"), {u"pong hello"_s});
        fine("what is no text", ping(binary), {u"pong "_s + QString::fromLatin1(binary)});
        fine("longest", ping(longest), {u"pong "_s + QString::fromLatin1(longest)});
        QByteArray ten;
        QStringList answers;
        for (int i = 0; i < 10; ++i) {
            ten += ping(QByteArray::number(i));
            answers += u"pong %1"_s.arg(i);
        }
        fine("ten", ten, answers);
        fine("between texts", asking("a") + ping("p") + asking("b"),
             {u"answer a"_s, u"pong p"_s, u"answer b"_s});
        fine("without payload behind one with", ping("p") + ping(), {u"pong p"_s, u"pong "_s});
        fine("pongs are not answered", pong() + pong("x") + pong(longest) + asking("a"), {u"answer a"_s});
        fine("a pong, then a ping", pong("x") + ping("y"), {u"pong y"_s});
        for (const int opcode : {RawPeer::Close, RawPeer::Ping, RawPeer::Pong}) {
            const QByteArray name = "opcode " + QByteArray::number(opcode);
            wrong(name + ", 126 bytes", control(opcode, QByteArray(126, 'x')), 1002);
            wrong(name + ", 64 KiB", control(opcode, QByteArray(65536, 'x')), 1002);
        }
    }
    void pingsAreAnsweredInKind() { tellsTheSameInOneSegmentAndByteByByte(); }

    void whatIsReservedIsNotUsed_data()
    {
        addColumns();
        for (int bits = 1; bits < 8; ++bits) {
            for (const int opcode : {RawPeer::Text, RawPeer::Close, RawPeer::Ping, RawPeer::Pong})
                wrong("bits " + QByteArray::number(bits) + " of opcode " + QByteArray::number(opcode),
                      asking("a") + RawFrame{.opcode = opcode, .reserved = bits}.bytes(), 1002,
                      {u"answer a"_s});
        }
        wrong("a bit of a fragment",
              fragment(true, "x", false)
                  + RawFrame{.opcode = RawPeer::Continuation, .payload = "x", .reserved = 4}.bytes(),
              1002);
        for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15}) {
            const QByteArray name = "opcode " + QByteArray::number(opcode);
            wrong(name, control(opcode), 1002);
            wrong(name + " with payload", control(opcode, "x"), 1002);
            wrong(name + " in fragments", RawFrame{.opcode = opcode, .isFinal = false}.bytes(), 1002);
            wrong(name + " behind a text", asking("a") + control(opcode, "x"), 1002, {u"answer a"_s});
        }
    }
    void whatIsReservedIsNotUsed() { tellsTheSameInOneSegmentAndByteByByte(); }

    void onlyTextIsTaken_data()
    {
        addColumns();
        wrong("binary", RawFrame{.opcode = RawPeer::Binary, .payload = question("x")}.bytes(), 1003);
        wrong("empty binary", RawFrame{.opcode = RawPeer::Binary}.bytes(), 1003);
        wrong("beginning of binary",
              RawFrame{.opcode = RawPeer::Binary, .payload = "x", .isFinal = false}.bytes(), 1003);
        wrong("binary behind text", asking("a") + RawFrame{.opcode = RawPeer::Binary, .payload = "x"}.bytes(),
              1003, {u"answer a"_s});
        wrong("binary that goes on and on",
              RawFrame{.opcode = RawPeer::Binary, .payload = QByteArray(70'000, 'x')}.bytes(), 1003);
    }
    void onlyTextIsTaken() { tellsTheSameInOneSegmentAndByteByByte(); }

    void aClientMasks_data()
    {
        addColumns();
        for (const int opcode :
             {RawPeer::Text, RawPeer::Continuation, RawPeer::Close, RawPeer::Ping, RawPeer::Pong}) {
            for (const QByteArray &payload : {QByteArray(), QByteArray("\x03\xe8")}) {
                const QByteArray begun =
                    opcode == RawPeer::Continuation ? fragment(true, "x", false) : QByteArray();
                wrong("opcode " + QByteArray::number(opcode) + (payload.isEmpty() ? ", empty" : ""),
                      begun + RawFrame{.opcode = opcode, .payload = payload, .mask = {}}.bytes(), 1002);
            }
        }
        wrong("behind one with a mask", asking("a") + RawFrame{.payload = question("b"), .mask = {}}.bytes(),
              1002, {u"answer a"_s});
    }
    void aClientMasks() { tellsTheSameInOneSegmentAndByteByByte(); }
};

QTEST_GUILESS_MAIN(tst_WebSocketFrames)
#include "tst_websocketframes.moc"
