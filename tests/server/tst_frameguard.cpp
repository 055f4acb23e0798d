// SPDX-License-Identifier: MIT
#include "server/net/frameguard.h"
#include "shared/protocol/limits.h"
#include "tests/support/rawpeer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace snug;
using namespace snug::server;
using snug::test::RawPeer;

namespace {

constexpr int accepted = 0;

QByteArray text(qsizetype size, bool isFinal = true)
{
    return RawPeer::frame(RawPeer::Text, QByteArray(size, 'x'), isFinal);
}

QByteArray more(qsizetype size, bool isFinal)
{
    return RawPeer::frame(RawPeer::Continuation, QByteArray(size, 'x'), isFinal);
}

int codeOf(const std::optional<CloseCode> &code)
{
    return code ? static_cast<int>(*code) : accepted;
}

} // namespace

class tst_FrameGuard : public QObject
{
    Q_OBJECT

private:
    static void addStreams()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &stream, int code) {
            QTest::newRow(name) << stream << code;
        };
        constexpr qsizetype most = limits::frame;
        row("nothing", {}, accepted);
        row("text", text(5), accepted);
        row("empty text", text(0), accepted);
        row("medium length", text(300), accepted);
        row("largest frame", text(most), accepted);
        row("largest message in three", text(most - 20, false) + more(10, false) + more(10, true), accepted);
        row("large messages one after the other", text(most) + text(most), accepted);
        row("ping inside a message", text(9, false) + RawPeer::frame(RawPeer::Ping, "x") + more(9, true),
            accepted);
        row("what follows a close", RawPeer::frame(RawPeer::Close, {}) + "\x81\x01x", accepted);

        row("no mask", RawPeer::frame(RawPeer::Text, "x", true, false), 1002);
        row("no mask, empty", RawPeer::frame(RawPeer::Text, {}, true, false), 1002);
        row("ping without mask", RawPeer::frame(RawPeer::Ping, {}, true, false), 1002);
        row("close without mask", RawPeer::frame(RawPeer::Close, {}, true, false), 1002);
        row("binary without mask", RawPeer::frame(RawPeer::Binary, "x", true, false), 1002);
        row("second frame without mask", text(70'00) + RawPeer::frame(RawPeer::Text, "x", true, false), 1002);
        row("fragment without mask", text(9, false) + RawPeer::frame(RawPeer::Continuation, "x", true, false),
            1002);
        row("binary", RawPeer::frame(RawPeer::Binary, "x"), 1003);
        row("binary after text", text(300) + RawPeer::frame(RawPeer::Binary, "x"), 1003);
        row("a byte too large", text(most + 1), 1009);
        row("message too large by fragments", text(most, false) + more(1, true), 1009);
        row("many small fragments", text(1, false) + more(most - 1, false) + more(1, false), 1009);
        row("a length of 2^63 - 1", QByteArray::fromHex("81ff7fffffffffffffff00000000"), 1009);
        row("a length of 2^64 - 1", QByteArray::fromHex("81ffffffffffffffffff00000000"), 1009);
        row("lengths that overflow", text(9, false) + QByteArray::fromHex("80fffffffffffffffffc00000000"),
            1009);
        row("long ping", RawPeer::frame(RawPeer::Ping, QByteArray(126, 'x')), 1002);
    }

private slots:
    void aStreamInOnePieceIsJudged_data() { addStreams(); }
    void aStreamInOnePieceIsJudged()
    {
        QFETCH(const QByteArray, stream);
        QFETCH(const int, code);
        QCOMPARE(codeOf(FrameGuard().look(stream)), code);
    }

    void aStreamInPiecesIsJudgedAlike_data() { addStreams(); }
    void aStreamInPiecesIsJudgedAlike()
    {
        QFETCH(const QByteArray, stream);
        QFETCH(const int, code);
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        FrameGuard byBytes;
        FrameGuard byPieces;
        std::optional<CloseCode> bytesCode;
        std::optional<CloseCode> piecesCode;
        const auto keepFirst = [](std::optional<CloseCode> &kept, std::optional<CloseCode> code) {
            if (!kept)
                kept = code;
        };
        for (qsizetype i = 0; i < stream.size(); ++i)
            keepFirst(bytesCode, byBytes.look(QByteArrayView(stream).sliced(i, 1)));
        for (qsizetype i = 0; i < stream.size();) {
            const qsizetype size = std::min<qsizetype>(1 + random.bounded(5000), stream.size() - i);
            if (!byPieces.skip(size))
                keepFirst(piecesCode, byPieces.look(QByteArrayView(stream).sliced(i, size)));
            i += size;
        }
        QCOMPARE(codeOf(bytesCode), code);
        QVERIFY2(codeOf(piecesCode) == code, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }

    void payloadMayBeSkippedUnseen()
    {
        FrameGuard guard;
        const QByteArray frame = text(1000);
        QVERIFY(!guard.skip(1)); // a header has to be seen
        QCOMPARE(codeOf(guard.look(QByteArrayView(frame).first(100))), accepted);
        QVERIFY(!guard.skip(frame.size() - 99)); // one more than there is
        QVERIFY(guard.skip(frame.size() - 100));
        QCOMPARE(codeOf(guard.look("\x81\x01x")), 1002);
    }

    void aCloseIsNoticed()
    {
        FrameGuard guard;
        QCOMPARE(codeOf(guard.look(text(3))), accepted);
        QVERIFY(!guard.sawClose());
        QCOMPARE(codeOf(guard.look(RawPeer::frame(RawPeer::Close, "\x03\xe8"))), accepted);
        QVERIFY(guard.sawClose());
    }

    void aCloseIsNoticedBehindWhatWasWrong_data()
    {
        QTest::addColumn<QByteArray>("wrong");
        QTest::newRow("no mask") << RawPeer::frame(RawPeer::Text, QByteArray(300, 'x'), true, false);
        QTest::newRow("binary") << RawPeer::frame(RawPeer::Binary, QByteArray(70'000, 'x'));
        QTest::newRow("too large") << text(200'000);
        QTest::newRow("nothing") << QByteArray();
    }

    void aCloseIsNoticedBehindWhatWasWrong()
    {
        QFETCH(const QByteArray, wrong);
        FrameGuard guard;
        QCOMPARE(guard.look(wrong + text(5)).has_value(), !wrong.isEmpty());
        QVERIFY(!guard.sawClose());
        guard.look(RawPeer::frame(RawPeer::Close, {}, true, false));
        QVERIFY(guard.sawClose());
    }

    void controlFramesAreCountedOnce()
    {
        FrameGuard guard;
        const QByteArray ping = RawPeer::frame(RawPeer::Ping, {});
        QCOMPARE(codeOf(guard.look(ping + text(3) + ping)), accepted);
        QCOMPARE(guard.takeControlFrames(), 2);
        QCOMPARE(guard.takeControlFrames(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_FrameGuard)
#include "tst_frameguard.moc"
