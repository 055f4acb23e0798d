// SPDX-License-Identifier: MIT
#include "app/desktop/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace snug::app;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(snug::app::Errand)

class tst_SingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_directory.emplace(); }
    void theSecondStartHandsItsErrandOver_data();
    void theSecondStartHandsItsErrandOver();
    void separateDataHomesRunSideBySide();
    void aPlaceLeftByTheFirstIsTaken();
    void whoStartsWhileTheFirstEndsIsTheNextFirst();
    void whatACrashLeftBehindIsNoObstacle_data();
    void whatACrashLeftBehindIsNoObstacle();
    void twoStartsAtOnceMakeOneFirst();
    void withoutASafePlaceTheProgramSimplyRuns();
    void bytesThatAreNoErrandAreRefused_data();
    void bytesThatAreNoErrandAreRefused();
    void whoeverTalksRubbishDisturbsNobody();
    void theDirectoryIsThisPersonsOwn();

private:
    std::optional<QTemporaryDir> m_directory;
};

void tst_SingleInstance::theSecondStartHandsItsErrandOver_data()
{
    QTest::addColumn<Errand>("errand");
    QTest::newRow("nothing") << Errand{};
    QTest::newRow("link") << Errand{Errand::Kind::Join,
                                    u"http://127.0.0.1:8787/r/film-night-7k2m#i=q8ZrT5bN1x"_s};
    QTest::newRow("room") << Errand{Errand::Kind::Host, u"Film night \U0001F37F"_s};
    QTest::newRow("long") << Errand{Errand::Kind::Join, QString(16 * 1024, u'x')};
}

void tst_SingleInstance::theSecondStartHandsItsErrandOver()
{
    QFETCH(Errand, errand);
    SingleInstance first(m_directory->path(), u"/home/ada"_s);
    QSignalSpy became(&first, &SingleInstance::becameFirst);
    Errand heard{Errand::Kind::Open, u"nothing yet"_s};
    connect(&first, &SingleInstance::asked, this, [&heard](const Errand &asked) { heard = asked; });
    first.start({});
    QTRY_COMPARE(became.size(), 1);

    SingleInstance second(m_directory->path(), u"/home/ada"_s);
    QSignalSpy secondBecame(&second, &SingleInstance::becameFirst);
    QSignalSpy handed(&second, &SingleInstance::handedOver);
    second.start(errand);
    QTRY_COMPARE(handed.size(), 1);
    QTRY_COMPARE(heard, errand);
    QCOMPARE(secondBecame.size(), 0);
}

void tst_SingleInstance::separateDataHomesRunSideBySide()
{
    SingleInstance ada(m_directory->path(), u"/home/ada"_s);
    SingleInstance bo(m_directory->path(), u"/home/bo"_s);
    QSignalSpy adaBecame(&ada, &SingleInstance::becameFirst);
    QSignalSpy boBecame(&bo, &SingleInstance::becameFirst);
    ada.start({});
    bo.start({});
    QTRY_COMPARE(adaBecame.size(), 1);
    QTRY_COMPARE(boBecame.size(), 1);
}

void tst_SingleInstance::aPlaceLeftByTheFirstIsTaken()
{
    for (int i = 0; i < 3; ++i) {
        SingleInstance instance(m_directory->path(), u"/home/ada"_s);
        QSignalSpy became(&instance, &SingleInstance::becameFirst);
        instance.start({});
        QTRY_COMPARE(became.size(), 1);
    }
}

void tst_SingleInstance::whoStartsWhileTheFirstEndsIsTheNextFirst()
{
    auto first = std::make_unique<SingleInstance>(m_directory->path(), u"/home/ada"_s);
    int asked = 0;
    connect(first.get(), &SingleInstance::asked, this, [&asked] { ++asked; });
    first->start({});
    SingleInstance second(m_directory->path(), u"/home/ada"_s);
    QSignalSpy became(&second, &SingleInstance::becameFirst);
    QSignalSpy handed(&second, &SingleInstance::handedOver);
    second.start({Errand::Kind::Join, u"link"_s}); // may be connected already
    first->retire();
    const QString lock = QDir(m_directory->path()).entryList({u"snug-*.lock"_s}).value(0);
    QLocalSocket late;
    late.connectToServer(m_directory->filePath(lock.chopped(5)));
    QTRY_COMPARE(late.state(), QLocalSocket::UnconnectedState);
    first.reset();
    QTRY_COMPARE(became.size(), 1);
    QCOMPARE(handed.size(), 0);
    QCOMPARE(asked, 0);
    SingleInstance third(m_directory->path(), u"/home/ada"_s);
    QSignalSpy thirdHanded(&third, &SingleInstance::handedOver);
    third.start({});
    QTRY_COMPARE(thirdHanded.size(), 1);
}

void tst_SingleInstance::whatACrashLeftBehindIsNoObstacle_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("an empty lock") << QByteArray();
    QTest::newRow("rubbish") << QByteArray("\x93\x00\xffZ9\n", 6);
    QTest::newRow("a process that is gone")
        << "4194304\nsnug\n" + QSysInfo::machineHostName().toUtf8() + "\n";
}

