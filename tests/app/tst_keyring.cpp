// SPDX-License-Identifier: MIT
#include "app/desktop/secretfile.h"
#include "app/desktop/secrets.h"
#include "tests/support/patience.h"
#include "tests/support/privatebus.h"

#include <QDBusConnectionInterface>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>

#include <csignal>

using namespace snug;
using namespace snug::app;
using namespace snug::test;
using namespace Qt::StringLiterals;

namespace {

//! A person's keyring of GNOME, whose password is "pass"; its daemon comes and goes. Needs gnome-keyring.
class Keyring
{
public:
    explicit Keyring(PrivateBus &bus)
        : m_bus(bus.connect())
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
        for (const char *variable :
             {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            environment.insert(QString::fromLatin1(variable), m_home.path());
        m_daemon.setProcessEnvironment(environment);
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Not even a test that crashes leaves it behind.
        m_daemon.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    }
    ~Keyring() { die(); }
    Q_DISABLE_COPY_MOVE(Keyring)

    bool startOpen()
    {
        m_daemon.start(u"gnome-keyring-daemon"_s,
                       {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s});
        m_daemon.write("pass");
        m_daemon.closeWriteChannel();
        return comes();
    }
    bool startLocked()
    {
        m_daemon.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s});
        return comes();
    }
    void die()
    {
        m_daemon.kill();
        m_daemon.waitForFinished(patience);
    }

private:
    bool comes() const
    {
        return QTest::qWaitFor(
            [this] { return m_bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value(); },
            patience);
    }

    QDBusConnection m_bus;
    QTemporaryDir m_home;
    QProcess m_daemon;
};

} // namespace

//! Secrets in a keyring as it is, and what becomes of them where that comes and goes.
class tst_Keyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anOpenOneKeepsWhatTheFileDoesNotHave();
    void aLockedOneIsWaitedFor();
    void whatIsWrittenWithoutItComesIntoTheNextOne();

private:
    std::unique_ptr<Secrets> open() const
    {
        return std::make_unique<Secrets>(m_file, Secrets::Keyring::Use, u"here"_s);
    }
    //! What stands in the file under this name.
    std::optional<QString> inFile(const QString &key) const { return SecretFile(m_file).read(key); }
    //! What is kept under this name, as the next program to start reads it.
    QString kept(const QString &key) const
    {
        const auto secrets = open();
        std::optional<QString> found;
        secrets->read(key, secrets.get(),
                      [&found](const std::optional<QString> &value) { found = value.value_or(u"none"_s); });
        return QTest::qWaitFor([&found] { return found.has_value(); }, patience) ? *found : u"no answer"_s;
    }

    PrivateBus m_bus;
    std::unique_ptr<Keyring> m_keyring;
    std::optional<QTemporaryDir> m_directory;
    QString m_file;
};

void tst_Keyring::initTestCase()
{
    qunsetenv("XDG_CURRENT_DESKTOP");
    QVERIFY2(m_bus.start(), "needs dbus-daemon");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLocal8Bit()); // a process has one session bus
}

void tst_Keyring::init()
{
    m_directory.emplace();
    m_file = m_directory->filePath(u"secrets.json"_s);
    m_keyring.reset(); // the one before leaves the bus first
    m_keyring = std::make_unique<Keyring>(m_bus);
    QVERIFY2(m_keyring->startOpen(), "needs gnome-keyring");
    meetKeyringAnew(); // as a program does that has just started
    const auto secrets = open();
    secrets->write(u"token:a"_s, u"one"_s);
    QTRY_VERIFY_WITH_TIMEOUT(inFile(u"keyring"_s).has_value(), patience);
}

void tst_Keyring::anOpenOneKeepsWhatTheFileDoesNotHave()
{
    QVERIFY(!inFile(u"token:a"_s));
    QCOMPARE(kept(u"token:a"_s), u"one"_s);
    QCOMPARE(kept(u"token:b"_s), u"none"_s);
    const auto secrets = open();
    secrets->write(u"token:a"_s, u"two"_s);
    secrets->remove(u"token:b"_s);
    QCOMPARE(kept(u"token:a"_s), u"two"_s);
    secrets->remove(u"token:a"_s);
    QTRY_COMPARE_WITH_TIMEOUT(kept(u"token:a"_s), u"none"_s, patience);
    QCOMPARE(secrets->note(), QString());
}

void tst_Keyring::aLockedOneIsWaitedFor()
{
    m_keyring->die();
    QVERIFY(m_keyring->startLocked());
    const auto secrets = open();
    QString found;
    secrets->read(u"token:a"_s, this, [&found](const std::optional<QString> &value) { found = *value; });
    QTRY_VERIFY_WITH_TIMEOUT(secrets->holdUp().contains(u"keyring is locked"_s), patience);
    QCOMPARE(found, QString());

    m_keyring->die();
    QVERIFY(m_keyring->startOpen());
    QTRY_COMPARE_WITH_TIMEOUT(found, u"one"_s, patience);
    QCOMPARE(secrets->holdUp(), QString());
}

void tst_Keyring::whatIsWrittenWithoutItComesIntoTheNextOne()
{
    const auto secrets = open();
    secrets->write(u"token:a"_s, u"two"_s);
    QTRY_COMPARE_WITH_TIMEOUT(kept(u"token:a"_s), u"two"_s, patience);
    m_keyring->die();
    secrets->write(u"token:a"_s, u"three"_s);
    secrets->write(u"token:b"_s, u"four"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inFile(u"token:a"_s), u"three"_s, patience); // whatever becomes of this run
    QCOMPARE(inFile(u"token:b"_s), u"four"_s);
    QVERIFY(!secrets->holdUp().isEmpty());

    QVERIFY(m_keyring->startOpen());
    QTRY_VERIFY_WITH_TIMEOUT(!inFile(u"token:a"_s) && !inFile(u"token:b"_s), patience);
    QCOMPARE(kept(u"token:a"_s), u"three"_s);
    QCOMPARE(kept(u"token:b"_s), u"four"_s);
    QCOMPARE(secrets->note(), QString());
}

QTEST_GUILESS_MAIN(tst_Keyring)
#include "tst_keyring.moc"
