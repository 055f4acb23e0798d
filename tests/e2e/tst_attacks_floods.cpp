// SPDX-License-Identifier: MIT
#include "tests/e2e/attacks/siege.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonArray>

using namespace snug::test;
using namespace std::chrono_literals;

namespace {

constexpr int memoryMost = 200; // MiB
constexpr double memberBurst = 10;
constexpr double memberPerSecond = 2;

QByteArray message(int number, const QByteArray &who = "flood")
{
    return R"({"type":"send","id":")" + who + '-' + QByteArray::number(number).rightJustified(5, '0')
           + R"(","text":"flood"})";
}

//! What came of a flood.
struct Answers {
    int stored = 0;     //!< own messages that came back
    int refused = 0;    //!< `rate_limited`
    int closeCode = -1; //!< -1: still open
};

//! Takes what there is to take.
void take(Socket &socket, const QString &member, Answers &answers, Socket::Time within = 0ms)
{
    while (const std::optional<Socket::Frame> frame = socket.takeFrame(within)) {
        if (const int code = frame->closeCode()) {
            answers.closeCode = code;
            return;
        }
        const QJsonObject object = frame->json();
        answers.refused += object.value("code"_L1) == "rate_limited"_L1;
        for (const QJsonValue &message : object.value("messages"_L1).toArray())
            answers.stored += message["from"_L1] == member;
    }
    if (answers.closeCode < 0 && socket.isOver())
        answers.closeCode = 0;
}

} // namespace

//! People who say too much, or have others say it.
class tst_AttacksFloods : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Siege> m_siege;

private slots:
    void init()
    {
        m_siege = std::make_unique<Siege>();
        QVERIFY(m_siege->begin());
    }
    void cleanup() { m_siege.reset(); }

    void aConnectionThatFloodsIsRefusedAndThenClosed_data();
    void aConnectionThatFloodsIsRefusedAndThenClosed();
    void aMemberHasOneRateHoweverManyConnections();
};

void tst_AttacksFloods::aConnectionThatFloodsIsRefusedAndThenClosed_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("messages") << QByteArray();
    QTest::newRow("one message again and again") << message(1);
    QTest::newRow("typing") << QByteArray(R"({"type":"typing","on":true})");
    QTest::newRow("names") << QByteArray(R"({"type":"rename","name":"Another"})");
    QTest::newRow("pages") << QByteArray(R"({"type":"history","before":1000,"limit":200})");
    QTest::newRow("unknown") << QByteArray(R"({"type":"frob"})");
    QTest::newRow("long") << QByteArray(R"({"type":"send","id":"long-1","text":")") + QByteArray(20'000, 'x')
                                 + R"("})";
}

void tst_AttacksFloods::aConnectionThatFloodsIsRefusedAndThenClosed()
{
    QFETCH(QByteArray, frame);
    Socket socket = m_siege->connect(1);
    const QJsonObject joined = m_siege->join(socket, u"Flood"_s);
    QVERIFY(!joined.isEmpty());
    const QString member = joined.value("self"_L1)["id"_L1].toString();
    m_siege->bystander().watch();

    Answers answers;
    QElapsedTimer clock;
    clock.start();
    const QDeadlineTimer deadline(20s);
    for (int i = 0; answers.closeCode < 0 && !deadline.hasExpired(); ++i) {
        socket.sendText(frame.isEmpty() ? message(i) : frame);
        if (i % 20 == 0)
            take(socket, member, answers);
    }
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    QCOMPARE(answers.closeCode, 4429);
    QVERIFY(answers.refused > 0);
    QVERIFY2(answers.stored <= memberBurst + memberPerSecond * (seconds + 1),
             qPrintable(QString::number(answers.stored)));
    QVERIFY(m_siege->waitForPeople(10, 3));
    VERIFY_UNHARMED(*m_siege);
    socket.close();
    QCOMPARE(m_siege->scars(memoryMost), QString());
}

void tst_AttacksFloods::aMemberHasOneRateHoweverManyConnections()
{
    std::vector<Socket> sockets;
    QJsonObject self;
    for (int i = 0; i < 10; ++i) {
        sockets.push_back(m_siege->connect(i));
        const QJsonObject joined =
            m_siege->join(sockets.back(), u"Many"_s, self.value("token"_L1).toString());
        QVERIFY(!joined.isEmpty());
        if (i == 0)
            self = joined.value("self"_L1).toObject();
    }
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 200; ++i)
        sockets[static_cast<size_t>(i) % sockets.size()].sendText(message(i));
    Answers heard; // by one of them, of all
    QVERIFY(m_siege->waitForPeople(10, 3));
    take(sockets.front(), self.value("id"_L1).toString(), heard, 100ms);
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    QVERIFY(heard.stored >= memberBurst);
    QVERIFY2(heard.stored <= memberBurst + memberPerSecond * (seconds + 1),
             qPrintable(QString::number(heard.stored)));
    VERIFY_UNHARMED(*m_siege);
    sockets.clear();
    QCOMPARE(m_siege->scars(memoryMost), QString());
}

QTEST_GUILESS_MAIN(tst_AttacksFloods)
#include "tst_attacks_floods.moc"
