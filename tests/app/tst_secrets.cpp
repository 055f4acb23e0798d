// SPDX-License-Identifier: MIT
#include "app/desktop/secrets.h"
#include "tests/support/filesizelimit.h"
#include "tests/support/privatebus.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <unistd.h>

using namespace snug;
using namespace snug::app;
using namespace Qt::StringLiterals;

class tst_Secrets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aLockedKeyringThatHoldsSecretsIsWaitedFor(); // first: a process has one session bus
    void whatWasWrittenIsReadAfterARestart();
    void nobodyElseMayReadTheFile();
    void aFolderThatWasThereStaysAsItWas();
    void aReadGivesWhatWasWrittenBeforeIt();
    void nothingIsFoundAfterRemoval();
    void whoeverIsGoneIsNotCalled();
    void withoutASessionBusTheFileIsUsed();
    void aDeadSessionBusIsNoObstacle();
    void aFileThatMakesNoSenseIsPutAside_data();
    void aFileThatMakesNoSenseIsPutAside();
    void everyFileThatMakesNoSenseIsKept();
    void aFileThatCannotBeReadIsNotWrittenOver();
    void valuesThatAreNoTextAreEmpty();
    void secretsHoldForThisRunWhereTheFileCannotBeWritten();
    void aFullDiskLeavesWhatTheFileHolds();

private:
    std::optional<QTemporaryDir> m_directory;
    QString file() const { return m_directory->filePath(u"snug/secrets.json"_s); }
    static std::optional<QString> read(Secrets &secrets, const QString &key)
    {
        std::optional<std::optional<QString>> answer;
        secrets.read(key, &secrets, [&answer](const std::optional<QString> &found) { answer = found; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, test::patience))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return answer.value_or(std::nullopt);
    }
};

//! A keyring as far as one sees whether it is locked.
class LockedKeyring : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Collection")
    Q_PROPERTY(bool Locked READ locked)

public:
    bool locked() const { return true; }
};

void tst_Secrets::init()
{
    m_directory.emplace();
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", m_directory->path().toLocal8Bit());
}

void tst_Secrets::aLockedKeyringThatHoldsSecretsIsWaitedFor()
{
    qunsetenv("XDG_CURRENT_DESKTOP");
    test::PrivateBus bus;
    QVERIFY(bus.start());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toLocal8Bit());
    LockedKeyring keyring;
    QDBusConnection service = bus.connect();
    QVERIFY(service.registerObject(u"/org/freedesktop/secrets/aliases/default"_s, &keyring,
                                   QDBusConnection::ExportAllProperties));
    QVERIFY(service.registerService(u"org.freedesktop.secrets"_s));
    {
        Secrets secrets(file(), Secrets::Keyring::Use); // it holds nothing yet
        secrets.write(u"token:a"_s, u"one"_s);
        QCOMPARE(read(secrets, u"token:a"_s), u"one"_s);
    }
    Secrets(file(), Secrets::Keyring::Avoid).write(u"keyring"_s, u"used"_s);
    {
        Secrets secrets(file(), Secrets::Keyring::Use);
        bool answered = false;
        secrets.read(u"token:b"_s, &secrets, [&answered](const auto &) { answered = true; });
        QTRY_VERIFY(secrets.holdUp().contains(u"keyring is locked"_s));
        QCOMPARE(secrets.note(), secrets.holdUp());
        secrets.write(u"token:a"_s, u"two"_s);
        QCOMPARE(*SecretFile(file()).read(u"token:a"_s), u"two"_s); // whatever becomes of this run
        QVERIFY(!answered);
    }
    QCOMPARE(*SecretFile(file()).read(u"token:a"_s), u"two"_s);
}

void tst_Secrets::whatWasWrittenIsReadAfterARestart()
{
    const QString odd = u"ключ \"'\n\\ \U0001F511"_s;
    {
        Secrets secrets(file(), Secrets::Keyring::Avoid);
        secrets.write(u"token:a"_s, u"one"_s);
        secrets.write(u"token:b"_s, odd);
        secrets.write(u"token:a"_s, u"two"_s);
    }
    Secrets secrets(file(), Secrets::Keyring::Avoid);
    QCOMPARE(read(secrets, u"token:a"_s), u"two"_s);
    QCOMPARE(read(secrets, u"token:b"_s), odd);
    QCOMPARE(read(secrets, u"token:c"_s), std::nullopt);
}

