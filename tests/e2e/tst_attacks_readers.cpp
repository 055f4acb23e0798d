// SPDX-License-Identifier: MIT
#include "tests/e2e/attacks/siege.h"
#include "tests/support/rawpeer.h"

#include <QTimer>

using namespace snug::test;
using namespace std::chrono_literals;

namespace {

constexpr int memoryMost = 512;       // MiB, while everything waits
constexpr int memoryAfterwards = 250; // MiB
constexpr int smallBuffer = 2048;     // bytes

} // namespace

//! People who come into a room and do not read what is said there.
class tst_AttacksReaders : public QObject
{
    Q_OBJECT

private:
    //! Joins so many who never read, each with as small a buffer as there is.
    static std::vector<Socket> deaf(Siege &siege, int count);
    //! Lets so many speak, `bytes` at a time, until `isOver`.
    static bool makeNoise(Siege &siege, int speakers, int bytes, const std::function<bool()> &isOver);

private slots:
    void fiveHundredWhoDoNotReadHoldUpNobody();
};

std::vector<Socket> tst_AttacksReaders::deaf(Siege &siege, int count)
{
    std::vector<Socket> sockets;
    for (int i = 0; i < count; ++i) {
        sockets.push_back(siege.connect(i % 20, smallBuffer));
        if (siege.join(sockets.back(), u"Deaf %1"_s.arg(i)).isEmpty())
            qWarning("reader %d was not let in", i);
    }
    return sockets;
}

bool tst_AttacksReaders::makeNoise(Siege &siege, int speakers, int bytes, const std::function<bool()> &isOver)
{
    std::vector<Socket> sockets;
    for (int i = 0; i < speakers; ++i) {
        sockets.push_back(siege.connect(100 + i));
        if (siege.join(sockets.back(), u"Loud %1"_s.arg(i)).isEmpty())
            return false;
    }
    int said = 0;
    QTimer often;
    connect(&often, &QTimer::timeout, qApp, [&] {
        for (Socket &socket : sockets) {
            (void)socket.hasEnded(); // takes what was said
            const QByteArray id = QByteArray::number(++said).prepend("noise-");
            socket.sendText(R"({"type":"send","id":")" + id + R"(","text":")" + QByteArray(bytes, 'x')
                            + R"("})");
        }
    });
    often.start(50ms);
    return QTest::qWaitFor(isOver, 50'000);
}

void tst_AttacksReaders::fiveHundredWhoDoNotReadHoldUpNobody()
{
    Siege siege({u"--rate"_s, u"100/40"_s});
    QVERIFY(siege.begin());
    std::vector<Socket> sockets = deaf(siege, 500);
    const int before = siege.vitals().descriptors();
    siege.bystander().watch();
    int most = 0;
    // Whoever does not read is sent away, and goes whether or not it hears of that.
    QVERIFY(makeNoise(siege, 4, 4000, [&] {
        most = std::max(most, siege.vitals().memory());
        return siege.vitals().descriptors() < before - 450 && siege.bystander().joins() > 15;
    }));
    qInfo("%d MiB at most", most);
    QVERIFY(most < memoryMost);
    VERIFY_UNHARMED(siege);
    sockets.clear();
    QCOMPARE(siege.scars(memoryAfterwards), QString());
}

QTEST_GUILESS_MAIN(tst_AttacksReaders)
#include "tst_attacks_readers.moc"
