// SPDX-License-Identifier: MIT
#include "tests/bench/ledger.h"
#include "tests/bench/report.h"
#include "tests/bench/wire.h"

#include <QTest>

using namespace snug::bench;

namespace {

//! One room of two members, of whom the first sends two messages.
Ledger oneTalksTwoListen()
{
    return {1, 2, 1, 2};
}

Marker message(int number)
{
    return {.load = 1, .sender = 0, .number = number, .sent = 0};
}

} // namespace

class TestBench : public QObject
{
    Q_OBJECT

private slots:
    void everyDeliveryIsExpectedOnce();
    void aSecondCopyIsDoubled();
    void anEarlierMessageAfterALaterOneIsOutOfOrder();
    void whatIsHeardInAnotherRoomIsAstray();
    void whatNobodySentIsAstray();
    void aMarkerIsFoundInWhateverAServerMakesOfTheText();
    void halfAMarkerIsNone();
    void aFrameIsReadAsItWasWritten_data();
    void aFrameIsReadAsItWasWritten();
    void quantilesAreRightToTwoPercent();
    void theMedianOfAnEvenNumberLiesInTheMiddle();
    void aReportIsReadAsItWasSaved();
};

void TestBench::everyDeliveryIsExpectedOnce()
{
    Ledger ledger = oneTalksTwoListen();
    QCOMPARE(ledger.lost(), 4);
    for (const int listener : {0, 1}) {
        for (const int number : {0, 1})
            QCOMPARE(ledger.note(listener, 0, 0, 0, message(number), 1), Ledger::Verdict::Counted);
    }
    QCOMPARE(ledger.lost(), 0);
    QCOMPARE(ledger.doubled() + ledger.disordered() + ledger.strayed(), 0);
}

void TestBench::aSecondCopyIsDoubled()
{
    Ledger ledger = oneTalksTwoListen();
    ledger.note(1, 0, 0, 0, message(0), 1);
    QCOMPARE(ledger.note(1, 0, 0, 0, message(0), 1), Ledger::Verdict::Wrong);
    QCOMPARE(ledger.doubled(), 1);
    QCOMPARE(ledger.lost(), 3);
}

void TestBench::anEarlierMessageAfterALaterOneIsOutOfOrder()
{
    Ledger ledger = oneTalksTwoListen();
    ledger.note(1, 0, 0, 0, message(1), 1);
    ledger.note(1, 0, 0, 0, message(0), 1);
    QCOMPARE(ledger.disordered(), 1);
    QCOMPARE(ledger.lost(), 2);
}

void TestBench::whatIsHeardInAnotherRoomIsAstray()
{
    Ledger ledger(2, 1, 1, 1);
    ledger.note(1, 1, 0, 0, message(0), 1);
    QCOMPARE(ledger.strayed(), 1);
    QCOMPARE(ledger.heard(), 0);
}

void TestBench::whatNobodySentIsAstray()
{
    Ledger ledger = oneTalksTwoListen();
    ledger.note(0, 0, -1, 0, message(0), 1);
    ledger.note(0, 0, 0, 0, message(2), 1);
    QCOMPARE(ledger.strayed(), 2);
}

void TestBench::aMarkerIsFoundInWhateverAServerMakesOfTheText()
{
    const std::string text = textWith({.load = 3, .sender = 41, .number = 7, .sent = 123456789}, 64);
    QCOMPARE(text.size(), std::size_t(64));
    const std::string frame = R"({"a":"~","messages":[{"text":")" + text + R"("},{"text":")" + text + "\"}]}";
    std::string_view rest = frame;
    for (int i = 0; i < 2; ++i) {
        const std::optional<Marker> marker = takeMarker(rest);
        QVERIFY(marker);
        QCOMPARE(marker->load, 3);
        QCOMPARE(marker->sender, 41);
        QCOMPARE(marker->number, 7);
        QCOMPARE(marker->sent, 123456789);
    }
    QVERIFY(!takeMarker(rest));
}

void TestBench::halfAMarkerIsNone()
{
    for (std::string_view text : {"", "~", "~1", "~1.2.3.4", "~1.2.3~", "~~~", "~1.2.x.4~", "~~strike~~"})
        QVERIFY(!takeMarker(text));
}

void TestBench::aFrameIsReadAsItWasWritten_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 125, 126, 65535, 65536})
        QTest::addRow("%d", size) << size;
}

void TestBench::aFrameIsReadAsItWasWritten()
{
    QFETCH(const int, size);
    const std::string payload(static_cast<std::size_t>(size), 'x');
    for (const bool masked : {false, true}) {
        std::string bytes;
        (masked ? wire::appendClientFrame : wire::appendServerFrame)(bytes, wire::Text, payload);
        std::size_t wanted = 0;
        QVERIFY(!wire::frameAt(std::string_view(bytes).substr(0, bytes.size() - 1), wanted));
        QVERIFY(wanted <= bytes.size());
        const std::optional<wire::Frame> frame = wire::frameAt(bytes, wanted);
        QVERIFY(frame && frame->last);
        QCOMPARE(frame->masked, masked);
        QCOMPARE(frame->end(), bytes.size());
        if (masked)
            wire::unmask(bytes.data() + frame->start, frame->size, bytes.data() + frame->start - 4);
        QVERIFY(bytes.substr(frame->start) == payload);
    }
}

void TestBench::quantilesAreRightToTwoPercent()
{
    Histogram histogram;
    for (Nanos time = 1; time <= 100'000; ++time)
        histogram.add(time);
    for (const double quantile : {0.001, 0.5, 0.99}) {
        const double exact = quantile * 100'000;
        const auto found = static_cast<double>(histogram.at(quantile));
        QVERIFY2(std::abs(found - exact) <= 0.02 * exact + 1, qPrintable(QString::number(found)));
    }
}

void TestBench::theMedianOfAnEvenNumberLiesInTheMiddle()
{
    Report report;
    for (const double value : {4.0, 1.0, 3.0, 100.0})
        report.add(QStringLiteral("busy"), QStringLiteral("CPU"), QStringLiteral("ws"), value);
    QCOMPARE(report.median(QStringLiteral("busy"), QStringLiteral("CPU"), QStringLiteral("ws")), 3.5);
    QVERIFY(!report.median(QStringLiteral("busy"), QStringLiteral("CPU"), QStringLiteral("floor")));
}

void TestBench::aReportIsReadAsItWasSaved()
{
    Report report;
    report.add(QStringLiteral("quiet"), QStringLiteral("CPU"), QStringLiteral("snugd"), 2.5);
    report.add(QStringLiteral("quiet"), QStringLiteral("CPU"), QStringLiteral("snugd"), 3.5);
    const Report read = Report::fromJson(report.toJson());
    QCOMPARE(read.scenarios(), report.scenarios());
    QCOMPARE(read.median(QStringLiteral("quiet"), QStringLiteral("CPU"), QStringLiteral("snugd")), 3.0);
}

QTEST_GUILESS_MAIN(TestBench)
#include "tst_bench.moc"
