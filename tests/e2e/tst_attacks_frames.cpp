// SPDX-License-Identifier: MIT
#include "tests/e2e/attacks/siege.h"
#include "tests/support/rawpeer.h"
#include "tests/support/seed.h"

using namespace snug::test;
using namespace std::chrono_literals;

namespace {

using Codes = QSet<int>;

constexpr int memoryMost = 200; // MiB

//! A frame's first bytes as nobody should send them.
QByteArray header(quint8 first, quint8 second, const QByteArray &more = {})
{
    return QByteArray(1, static_cast<char>(first)) + static_cast<char>(second) + more;
}

QByteArray text(const QByteArray &payload, bool isFinal = true)
{
    return RawPeer::frame(RawPeer::Text, payload, isFinal);
}

QByteArray continued(const QByteArray &payload, bool isFinal = true)
{
    return RawPeer::frame(RawPeer::Continuation, payload, isFinal);
}

const QByteArray mask = "\x01\x02\x03\x04";

} // namespace

//! Frames that no client of ours would send.
class tst_AttacksFrames : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Siege> m_siege;

private slots:
    void initTestCase()
    {
        m_siege = std::make_unique<Siege>();
        QVERIFY(m_siege->begin());
        m_siege->bystander().watch();
    }
    void cleanupTestCase()
    {
        QVERIFY(m_siege->waitForPeople());
        VERIFY_UNHARMED(*m_siege);
        QCOMPARE(m_siege->scars(memoryMost), QString());
    }

    void wrongFramesEndTheirConnectionAlone_data();
    void wrongFramesEndTheirConnectionAlone();
    void oddFramesThatAreRightAreTaken_data();
    void oddFramesThatAreRightAreTaken();
    void noiseOfAllKindsEndsItsConnectionAlone();
};

