// SPDX-License-Identifier: MIT
#include "server/net/framereader.h"
#include "shared/protocol/limits.h"
#include "tests/support/rawpeer.h"
#include "tests/support/seed.h"

#include <QRandomGenerator>
#include <QTest>

using namespace snug;
using namespace snug::server;
using namespace Qt::StringLiterals;
using snug::test::RawPeer;

namespace {

QString told(const FrameReader::Event &event)
{
    struct Teller {
        QString operator()(const FrameReader::Text &text) const
        {
            return text.utf8.size() > 20 ? u"text of %1"_s.arg(text.utf8.size())
                                         : u"text "_s + QString::fromUtf8(text.utf8);
        }
        QString operator()(const FrameReader::Ping &ping) const
        {
            return u"ping "_s + QString::fromUtf8(ping.payload);
        }
        QString operator()(const FrameReader::Pong &) const { return u"pong"_s; }
        QString operator()(const FrameReader::Close &close) const { return u"close %1"_s.arg(close.code); }
        QString operator()(const FrameReader::Violation &violation) const
        {
            return u"wrong %1"_s.arg(static_cast<int>(violation.code));
        }
    };
    return std::visit(Teller(), event);
}

QStringList read(FrameReader &reader, QByteArrayView bytes)
{
    QStringList events;
    while (const std::optional<FrameReader::Event> event = reader.next(bytes))
        events += told(*event);
    return events;
}

QByteArray text(const QByteArray &payload, bool isFinal = true)
{
    return RawPeer::frame(RawPeer::Text, payload, isFinal);
}

QByteArray more(const QByteArray &payload, bool isFinal)
{
    return RawPeer::frame(RawPeer::Continuation, payload, isFinal);
}

QByteArray ping(const QByteArray &payload = {})
{
    return RawPeer::frame(RawPeer::Ping, payload);
}

QByteArray closing(const QByteArray &payload = {})
{
    return RawPeer::frame(RawPeer::Close, payload);
}

QByteArray unmasked(RawPeer::Opcode opcode, const QByteArray &payload = {})
{
    return RawPeer::frame(opcode, payload, true, false);
}

QByteArray filler(qsizetype size)
{
    return QByteArray(size, 'x');
}

} // namespace

class tst_FrameReader : public QObject
{
    Q_OBJECT

private:
    static void addStreams()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QStringList>("events");
        const auto row = [](const char *name, const QByteArray &stream, const QStringList &events) {
            QTest::newRow(name) << stream << events;
        };
        constexpr qsizetype most = limits::frame;
        row("nothing", {}, {});
        row("text", text("hello"), {u"text hello"_s});
        row("empty text", text({}), {u"text "_s});
        row("medium length", text(filler(300)), {u"text of 300"_s});
        row("largest message", text(filler(most)) + text("x"), {u"text of 65536"_s, u"text x"_s});
        row("largest message in three",
            text(filler(most - 20), false) + more(filler(10), false) + more(filler(10), true),
            {u"text of 65536"_s});
        row("empty fragments", text({}, false) + more({}, false) + more("x", false) + more({}, true),
            {u"text x"_s});
        row("ping inside a message", text("a", false) + ping("p") + more("b", true),
            {u"ping p"_s, u"text ab"_s});
        row("longest ping", ping(filler(125)), {u"ping "_s + QString::fromLatin1(filler(125))});
        row("pong", RawPeer::frame(RawPeer::Pong, "x"), {u"pong"_s});
        row("a character in two fragments", text("\xc3", false) + more("\xa4", true), {u"text ä"_s});

        row("close", closing(), {u"close 1000"_s});
        row("close with code", closing(QByteArray::fromHex("03e9")), {u"close 1001"_s});
        row("close with code of an application", closing(QByteArray::fromHex("0fa0") + "bye"),
            {u"close 4000"_s});
        row("close with half a code", closing("\x03"), {u"close 1002"_s});
        row("close with a code that may not travel", closing(QByteArray::fromHex("03ee")), {u"close 1002"_s});
        row("close with a reason that is no UTF-8", closing(QByteArray::fromHex("03e8ff")),
            {u"close 1007"_s});
        row("text after a close", closing() + text("x"), {u"close 1000"_s});

