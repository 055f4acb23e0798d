// SPDX-License-Identifier: MIT
#include "app/desktop/appearance.h"
#include "tests/support/patience.h"
#include "tests/support/privatebus.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QSignalSpy>

#include <memory>

using namespace snug;
using namespace snug::app;
using namespace Qt::StringLiterals;

namespace {

using Groups = QMap<QString, QVariantMap>;

const QString service = u"org.freedesktop.portal.Desktop"_s;
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

    explicit Portal(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots);
    }
    bool publish() { return m_bus.registerService(service); }
    void withdraw() { m_bus.unregisterService(service); }
    void change(const QString &group, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interfaceName, u"SettingChanged"_s);
        signal.setArguments({group, key, QVariant::fromValue(QDBusVariant(value))});
        m_bus.send(signal);
    }

public slots:
    Groups ReadAll(const QStringList &) { return groups; }

private:
    QDBusConnection m_bus;
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
        QVERIFY2(m_bus.start(), "needs dbus-daemon");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLatin1());
        m_portal = std::make_unique<Portal>(m_bus.connect());
    }
    void cleanup()
    {
        m_portal->withdraw();
        m_portal->groups.clear();
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
        m_portal->groups = {{standard, {{u"color-scheme"_s, 1u}, {u"contrast"_s, 1u}}},
                            {u"org.gnome.desktop.interface"_s, {{u"enable-animations"_s, false}}}};
        QVERIFY(m_portal->publish());
        Appearance appearance;
        QTRY_COMPARE(appearance.scheme(), Appearance::Scheme::Dark);
        QVERIFY(appearance.highContrast());
        QVERIFY(appearance.reducedMotion());
        QSignalSpy changed(&appearance, &Appearance::changed);
        m_portal->change(standard, u"color-scheme"_s, 2u);
        QTRY_COMPARE(appearance.scheme(), Appearance::Scheme::Light);
        m_portal->change(standard, u"contrast"_s, 0u);
        QTRY_VERIFY(!appearance.highContrast());
        m_portal->change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
        QTRY_VERIFY(!appearance.reducedMotion());
        QCOMPARE(changed.size(), 3);
    }

    void whatMakesNoSenseIsNoWish()
    {
        m_portal->groups = {{standard, {{u"color-scheme"_s, u"blue"_s}, {u"contrast"_s, 7u}}},
                            {u"org.example"_s, {{u"color-scheme"_s, 1u}}}};
        QVERIFY(m_portal->publish());
        Appearance appearance;
        QSignalSpy changed(&appearance, &Appearance::changed);
        QVERIFY(changed.wait(test::patience));
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
    QTemporaryDir m_directory;
    test::PrivateBus m_bus;
    std::unique_ptr<Portal> m_portal;
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