void tst_AttacksFrames::wrongFramesEndTheirConnectionAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Codes>("codes");
    const Codes protocol{1002};
    const Codes tooBig{1009, 1002};
    const Codes malformed{4400};

    for (int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15})
        QTest::addRow("opcode %d", opcode)
            << header(static_cast<quint8>(0x80 | opcode), 0x80, mask) << protocol;
    for (int bit : {0x10, 0x20, 0x40})
        QTest::addRow("reserved bit %x", bit)
            << header(static_cast<quint8>(0x81 | bit), 0x80, mask) << protocol;
    QTest::newRow("not masked") << RawPeer::frame(RawPeer::Text, "{}", true, false) << protocol;
    QTest::newRow("ping in two parts") << RawPeer::frame(RawPeer::Ping, "x", false) << protocol;
    QTest::newRow("close in two parts") << RawPeer::frame(RawPeer::Close, "\x03\xe8", false) << protocol;
    QTest::newRow("long ping") << RawPeer::frame(RawPeer::Ping, QByteArray(126, 'x')) << protocol;
    QTest::newRow("ping that says it is huge")
        << header(0x89, 0xff, QByteArray(8, '\x7f') + mask) << protocol;
    QTest::newRow("continues nothing") << continued("{}") << protocol;
    QTest::newRow("begins again within a message") << text("{", false) + text("}") << protocol;
    QTest::newRow("binary") << RawPeer::frame(RawPeer::Binary, "{}") << Codes{1003};
    QTest::newRow("binary in two parts") << RawPeer::frame(RawPeer::Binary, "{", false) << Codes{1003};

    QTest::newRow("a byte too long") << text(QByteArray(64 * 1024 + 1, ' ')) << tooBig;
    QTest::newRow("says it is 2 GiB")
        << header(0x81, 0xff, QByteArray("\0\0\0\0\x80\0\0\0", 8) + mask) << tooBig;
    QTest::newRow("says it is all there is") << header(0x81, 0xff, QByteArray(8, '\xff') + mask) << tooBig;
    QTest::newRow("too long in parts")
        << text(QByteArray(40'000, ' '), false) + continued(QByteArray(40'000, ' ')) << tooBig;

    QTest::newRow("not UTF-8") << text("{\"type\":\"\xff\xfe\"}") << Codes{1007, 4400};
    QTest::newRow("half a surrogate") << text("{\"type\":\"\xed\xa0\x80\"}") << Codes{1007, 4400};
    QTest::newRow("empty") << text("") << malformed;
    QTest::newRow("zeros") << text(QByteArray(100, '\0')) << malformed;
    QTest::newRow("not JSON") << text("hello") << malformed;
    QTest::newRow("half of it") << text(R"({"type":"send")") << malformed;
    QTest::newRow("array") << text("[]") << malformed;
    QTest::newRow("number") << text("1") << malformed;
    QTest::newRow("no type") << text("{}") << malformed;
    QTest::newRow("type is no string") << text(R"({"type":7})") << malformed;
    QTest::newRow("deep") << text(QByteArray(30'000, '[')) << malformed;
    QTest::newRow("deep within") << text(R"({"type":"send","id":)" + QByteArray(30'000, '[') + '}')
                                 << malformed;
    QTest::newRow("HTTP again") << RawPeer::handshake() << Codes{1002, 1003, 1009};
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11)
                                + QByteArray(100, 'x')
                         << Codes{1002, 1009};
}

void tst_AttacksFrames::wrongFramesEndTheirConnectionAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Codes, codes);
    Socket socket = m_siege->connect(1);
    QVERIFY(!m_siege->join(socket, u"Odd"_s).isEmpty());
    socket.send(bytes);
    const std::optional<int> code = socket.takeEnd(8s);
    QVERIFY2(code.has_value(), "still open");
    QVERIFY2(codes.contains(*code), qPrintable(QString::number(*code)));
}

void tst_AttacksFrames::oddFramesThatAreRightAreTaken_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("unknown type") << text(R"({"type":"frob","re":"1"})");
    QTest::newRow("unknown field") << text(R"({"type":"typing","on":true,"more":[{}]})");
    QTest::newRow("a ping between parts") << text(R"({"type":)", false) + RawPeer::frame(RawPeer::Ping, "x")
                                                 + continued(R"("typing","on":true})");
    QTest::newRow("parts of nothing")
        << text("", false) + continued("", false) + continued(R"({"type":"typing","on":false})");
    QTest::newRow("a pong to no ping") << RawPeer::frame(RawPeer::Pong, "x");
    QTest::newRow("as long as may be") << text(R"({"type":"frob"})" + QByteArray(64 * 1024 - 15, ' '));
    QTest::newRow("fields of other shapes") << text(R"({"type":"send","id":[],"text":{}})");
    QTest::newRow("numbers without end") << text(R"({"type":"history","before":1e300,"limit":-1e300})");
    QTest::newRow("a field twice") << text(R"({"type":"typing","on":true,"on":false})");
}

void tst_AttacksFrames::oddFramesThatAreRightAreTaken()
{
    QFETCH(QByteArray, before);
    Socket socket = m_siege->connect(1);
    QVERIFY(!m_siege->join(socket, u"Odd"_s).isEmpty());
    socket.send(before);
    socket.sendText(R"({"type":"history","before":1000000,"limit":1,"re":"still here"})");
    std::optional<QJsonObject> answer;
    do {
        answer = socket.take(u"messages"_s, 5s);
    } while (answer && answer->value("re"_L1) != "still here"_L1);
    QVERIFY(answer.has_value());
}

void tst_AttacksFrames::noiseOfAllKindsEndsItsConnectionAlone()
{
    QRandomGenerator random = seeded();
    for (int i = 0; i < 300; ++i) {
        Socket socket = m_siege->connect(i % 30);
        const bool joins = random.bounded(2) == 0;
        if (joins)
            QVERIFY(!m_siege->join(socket, u"Noise"_s).isEmpty());
        QByteArray bytes(random.bounded(1, 3000), '\0');
        random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
        if (random.bounded(3) == 0) // the first frame is a right one, at least from outside
            bytes = RawPeer::frame(RawPeer::Text, bytes.left(random.bounded(1, 1000))) + bytes;
        socket.send(bytes);
        if (random.bounded(2) == 0)
            (void)socket.takeEnd(50ms);
        if (random.bounded(2) == 0)
            socket.reset();
    }
}

QTEST_GUILESS_MAIN(tst_AttacksFrames)
#include "tst_attacks_frames.moc"
