// SPDX-License-Identifier: MIT
#include "tests/support/accessibletree.h"

#include "tests/support/patience.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

namespace snug::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto registry = "org.a11y.atspi.Registry"_L1;
constexpr auto actionInterface = "org.a11y.atspi.Action"_L1;
constexpr auto root = "/org/a11y/atspi/accessible/root"_L1;
constexpr auto accessible = "org.a11y.atspi.Accessible"_L1;

//! What AT-SPI calls (so).
struct Reference {
    QString service;
    QDBusObjectPath path;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

//! The first value of the answer; invalid where there is none.
QVariant ask(const QDBusConnection &bus, const QString &service, const QString &path,
             const QString &interface, const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    const QDBusMessage reply = bus.call(call, QDBus::Block, patience);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant();
}

QVariant attribute(const QDBusConnection &bus, const QString &service, const QString &path,
                   const QString &name)
{
    const QVariant value =
        ask(bus, service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {QString(accessible), name});
    return value.value<QDBusVariant>().variant();
}

QList<Reference> childrenOf(const QDBusConnection &bus, const QString &service, const QString &path)
{
    return qdbus_cast<QList<Reference>>(ask(bus, service, path, accessible, u"GetChildren"_s));
}

QString withoutIsolation(QString words)
{
    static const QRegularExpression isolation(u"[\\x{2066}-\\x{2069}]"_s);
    return words.remove(isolation);
}

} // namespace
} // namespace snug::test

Q_DECLARE_METATYPE(snug::test::Reference)

namespace snug::test {

AccessibleTree::AccessibleTree()
    : m_busName("a11y-"_L1 + QUuid::createUuid().toString(QUuid::Id128))
{
    qDBusRegisterMetaType<Reference>();
    qDBusRegisterMetaType<QList<Reference>>();
}

AccessibleTree::~AccessibleTree()
{
    QDBusConnection::disconnectFromBus(m_busName);
    m_daemon.terminate();
    if (m_daemon.state() != QProcess::NotRunning && !m_daemon.waitForFinished(patience))
        m_daemon.kill();
}

bool AccessibleTree::start(const QString &display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, display);
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    m_daemon.setProcessEnvironment(environment);
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!QTest::qWaitFor(
            [this] { return m_daemon.canReadLine() || m_daemon.state() == QProcess::NotRunning; }, patience)
        || !m_daemon.canReadLine())
        return false;
    m_sessionBus = QString::fromLatin1(m_daemon.readLine().trimmed());

    const QString name = m_busName + "-session"_L1;
    const QDBusConnection session = QDBusConnection::connectToBus(m_sessionBus, name);
    const QString address =
        ask(session, u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s).toString();
    QDBusConnection::disconnectFromBus(name);
    return !address.isEmpty() && QDBusConnection::connectToBus(address, m_busName).isConnected() && listen();
}

bool AccessibleTree::listen()
{
    bus().connect({}, {}, u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, this,
                  SLOT(noteState(QDBusMessage)));
    // Programs tell only what somebody asked for.
    QDBusMessage wish =
        QDBusMessage::createMethodCall(registry, u"/org/a11y/atspi/registry"_s, registry, u"RegisterEvent"_s);
    wish << u"object:state-changed"_s << QStringList() << QString();
    return bus().call(wish, QDBus::Block, patience).type() == QDBusMessage::ReplyMessage;
}

void AccessibleTree::noteState(const QDBusMessage &event)
{
    const QVariantList said = event.arguments();
    const QString state = said.value(0).toString();
    if ((state != "showing"_L1 && state != "focused"_L1) || said.value(1).toInt() != 1)
        return;
    const std::optional<Item> item = look(event.service(), event.path());
    if (item && state == "focused"_L1)
        m_focused = item;
    else if (item && item->role == "notification"_L1)
        m_announcements += item->name;
}

QString AccessibleTree::serviceOf(qint64 processId) const
{
    for (const Reference &program : childrenOf(bus(), registry, root)) {
        const QVariant owner = ask(bus(), u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s,
                                   u"GetConnectionUnixProcessID"_s, {program.service});
        if (owner.toLongLong() == processId)
            return program.service;
    }
    return {};
}

std::optional<AccessibleTree::Item> AccessibleTree::look(const QString &service, const QString &path) const
{
    const QVariant role = ask(bus(), service, path, accessible, u"GetRoleName"_s);
    if (!role.isValid())
        return std::nullopt; // gone meanwhile
    const auto states = qdbus_cast<QList<uint>>(ask(bus(), service, path, accessible, u"GetState"_s));
    return Item{.service = service,
                .path = path,
                .role = role.toString(),
                .name = withoutIsolation(attribute(bus(), service, path, u"Name"_s).toString()),
                .description = withoutIsolation(attribute(bus(), service, path, u"Description"_s).toString()),
                .states = states.value(0) | quint64(states.value(1)) << 32};
}

void AccessibleTree::walk(const Item &from, QList<Item> &found) const
{
    for (const Reference &child : childrenOf(bus(), from.service, from.path)) {
        const std::optional<Item> item = look(child.service, child.path.path());
        if (!item || !item->shown())
            continue;
        found += *item;
        walk(*item, found);
    }
}

QList<AccessibleTree::Item> AccessibleTree::shown(qint64 processId) const
{
    QList<Item> found;
    const QString service = serviceOf(processId);
    if (!service.isEmpty())
        walk({.service = service, .path = root}, found);
    return found;
}

std::optional<AccessibleTree::Item> AccessibleTree::find(qint64 processId, const QString &role,
                                                         const QString &name) const
{
    for (const Item &item : shown(processId)) {
        if (item.name == name && (role.isEmpty() || item.role == role))
            return item;
    }
    return std::nullopt;
}

QString AccessibleTree::name(const Item &item) const
{
    return withoutIsolation(attribute(bus(), item.service, item.path, u"Name"_s).toString());
}

QRect AccessibleTree::place(const Item &item) const
{
    constexpr uint onTheScreen = 0; // ATSPI_COORD_TYPE_SCREEN
    const auto extents =
        ask(bus(), item.service, item.path, u"org.a11y.atspi.Component"_s, u"GetExtents"_s, {onTheScreen})
            .value<QDBusArgument>();
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    if (extents.currentType() != QDBusArgument::StructureType)
        return {};
    extents.beginStructure();
    extents >> x >> y >> width >> height;
    extents.endStructure();
    return {x, y, width, height};
}

QString AccessibleTree::text(const Item &item) const
{
    return ask(bus(), item.service, item.path, u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1}).toString();
}

QStringList AccessibleTree::actions(const Item &item) const
{
    const auto list =
        ask(bus(), item.service, item.path, actionInterface, u"GetActions"_s).value<QDBusArgument>();
    QStringList names;
    if (list.currentType() != QDBusArgument::ArrayType)
        return names;
    list.beginArray();
    while (!list.atEnd()) {
        QString name;
        QString description;
        QString keys;
        list.beginStructure();
        list >> name >> description >> keys;
        list.endStructure();
        names += name;
    }
    list.endArray();
    return names;
}

bool AccessibleTree::act(const Item &item) const
{
    return ask(bus(), item.service, item.path, actionInterface, u"DoAction"_s, {0}).toBool();
}

} // namespace snug::test
