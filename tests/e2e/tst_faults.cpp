// SPDX-License-Identifier: MIT
#include "tests/e2e/faults/play.h"
#include "tests/support/seed.h"

#include <QElapsedTimer>
#include <QTest>

using namespace snug::test;

//! The promise of docs/architecture.md, on a machine that fails at random.
class tst_Faults : public QObject
{
    Q_OBJECT

private slots:
    void everybodySeesTheSameOnceInOneOrderWhateverFails()
    {
        QRandomGenerator random = seeded();
        bool given = false;
        int steps = qEnvironmentVariableIntValue("SNUG_FAULT_STEPS", &given);
        if (!given)
            steps = 10'000;
        QElapsedTimer clock;
        clock.start();

        Play play(random);
        play.begin();
        int done = 0;
        while (done < steps && play.complaints().isEmpty()) {
            play.step();
            ++done;
        }
        if (done == steps)
            play.settle();
        qInfo("%s; %lld s", qPrintable(play.summary()), clock.elapsed() / 1000);
        if (!play.complaints().isEmpty())
            qWarning("the server's last words:\n%s", play.log().constData());
        QVERIFY2(play.complaints().isEmpty(), qPrintable(play.complaints().mid(0, 5).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