void tst_SingleInstance::whatACrashLeftBehindIsNoObstacle()
{
    QFETCH(QByteArray, content);
    QString name;
    {
        SingleInstance instance(m_directory->path(), u"/home/ada"_s);
        instance.start({});
        name = QDir(m_directory->path()).entryList({u"snug-*.lock"_s}).value(0);
        QVERIFY(!name.isEmpty());
    }
    QFile lock(m_directory->filePath(name));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(content);
    lock.close();
    QFile socket(m_directory->filePath(name.chopped(5)));
    QVERIFY(socket.open(QIODevice::WriteOnly));
    socket.close();

    SingleInstance instance(m_directory->path(), u"/home/ada"_s);
    QSignalSpy became(&instance, &SingleInstance::becameFirst);
    instance.start({});
    QTRY_COMPARE(became.size(), 1);
    SingleInstance second(m_directory->path(), u"/home/ada"_s);
    QSignalSpy handed(&second, &SingleInstance::handedOver);
    second.start({});
    QTRY_COMPARE(handed.size(), 1);
}

void tst_SingleInstance::twoStartsAtOnceMakeOneFirst()
{
    std::vector<std::unique_ptr<SingleInstance>> instances;
    int first = 0;
    int handedOver = 0;
    for (int i = 0; i < 8; ++i) {
        instances.push_back(std::make_unique<SingleInstance>(m_directory->path(), u"/home/ada"_s));
        connect(instances.back().get(), &SingleInstance::becameFirst, this, [&first] { ++first; });
        connect(instances.back().get(), &SingleInstance::handedOver, this, [&handedOver] { ++handedOver; });
    }
    for (const auto &instance : instances)
        instance->start({});
    QTRY_COMPARE(handedOver, 7);
    QCOMPARE(first, 1);
}

void tst_SingleInstance::withoutASafePlaceTheProgramSimplyRuns()
{
    for (const QString &directory : {QString(), u"/nonexistent/place"_s}) {
        SingleInstance instance(directory, u"/home/ada"_s);
        QSignalSpy became(&instance, &SingleInstance::becameFirst);
        instance.start({});
        QTRY_COMPARE(became.size(), 1);
    }
}

void tst_SingleInstance::bytesThatAreNoErrandAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = encodeErrand({Errand::Kind::Join, u"link"_s});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("version alone") << good.first(1);
    QTest::newRow("head alone") << good.first(4);
    QTest::newRow("cut off") << good.chopped(1);
    QTest::newRow("too much") << good + 'x';
    QTest::newRow("another version") << QByteArray(good).replace(0, 1, "\x02");
    QTest::newRow("unknown kind") << QByteArray(good).replace(1, 1, "\x04");
    QTest::newRow("longer than it says") << QByteArray(good).replace(2, 2, "\xff\xff");
    QTest::newRow("longer than allowed") << QByteArray("\x01\x01\xff\xff", 4) + QByteArray(0xffff, 'x');
    QTest::newRow("rubbish") << QByteArray("GET / HTTP/1.1\r\n\r\n");
}

void tst_SingleInstance::bytesThatAreNoErrandAreRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!decodeErrand(bytes));
}

void tst_SingleInstance::whoeverTalksRubbishDisturbsNobody()
{
    SingleInstance first(m_directory->path(), u"/home/ada"_s);
    int asked = 0;
    connect(&first, &SingleInstance::asked, this, [&asked] { ++asked; });
    first.start({});
    const QString lock = QDir(m_directory->path()).entryList({u"snug-*.lock"_s}).value(0);
    QLocalSocket loud;
    loud.connectToServer(m_directory->filePath(lock.chopped(5)));
    QTRY_COMPARE(loud.state(), QLocalSocket::ConnectedState);
    loud.write(QByteArray(1024 * 1024, 'x'));
    QLocalSocket silent;
    silent.connectToServer(m_directory->filePath(lock.chopped(5)));

    SingleInstance second(m_directory->path(), u"/home/ada"_s);
    QSignalSpy handed(&second, &SingleInstance::handedOver);
    second.start({});
    QTRY_COMPARE(handed.size(), 1);
    QCOMPARE(asked, 1);
}

void tst_SingleInstance::theDirectoryIsThisPersonsOwn()
{
    qputenv("XDG_RUNTIME_DIR", m_directory->path().toLocal8Bit());
    QCOMPARE(SingleInstance::defaultDirectory(), m_directory->path());
    QVERIFY(QFile::setPermissions(m_directory->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                                           | QFileDevice::ExeOwner
                                                           | QFileDevice::WriteOther));
    QCOMPARE(SingleInstance::defaultDirectory(), QString());
    qputenv("XDG_RUNTIME_DIR", "/nonexistent/place");
    QCOMPARE(SingleInstance::defaultDirectory(), QString());
    qunsetenv("XDG_RUNTIME_DIR");
    qputenv("TMPDIR", m_directory->path().toLocal8Bit());
    const QString own = SingleInstance::defaultDirectory();
    QVERIFY(own.startsWith(m_directory->path()));
    QVERIFY(QDir(own).exists());
    QVERIFY(QDir().rmdir(own));
    QVERIFY(QFile::link(m_directory->path(), own)); // somebody else's trap
    QCOMPARE(SingleInstance::defaultDirectory(), QString());
}

QTEST_GUILESS_MAIN(tst_SingleInstance)
#include "tst_singleinstance.moc"