void tst_Secrets::nobodyElseMayReadTheFile()
{
    Secrets secrets(file(), Secrets::Keyring::Avoid);
    const QFileDevice::Permissions others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    for (const QString &value : {u"one"_s, u"two"_s}) {
        secrets.write(u"token:a"_s, value);
        QVERIFY(QFileInfo::exists(file()));
        QCOMPARE(QFile::permissions(file()) & others, QFileDevice::Permissions());
    }
    QVERIFY(QFile::setPermissions(file(), QFile::permissions(file()) | QFileDevice::ReadOther));
    secrets.write(u"token:a"_s, u"three"_s);
    QCOMPARE(QFile::permissions(file()) & others, QFileDevice::Permissions());
}

void tst_Secrets::aFolderThatWasThereStaysAsItWas()
{
    const QString shared = m_directory->filePath(u"family"_s);
    QVERIFY(QDir().mkdir(shared));
    QVERIFY(QFile::setPermissions(shared, QFile::permissions(shared) | QFileDevice::ReadOther));
    const QFileDevice::Permissions before = QFile::permissions(shared);
    Secrets secrets(file(), Secrets::Keyring::Avoid);
    secrets.write(u"token:a"_s, u"one"_s);
    secrets.moveTo(shared + "/secrets.json"_L1);
    QVERIFY(QFileInfo::exists(shared + "/secrets.json"_L1));
    QCOMPARE(QFile::permissions(shared), before);
}

void tst_Secrets::aReadGivesWhatWasWrittenBeforeIt()
{
    Secrets secrets(file(), Secrets::Keyring::Use); // where they are kept is not known yet
    secrets.write(u"token:a"_s, u"one"_s);
    std::optional<QString> first;
    std::optional<QString> second;
    secrets.read(u"token:a"_s, this, [&](const std::optional<QString> &found) {
        first = found;
        secrets.write(u"token:b"_s, u"from within"_s);
        secrets.read(u"token:b"_s, this, [&second](const std::optional<QString> &other) { second = other; });
    });
    QTRY_COMPARE(second, u"from within"_s);
    QCOMPARE(first, u"one"_s);
}

void tst_Secrets::nothingIsFoundAfterRemoval()
{
    {
        Secrets secrets(file(), Secrets::Keyring::Avoid);
        secrets.write(u"token:a"_s, u"one"_s);
        secrets.remove(u"token:a"_s);
        secrets.remove(u"token:never there"_s);
        QCOMPARE(read(secrets, u"token:a"_s), std::nullopt);
    }
    Secrets secrets(file(), Secrets::Keyring::Avoid);
    QCOMPARE(read(secrets, u"token:a"_s), std::nullopt);
}

void tst_Secrets::whoeverIsGoneIsNotCalled()
{
    Secrets secrets(file(), Secrets::Keyring::Use);
    bool called = false;
    {
        const QObject gone;
        secrets.read(u"token:a"_s, const_cast<QObject *>(&gone), [&called](const auto &) { called = true; });
    }
    read(secrets, u"token:b"_s);
    QVERIFY(!called);
}

void tst_Secrets::withoutASessionBusTheFileIsUsed()
{
    Secrets secrets(file(), Secrets::Keyring::Use);
    QSignalSpy noted(&secrets, &Secrets::noteChanged);
    secrets.write(u"token:a"_s, u"one"_s);
    QTRY_VERIFY(QFileInfo::exists(file()));
    QVERIFY(!noted.isEmpty());
    QVERIFY(secrets.note().contains(file()));
}

void tst_Secrets::aDeadSessionBusIsNoObstacle()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    Secrets secrets(file(), Secrets::Keyring::Use);
    secrets.write(u"token:a"_s, u"one"_s);
    QCOMPARE(read(secrets, u"token:a"_s), u"one"_s);
    QVERIFY(QFileInfo::exists(file()));
}

