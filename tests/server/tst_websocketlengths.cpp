// SPDX-License-Identifier: MIT
#include "shared/protocol/limits.h"
#include "tests/support/loopbackgate.h"
#include "tests/support/websocketpeer.h"

#include <QTest>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

namespace {

//! A question of that many bytes.
QByteArray longQuestion(qsizetype size, const QByteArray &re = "x")
{
    return QByteArray(size - question(re).size(), ' ') + question(re);
}

QByteArray ping(const QByteArray &payload)
{
    return RawFrame{.opcode = RawPeer::Ping, .payload = payload}.bytes();
}

} // namespace

//! Frames of every size, under every mask, cut by the network wherever it likes (RFC 6455 §5.2 and §5.3).
class tst_WebSocketLengths : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LoopbackGate> m_house;

private slots:
    void initTestCase() { m_house = std::make_unique<LoopbackGate>(); }
    void cleanup() { QTRY_COMPARE(m_house->connections(), 0); }

    void everyMaskFitsEverySize()
    {
        for (const char *hex :
             {"00000000", "ffffffff", "01020304", "80000000", "000000ff", "7b227479", "37fa213d"}) {
            QByteArray stream;
            QStringList said;
            for (int size = 0; size <= 17; ++size) {
                const QByteArray re = QByteArray("abcdefghijklmnopq").first(size);
                stream += RawFrame{.payload = question(re), .mask = QByteArray::fromHex(hex)}.bytes();
                said += u"answer "_s + QString::fromLatin1(re);
            }
            QCOMPARE(conversation(m_house->port(), {stream + closing()}), said << u"close 1000"_s);
        }
    }

    void everyLengthIsTakenUpToTheLargest_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QStringList>("said");
        const auto fine = [](const QByteArray &name, const QByteArray &stream, const QStringList &said) {
            QTest::newRow(name) << stream + closing() << said + QStringList{u"close 1000"_s};
        };
        const auto wrong = [](const QByteArray &name, const QByteArray &stream, int code) {
            QTest::newRow(name) << stream << QStringList{u"close %1"_s.arg(code)};
        };
        const QStringList answer{u"answer x"_s};
        constexpr qsizetype most = limits::frame;
        const auto text = [](qsizetype size) { return RawFrame{.payload = longQuestion(size)}.bytes(); };
        for (const qsizetype size : {qsizetype(124), qsizetype(125), qsizetype(126), qsizetype(127),
                                     qsizetype(128), qsizetype(255), qsizetype(256), qsizetype(65535), most})
            fine(QByteArray::number(size), text(size), answer);
        fine("largest, in fragments", fragments(longQuestion(most), 5), answer);
        fine("largest, pings between", fragments(longQuestion(most), 2, ping("p")),
             {u"pong p"_s, u"answer x"_s});
        fine("largest, twice", text(most) + text(most), {u"answer x"_s, u"answer x"_s});
        for (const qsizetype size : {0, 1})
            QTest::newRow(size ? "one" : "none") << RawFrame{.payload = QByteArray(size, '1')}.bytes()
                                                 << QStringList{u"error malformed"_s, u"close 4400"_s};
        wrong("a byte more", text(most + 1), 1009);
        wrong("a byte more in fragments", fragments(longQuestion(most + 1), 5), 1009);
        wrong("a byte more in a fragment of its own",
              fragment(true, longQuestion(most), false) + fragment(false, " ", true), 1009);
        wrong("much more", text(300'000), 1009);
    }
    void everyLengthIsTakenUpToTheLargest()
    {
        QFETCH(const QByteArray, stream);
        QFETCH(const QStringList, said);
        QCOMPARE(conversation(m_house->port(), {stream}), said);
        if (stream.size() < 2000)
            QCOMPARE(conversation(m_house->port(), byteByByte(stream)), said);
    }

    void tooMuchIsToldByTheHeaderAlone_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("64 KiB and a byte") << QByteArray::fromHex("81ff000000000001000137fa213d");
        QTest::newRow("4 GiB") << QByteArray::fromHex("81ff000000010000000037fa213d");
        QTest::newRow("63 bits") << QByteArray::fromHex("81ff7fffffffffffffff37fa213d");
        QTest::newRow("in a fragment")
            << fragment(true, "x", false) + QByteArray::fromHex("80ff000000000001000037fa213d");
        QTest::newRow("a sum that overflows")
            << fragment(true, "xx", false) + QByteArray::fromHex("80ff7fffffffffffffff37fa213d");
    }
    void tooMuchIsToldByTheHeaderAlone()
    {
        QFETCH(const QByteArray, header);
        QCOMPARE(conversation(m_house->port(), {header}), QStringList{u"close 1009"_s});
        QCOMPARE(conversation(m_house->port(), byteByByte(header)), QStringList{u"close 1009"_s});
    }

    void aLengthLongerThanNeedBeIsTakenOrRefused_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QString>("answer");
        for (const int bytes : {2, 8}) {
            const QByteArray name = " in " + QByteArray::number(bytes) + " bytes";
            QTest::newRow("ping of 0" + name)
                << RawFrame{.opcode = RawPeer::Ping, .lengthBytes = bytes}.bytes() << u"pong "_s;
            for (const qsizetype size : {100, 125})
                QTest::newRow(QByteArray::number(size) + name)
                    << RawFrame{.payload = longQuestion(size), .lengthBytes = bytes}.bytes() << u"answer x"_s;
        }
        for (const qsizetype size : {126, 65535})
            QTest::newRow(QByteArray::number(size) + " in 8 bytes")
                << RawFrame{.payload = longQuestion(size), .lengthBytes = 8}.bytes() << u"answer x"_s;
        QTest::newRow("a length of 64 bits")
            << QByteArray::fromHex("81ffffffffffffffffff37fa213d") << u"close 1009"_s;
    }
    void aLengthLongerThanNeedBeIsTakenOrRefused()
    {
        QFETCH(const QByteArray, stream);
        QFETCH(const QString, answer);
        const QStringList said = conversation(m_house->port(), {stream + closing()});
        QVERIFY2(said.first() == answer || said == QStringList{u"close 1002"_s},
                 qPrintable(said.join(u", ")));
    }

    void aStreamMayBeCutAnywhere()
    {
        const QByteArray pair = asking("a") + ping("p") + fragments(question("b"), 2);
        QByteArrayList segments;
        QStringList said;
        for (qsizetype i = 0; i <= pair.size(); ++i) {
            segments << pair.first(i) << pair.sliced(i);
            said << u"answer a"_s << u"pong p"_s << u"answer b"_s;
        }
        QCOMPARE(conversation(m_house->port(), segments << closing()), said << u"close 1000"_s);
    }

    void manyFramesMayComeAtOnce()
    {
        QByteArray stream;
        QStringList said;
        for (int i = 0; i < 500; ++i) {
            stream += asking(QByteArray::number(i));
            said += u"answer %1"_s.arg(i);
        }
        QCOMPARE(conversation(m_house->port(), {stream + closing()}), said << u"close 1000"_s);
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketLengths)
#include "tst_websocketlengths.moc"