        row("no mask", unmasked(RawPeer::Text, "x"), {u"wrong 1002"_s});
        row("no mask, empty", unmasked(RawPeer::Text), {u"wrong 1002"_s});
        row("ping without mask", unmasked(RawPeer::Ping), {u"wrong 1002"_s});
        row("close without mask", unmasked(RawPeer::Close), {u"wrong 1002"_s, u"close 1000"_s});
        row("second frame without mask", text("a") + unmasked(RawPeer::Text, "x"),
            {u"text a"_s, u"wrong 1002"_s});
        row("reserved bit", QByteArray::fromHex("c18000000000"), {u"wrong 1002"_s});
        row("reserved opcode", QByteArray::fromHex("838000000000"), {u"wrong 1002"_s});
        row("reserved control opcode", QByteArray::fromHex("8b8000000000"), {u"wrong 1002"_s});
        row("continuation of nothing", more("x", true), {u"wrong 1002"_s});
        row("text inside text", text("a", false) + text("b"), {u"wrong 1002"_s});
        row("ping in fragments", RawPeer::frame(RawPeer::Ping, "x", false), {u"wrong 1002"_s});
        row("long ping", ping(filler(126)), {u"wrong 1002"_s});
        row("binary", RawPeer::frame(RawPeer::Binary, "x"), {u"wrong 1003"_s});
        row("no UTF-8", text("\xff\xfe"), {u"wrong 1007"_s});
        row("UTF-8 cut off", text("\xe2\x82"), {u"wrong 1007"_s});
        row("a surrogate in UTF-8", text("\xed\xa0\x80"), {u"wrong 1007"_s});
        row("a byte too large", text(filler(most + 1)), {u"wrong 1009"_s});
        row("too large in fragments", text(filler(most), false) + more("x", true), {u"wrong 1009"_s});
        row("a length of 2^63 - 1", QByteArray::fromHex("81ff7fffffffffffffff00000000"), {u"wrong 1009"_s});
        row("a length of 2^64 - 1", QByteArray::fromHex("81ffffffffffffffffff00000000"), {u"wrong 1009"_s});
        row("lengths that overflow",
            text(filler(9), false) + QByteArray::fromHex("80fffffffffffffffffc00000000"), {u"wrong 1009"_s});
        row("a close behind what was wrong",
            RawPeer::frame(RawPeer::Binary, filler(70'000)) + text("x") + closing(),
            {u"wrong 1003"_s, u"close 1000"_s});
        row("a close behind what was too large", text(filler(200'000)) + closing(),
            {u"wrong 1009"_s, u"close 1000"_s});
    }

private slots:
    void aStreamInOnePieceIsRead_data() { addStreams(); }
    void aStreamInOnePieceIsRead()
    {
        QFETCH(const QByteArray, stream);
        QFETCH(const QStringList, events);
        FrameReader reader;
        QCOMPARE(read(reader, stream), events);
    }

    void aStreamInPiecesIsReadAlike_data() { addStreams(); }
    void aStreamInPiecesIsReadAlike()
    {
        QFETCH(const QByteArray, stream);
        QFETCH(const QStringList, events);
        QRandomGenerator random = test::seeded();
        FrameReader byBytes;
        FrameReader byPieces;
        QStringList bytesEvents;
        QStringList piecesEvents;
        for (qsizetype i = 0; i < stream.size(); ++i)
            bytesEvents += read(byBytes, QByteArrayView(stream).sliced(i, 1));
        for (qsizetype i = 0; i < stream.size();) {
            const qsizetype size = std::min<qsizetype>(1 + random.bounded(5000), stream.size() - i);
            piecesEvents += read(byPieces, QByteArrayView(stream).sliced(i, size));
            i += size;
        }
        QCOMPARE(bytesEvents, events);
        QCOMPARE(piecesEvents, events);
    }

    void everyMaskIsTakenOffAtEveryPlace()
    {
        QRandomGenerator random = test::seeded();
        for (int size = 0; size < 40; ++size) {
            for (int piece = 1; piece <= size + 6; ++piece) {
                QByteArray mask(4, '\0');
                for (char &byte : mask)
                    byte = static_cast<char>(random.bounded(256));
                const QByteArray payload =
                    QByteArray("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ").first(size);
                QByteArray frame("\x81");
                frame += static_cast<char>(0x80 | size);
                frame += mask;
                for (int i = 0; i < size; ++i)
                    frame += static_cast<char>(payload[i] ^ mask[i % 4]);
                FrameReader reader;
                QByteArray got;
                for (qsizetype i = 0; i < frame.size(); i += piece) {
                    QByteArrayView bytes =
                        QByteArrayView(frame).sliced(i, std::min<qsizetype>(piece, frame.size() - i));
                    while (const auto event = reader.next(bytes))
                        got = std::get<FrameReader::Text>(*event).utf8;
                }
                QCOMPARE(got, payload);
            }
        }
    }

    void whoAwaitsACloseHearsOfNothingElse()
    {
        FrameReader reader;
        QCOMPARE(read(reader, text("a") + text("b", false)), QStringList{u"text a"_s});
        reader.awaitClose();
        QCOMPARE(read(reader, more("c", true) + ping() + unmasked(RawPeer::Text, filler(300))),
                 QStringList());
        QCOMPARE(read(reader, closing("\x03")), QStringList{u"close 1000"_s});
    }
};

QTEST_GUILESS_MAIN(tst_FrameReader)
#include "tst_framereader.moc"
