// SPDX-License-Identifier: MIT
#include "app/desktop/commandline.h"

#include <QTest>

using namespace snug::app;
using namespace Qt::StringLiterals;

using Wish = CommandLine::Wish;

class tst_AppCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void everyCallIsUnderstood_data();
    void everyCallIsUnderstood();
    void wrongCallsNameWhatIsWrong_data();
    void wrongCallsNameWhatIsWrong();
    void theServerGetsTheRestAsItIs();
    void theCommandLineComesBeforeTheEnvironment();
};

void tst_AppCommandLine::everyCallIsUnderstood_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("wish");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QStringList &arguments, Wish wish,
                        Errand::Kind kind = Errand::Kind::Open, const QString &text = {}) {
        QTest::newRow(name) << arguments << int(wish) << int(kind) << text;
    };
    row("nothing", {}, Wish::Window);
    row("link", {u"http://h/r/x"_s}, Wish::Window, Errand::Kind::Join, u"http://h/r/x"_s);
    row("app link", {u"snug:http://h/r/x#i=y"_s}, Wish::Window, Errand::Kind::Join,
        u"snug:http://h/r/x#i=y"_s);
    row("no link at all", {u"hello there"_s}, Wish::Window, Errand::Kind::Join, u"hello there"_s);
    row("a link like an option", {u"--"_s, u"--version"_s}, Wish::Window, Errand::Kind::Join, u"--version"_s);
    row("host", {u"--host"_s, u"Film night"_s}, Wish::Window, Errand::Kind::Host, u"Film night"_s);
    row("host in one word", {u"--host=a=b"_s}, Wish::Window, Errand::Kind::Host, u"a=b"_s);
    row("hidden", {u"--hidden"_s}, Wish::Window, Errand::Kind::Hidden, QString());
    row("a title like an option", {u"--host"_s, u"--help"_s}, Wish::Window, Errand::Kind::Host, u"--help"_s);
    row("title to be found", {u"--host"_s, QString()}, Wish::Window, Errand::Kind::Host, QString());
    row("help", {u"--help"_s}, Wish::Help);
    row("short help", {u"-h"_s}, Wish::Help);
    row("version", {u"--version"_s}, Wish::Version);
    row("short version", {u"-v"_s}, Wish::Version);
    row("a session manager", {u"-session"_s, u"11c_17"_s}, Wish::Window);
    row("a platform", {u"-platform"_s, u"offscreen"_s, u"x"_s}, Wish::Window, Errand::Kind::Join, u"x"_s);
}

void tst_AppCommandLine::everyCallIsUnderstood()
{
    QFETCH(QStringList, arguments);
    const CommandLine line = CommandLine::parse(arguments);
    QTEST(int(line.wish), "wish");
    QTEST(int(line.errand.kind), "kind");
    QTEST(line.errand.text, "text");
}

void tst_AppCommandLine::wrongCallsNameWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << QStringList{u"--frobnicate"_s} << u"--frobnicate"_s;
    QTest::newRow("unknown short") << QStringList{u"-x"_s} << u"-x"_s;
    QTest::newRow("a dash") << QStringList{u"-"_s} << u"-"_s;
    QTest::newRow("host without a title") << QStringList{u"--host"_s} << u"--host"_s;
    QTest::newRow("headless too late") << QStringList{u"http://h/r/x"_s, u"--headless"_s} << u"--headless"_s;
    QTest::newRow("two links") << QStringList{u"http://h/r/x"_s, u"http://h/r/y"_s} << u"one link"_s;
    QTest::newRow("two rooms") << QStringList{u"--host"_s, u"a"_s, u"--host"_s, u"b"_s} << u"--host"_s;
    QTest::newRow("host and join") << QStringList{u"--host"_s, u"a"_s, u"http://h/r/y"_s} << u"--host"_s;
    QTest::newRow("a secret is not repeated")
        << QStringList{u"--invite=s3cret"_s} << u"unknown option --invite"_s;
}

void tst_AppCommandLine::wrongCallsNameWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const CommandLine line = CommandLine::parse(arguments);
    QCOMPARE(line.wish, Wish::Wrong);
    QVERIFY2(line.problem.contains(named), qPrintable(line.problem));
    QVERIFY(!line.problem.contains(u"s3cret"_s));
    QVERIFY(!line.problem.contains(u'\n'));
}

void tst_AppCommandLine::theServerGetsTheRestAsItIs()
{
    const QStringList rest{u"serve"_s,  u"--listen"_s,  u"127.0.0.1:0"_s,
                           u"--help"_s, u"--unknown"_s, QString()};
    const CommandLine line = CommandLine::parse(QStringList{u"--headless"_s} + rest);
    QCOMPARE(line.wish, Wish::Headless);
    QCOMPARE(line.rest, rest);
}

void tst_AppCommandLine::theCommandLineComesBeforeTheEnvironment()
{
    const Errand hosted{Errand::Kind::Host, u"Film night"_s};
    QCOMPARE(CommandLine::parse({}, u"Film night"_s).errand, hosted);
    QCOMPARE(CommandLine::parse({u"--host"_s, u"Film night"_s}, u"Other"_s).errand, hosted);
    QCOMPARE(CommandLine::parse({u"link"_s}, u"Other"_s).errand.kind, Errand::Kind::Join);
}

QTEST_GUILESS_MAIN(tst_AppCommandLine)
#include "tst_appcommandline.moc"
