// SPDX-License-Identifier: MIT
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

//! How the program answers whoever calls it from a terminal, on a machine without a display.
class tst_Calls : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theVersionNamesTheProgramAndQt();
    void helpTellsEveryOption();
    void aWrongCallEndsWithOneLine_data();
    void aWrongCallEndsWithOneLine();
    void headlessIsTheServerBesideIt();
    void withoutADisplayItSaysWhatElseCanBeDone();

private:
    void run(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(SNUG_PATH), arguments);
        QVERIFY(m_process.waitForFinished());
        QCOMPARE(m_process.exitStatus(), QProcess::NormalExit);
        m_out = QString::fromUtf8(m_process.readAllStandardOutput());
        m_err = QString::fromUtf8(m_process.readAllStandardError());
    }

    QTemporaryDir m_home;
    QProcess m_process;
    QString m_out;
    QString m_err;
};

void tst_Calls::init()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : environment.keys()) {
        if (variable.startsWith("SNUG_"_L1) || variable.startsWith("QT_"_L1)
            || variable.startsWith("XDG_"_L1))
            environment.remove(variable);
    }
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"HOME"_s, m_home.path());
    m_process.setProcessEnvironment(environment);
}

void tst_Calls::theVersionNamesTheProgramAndQt()
{
    run({u"--version"_s});
    QCOMPARE(m_process.exitCode(), 0);
    QCOMPARE(m_out,
             u"snug %1 (Qt %2)\n"_s.arg(QLatin1StringView(SNUG_VERSION), QLatin1StringView(qVersion())));
    QCOMPARE(m_err, QString());
}

void tst_Calls::helpTellsEveryOption()
{
    run({u"--help"_s});
    QCOMPARE(m_process.exitCode(), 0);
    for (const QString &option : {u"LINK"_s, u"--host"_s, u"--headless"_s, u"--help"_s, u"--version"_s})
        QVERIFY2(m_out.contains(option), qPrintable(option));
}

void tst_Calls::aWrongCallEndsWithOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--frobnicate"_s};
    QTest::newRow("value missing") << QStringList{u"--host"_s};
    QTest::newRow("two links") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("headless, but not first") << QStringList{u"a"_s, u"--headless"_s};
}

void tst_Calls::aWrongCallEndsWithOneLine()
{
    QFETCH(QStringList, arguments);
    run(arguments);
    QCOMPARE(m_process.exitCode(), 2);
    QCOMPARE(m_out, QString());
    QCOMPARE(m_err.count(u'\n'), 1);
}

void tst_Calls::headlessIsTheServerBesideIt()
{
    run({u"--headless"_s, u"--version"_s});
    QCOMPARE(m_process.exitCode(), 0);
    QVERIFY2(m_out.startsWith("snugd "_L1), qPrintable(m_out));
    run({u"--headless"_s, u"--frobnicate"_s});
    QCOMPARE(m_process.exitCode(), 2);
}

void tst_Calls::withoutADisplayItSaysWhatElseCanBeDone()
{
    run({});
    QCOMPARE(m_process.exitCode(), 1);
    QCOMPARE(m_err.count(u'\n'), 1);
    QVERIFY(m_err.contains(u"--headless"_s));
}

QTEST_GUILESS_MAIN(tst_Calls)
#include "tst_calls.moc"
