// SPDX-License-Identifier: MIT
#include "app/desktop/appearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace snug::app;
using namespace Qt::StringLiterals;

namespace {

using Groups = QMap<QString, QVariantMap>;

const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interfaceName = u"org.freedesktop.portal.Settings"_s;
const QString standard = u"org.freedesktop.appearance"_s;

} // namespace
Q_DECLARE_METATYPE(Groups)

//! A desktop's settings portal, as far as it is asked.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Groups groups;

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interfaceName, u"SettingChanged"_s);
        signal.setArguments({group, key, QVariant::fromValue(QDBusVariant(value))});
        QDBusConnection(u"portal"_s).send(signal);
    }

public slots:
    Groups ReadAll(const QStringList &) { return groups; }
};

//! What the desktop wishes for arrives, whenever it says so; a desktop that says nothing is no obstacle.
class TestAppearance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qDBusRegisterMetaType<Groups>();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_directory.path()));
        qputenv("XDG_CONFIG_DIRS", "/nonexistent");
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--print-address"_s, u"--nofork"_s});
        QVERIFY(m_bus.waitForReadyRead());
        m_address = QString::fromLatin1(m_bus.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, u"portal"_s);
        QVERIFY(bus.registerObject(path, &m_portal, QDBusConnection::ExportAllSlots));
    }
    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }
    void cleanup()
    {
        QDBusConnection(u"portal"_s).unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_portal.groups.clear();
    }

    void aDesktopWithoutAPortalWishesForNothing()
    {
        const Appearance appearance;
        QCOMPARE(appearance.scheme(), Appearance::Scheme::NoPreference);
        QVERIFY(!appearance.highContrast());
        QVERIFY(!appearance.reducedMotion());
    }

    void thePortalIsBelievedAndFollowed()
    {
        m_portal.groups = {{standard, {{u"color-scheme"_s, 1u}, {u"contrast"_s, 1u}}},
                           {u"org.gnome.desktop.interface"_s, {{u"enable-animations"_s, false}}}};
        publish();
        Appearance appearance;
        QTRY_COMPARE(appearance.scheme(), Appearance::Scheme::Dark);
        QVERIFY(appearance.highContrast());
        QVERIFY(appearance.reducedMotion());
        QSignalSpy changed(&appearance, &Appearance::changed);
        m_portal.change(standard, u"color-scheme"_s, 2u);
        QTRY_COMPARE(appearance.scheme(), Appearance::Scheme::Light);
        m_portal.change(standard, u"contrast"_s, 0u);
        QTRY_VERIFY(!appearance.highContrast());
        m_portal.change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
        QTRY_VERIFY(!appearance.reducedMotion());
        QCOMPARE(changed.size(), 3);
    }

    void whatMakesNoSenseIsNoWish()
    {
        m_portal.groups = {{standard, {{u"color-scheme"_s, u"blue"_s}, {u"contrast"_s, 7u}}},
                           {u"org.example"_s, {{u"color-scheme"_s, 1u}}}};
        publish();
        Appearance appearance;
        QSignalSpy changed(&appearance, &Appearance::changed);
        QVERIFY(changed.wait());
        QCOMPARE(appearance.scheme(), Appearance::Scheme::NoPreference);
        QVERIFY(!appearance.highContrast());
    }

    void gtksWishForStillnessIsHeard()
    {
        QDir(m_directory.path()).mkpath(u"gtk-3.0"_s);
        QFile file(m_directory.filePath(u"gtk-3.0/settings.ini"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("[Settings]\ngtk-enable-animations=false\n");
        file.close();
        QVERIFY(Appearance().reducedMotion());
        QVERIFY(file.remove());
    }

private:
    static void publish()
    {
        QVERIFY(QDBusConnection(u"portal"_s).registerService(u"org.freedesktop.portal.Desktop"_s));
    }

    QTemporaryDir m_directory;
    QProcess m_bus;
    QString m_address;
    Portal m_portal;
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