void tst_Secrets::aFileThatMakesNoSenseIsPutAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"token:a": "on)");
    QTest::newRow("a list") << QByteArray(R"(["token:a"])");
    QTest::newRow("binary") << QByteArrayLiteral("\0\xff\xfe{}");
    QTest::newRow("nested deep") << QByteArray(100'000, '[');
}

void tst_Secrets::aFileThatMakesNoSenseIsPutAside()
{
    QFETCH(QByteArray, content);
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(content);
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"file of secrets"_s));
    Secrets secrets(file(), Secrets::Keyring::Avoid);
    QCOMPARE(read(secrets, u"token:a"_s), std::nullopt);
    secrets.write(u"token:a"_s, u"one"_s);
    QCOMPARE(read(secrets, u"token:a"_s), u"one"_s);
    QFile aside(file() + ".damaged"_L1);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), content);
}

void tst_Secrets::everyFileThatMakesNoSenseIsKept()
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    const QList<QByteArray> contents{"one", "two", "three"};
    for (const QByteArray &content : contents) {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write(content);
        damaged.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"put aside"_s));
        Secrets(file(), Secrets::Keyring::Avoid).write(u"token:a"_s, u"new"_s);
    }
    for (qsizetype i = 0; i < contents.size(); ++i) {
        QFile aside(file() + ".damaged"_L1 + (i == 0 ? QString() : u'.' + QString::number(i + 1)));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), contents[i]);
    }
}

void tst_Secrets::aFileThatCannotBeReadIsNotWrittenOver()
{
    if (geteuid() == 0)
        QSKIP("nothing is unreadable to root");
    Secrets(file(), Secrets::Keyring::Avoid).write(u"token:a"_s, u"one"_s);
    QVERIFY(QFile::setPermissions(file(), {}));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be read"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be saved"_s));
    Secrets secrets(file(), Secrets::Keyring::Avoid);
    secrets.write(u"token:b"_s, u"two"_s);
    QCOMPARE(read(secrets, u"token:b"_s), u"two"_s);
    QVERIFY(!secrets.kept());
    QVERIFY(QFile::setPermissions(file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QCOMPARE(read(*std::make_unique<Secrets>(file(), Secrets::Keyring::Avoid), u"token:a"_s), u"one"_s);
}

void tst_Secrets::valuesThatAreNoTextAreEmpty()
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    {
        QFile odd(file());
        QVERIFY(odd.open(QIODevice::WriteOnly));
        odd.write(R"({"token:a": 5, "token:b": "fine", "token:c": {"x": []}})");
    }
    Secrets secrets(file(), Secrets::Keyring::Avoid);
    QCOMPARE(read(secrets, u"token:a"_s), QString());
    QCOMPARE(read(secrets, u"token:b"_s), u"fine"_s);
}

void tst_Secrets::secretsHoldForThisRunWhereTheFileCannotBeWritten()
{
    QFile obstacle(m_directory->filePath(u"snug"_s)); // a file where the directory should be
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    obstacle.close();
    Secrets secrets(file(), Secrets::Keyring::Avoid);
    QSignalSpy noted(&secrets, &Secrets::noteChanged);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be saved"_s));
    secrets.write(u"token:a"_s, u"one"_s);
    QCOMPARE(read(secrets, u"token:a"_s), u"one"_s);
    QCOMPARE(noted.size(), 1);
    QVERIFY(secrets.note().contains(u"cannot be saved"_s));
}

void tst_Secrets::aFullDiskLeavesWhatTheFileHolds()
{
    Secrets secrets(file(), Secrets::Keyring::Avoid);
    secrets.write(u"token:a"_s, u"one"_s);
    {
        const test::FileSizeLimit full(0);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be saved"_s));
        secrets.write(u"token:b"_s, u"two"_s);
    }
    QVERIFY(!secrets.kept());
    QCOMPARE(read(secrets, u"token:b"_s), u"two"_s);
    QCOMPARE(SecretFile(file()).read(u"token:a"_s), u"one"_s);
}

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_secrets.moc"
