// SPDX-License-Identifier: MIT
#include "app/session/backoff.h"
#include "tests/support/seed.h"

using namespace snug::app;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT

private slots:
    void theNominalTimesGrow_data()
    {
        QTest::addColumn<double>("random");
        QTest::addColumn<QList<int>>("waits");
        QTest::newRow("middle") << 0.5 << QList<int>{500, 800, 1280, 2048, 3276, 5242, 6666, 6666};
        QTest::newRow("shortest") << 0.0 << QList<int>{250, 400, 640, 1024, 1638, 2621, 3333, 3333};
        QTest::newRow("longest") << 1.0 << QList<int>{750, 1200, 1920, 3072, 4915, 7864, 10000, 10000};
    }
    void theNominalTimesGrow()
    {
        QFETCH(double, random);
        QFETCH(QList<int>, waits);
        Backoff backoff(500ms, 10s, [random] { return random; });
        for (const int wait : waits)
            QCOMPARE(backoff.next().count(), wait);
        backoff.reset();
        QCOMPARE(backoff.next().count(), waits.first());
    }

    void noWaitLeavesItsBounds()
    {
        QRandomGenerator random = snug::test::seeded();
        Backoff backoff(500ms, 10s, [&random] { return random.generateDouble(); });
        double nominal = 500;
        for (int i = 0; i < 1000; ++i) {
            const auto wait = static_cast<double>(backoff.next().count());
            QVERIFY(wait >= nominal * 0.5 - 1);
            QVERIFY(wait <= nominal * 1.5);
            QVERIFY(wait <= 10'000);
            nominal = std::min(nominal * 1.6, 10'000 / 1.5);
        }
    }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
