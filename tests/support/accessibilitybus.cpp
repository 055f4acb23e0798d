// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitybus.h"

#include <QDBusMetaType>
#include <QDBusVariant>
#include <QTest>

namespace snug::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000; // milliseconds
constexpr uint showing = 25;     // ATSPI_STATE_SHOWING
const QString accessibleInterface = u"org.a11y.atspi.Accessible"_s;
const QString registry = u"org.a11y.atspi.Registry"_s;
const Accessible desktop{registry, u"/org/a11y/atspi/accessible/root"_s};

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const Accessible &accessible)
{
    argument.beginStructure();
    argument << accessible.service << QDBusObjectPath(accessible.path);
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Accessible &accessible)
{
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> accessible.service >> path;
    argument.endStructure();
    accessible.path = path.path();
    return argument;
}

AccessibilityBus::AccessibilityBus()
    : m_address("unix:path="_L1 + m_directory.filePath(u"bus"_s))
{
    qDBusRegisterMetaType<Accessible>();
    qDBusRegisterMetaType<QList<Accessible>>();
}

AccessibilityBus::~AccessibilityBus()
{
    QDBusConnection::disconnectFromBus(u"accessibility"_s);
    m_daemon.terminate();
    if (m_daemon.state() != QProcess::NotRunning && !m_daemon.waitForFinished(patience))
        m_daemon.kill();
}

bool AccessibilityBus::start(const QString &display)
{
    // The registry is started by the bus, and finds its way back by what stands in the environment.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, display);
    environment.insert(u"AT_SPI_BUS_ADDRESS"_s, m_address);
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setStandardErrorFile(QProcess::nullDevice()); // it says that it is not root's, and no session's
    m_daemon.start(u"dbus-daemon"_s, {u"--config-file=/usr/share/defaults/at-spi2/accessibility.conf"_s,
                                      u"--nofork"_s, "--address="_L1 + m_address, u"--print-address=1"_s});
    const auto said = [this] { return m_daemon.canReadLine() || m_daemon.state() == QProcess::NotRunning; };
    if (!QTest::qWaitFor(said, patience) || !m_daemon.canReadLine())
        return false;
    m_connection = QDBusConnection::connectToBus(m_address, u"accessibility"_s);
    m_connection.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, this,
                         SLOT(noteState(QDBusMessage)));
    // Programs tell only what somebody asked for.
    const Accessible events{registry, u"/org/a11y/atspi/registry"_s};
    return call(events, registry, u"RegisterEvent"_s, {u"object:state-changed"_s, QStringList(), QString()})
               .type()
           == QDBusMessage::ReplyMessage;
}

QDBusMessage AccessibilityBus::call(const Accessible &accessible, const QString &interface,
                                    const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(accessible.service, accessible.path, interface, method);
    message.setArguments(arguments);
    return m_connection.call(message, QDBus::Block, patience);
}

QString AccessibilityBus::name(const Accessible &accessible) const
{
    const QDBusMessage answer =
        call(accessible, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessibleInterface, u"Name"_s});
    return answer.arguments().value(0).value<QDBusVariant>().variant().toString();
}

AtspiRole AccessibilityBus::role(const Accessible &accessible) const
{
    return static_cast<AtspiRole>(
        call(accessible, accessibleInterface, u"GetRole"_s).arguments().value(0).toUInt());
}

bool AccessibilityBus::isShowing(const Accessible &accessible) const
{
    const auto states =
        qdbus_cast<QList<uint>>(call(accessible, accessibleInterface, u"GetState"_s).arguments().value(0));
    return !states.isEmpty() && (states[0] & (1U << showing)) != 0;
}

QList<Accessible> AccessibilityBus::children(const Accessible &accessible) const
{
    return qdbus_cast<QList<Accessible>>(
        call(accessible, accessibleInterface, u"GetChildren"_s).arguments().value(0));
}

bool AccessibilityBus::act(const Accessible &accessible) const
{
    return call(accessible, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0}).arguments().value(0).toBool();
}

QList<Accessible> AccessibilityBus::everything() const
{
    QList<Accessible> found;
    QList<Accessible> open;
    for (const Accessible &program : children(desktop))
        open += children(program);
    while (!open.isEmpty()) {
        const Accessible accessible = open.takeFirst();
        if (!isShowing(accessible))
            continue;
        found += accessible;
        open += children(accessible);
    }
    return found;
}

Accessible AccessibilityBus::find(AtspiRole role, const QString &name) const
{
    for (const Accessible &accessible : everything()) {
        if (this->role(accessible) == role && this->name(accessible) == name)
            return accessible;
    }
    return {};
}

void AccessibilityBus::noteState(const QDBusMessage &event)
{
    const QVariantList said = event.arguments();
    const Accessible source{event.service(), event.path()};
    if (said.value(0).toString() == "showing"_L1 && said.value(1).toInt() == 1
        && role(source) == AtspiRole::Notification)
        m_announcements += name(source);
}

} // namespace snug::test
