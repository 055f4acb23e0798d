// SPDX-License-Identifier: MIT
#include "app/desktop/notificationserver.h"

#include "app/desktop/bus.h"

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s; // interface, too
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr uint dismissedByPerson = 2; // of the specification's reasons
constexpr uchar normalUrgency = 1;
constexpr int desktopDecides = -1; // how long it stays

QDBusMessage method(const QString &name, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, name);
    message.setArguments(arguments);
    return message;
}

} // namespace

NotificationServer::NotificationServer(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_service(bus, service)
{
    listen();
    ask();
}

void NotificationServer::listen()
{
    const auto on = [this](const QString &signal, const auto &heard) {
        m_service.listen(path, service, signal, [heard](const QVariantList &arguments) {
            heard(arguments.value(0).toUInt(), arguments.value(1));
        });
    };
    on(u"NotificationClosed"_s, [this](uint id, const QVariant &reason) { closed(id, reason.toUInt()); });
    on(u"ActionInvoked"_s, [this](uint id, const QVariant &action) { actionInvoked(id, action.toString()); });
    on(u"ActivationToken"_s, [this](uint id, const QVariant &token) { tokenGiven(id, token.toString()); });
    m_service.listenForChanges(path, service, [this](const QVariantMap &changed) {
        if (changed.contains(u"Inhibited"_s))
            setInhibited(changed.value(u"Inhibited"_s).toBool());
    });
    connect(&m_service, &BusService::ownerChanged, this, [this] {
        m_shown.clear(); // another server knows nothing of these
        m_capabilities.reset();
        ask();
    });
}

void NotificationServer::ask()
{
    bus::call(m_bus, method(u"GetCapabilities"_s), this, [this](const QDBusMessage &reply) { take(reply); });
    bus::get(m_bus, service, path, service, u"Inhibited"_s, this,
             [this](const QVariant &inhibited) { setInhibited(inhibited.toBool()); });
}

void NotificationServer::take(const QDBusMessage &capabilities)
{
    const bool present = !bus::isError(capabilities);
    m_capabilities = present ? std::optional(capabilities.arguments().value(0).toStringList()) : std::nullopt;
    if (std::exchange(m_present, present) != present)
        emit presentChanged();
    if (!present)
        return m_shown.clear();
    for (const QString &key : m_shown.keys()) {
        if (const std::optional<Bubble> next = std::exchange(m_shown[key].next, {}))
            notify(key, *next);
    }
}

void NotificationServer::setInhibited(bool inhibited)
{
    if (std::exchange(m_inhibited, inhibited) != inhibited)
        emit inhibitedChanged();
}

void NotificationServer::show(const QString &key, const Bubble &bubble)
{
    if (!m_present)
        return;
    Shown &shown = m_shown[key];
    shown.unwanted = false;
    if (shown.asked || !m_capabilities)
        shown.next = bubble;
    else
        notify(key, bubble);
}

void NotificationServer::notify(const QString &key, const Bubble &bubble)
{
    Shown &shown = m_shown[key];
    shown.asked = true;
    // Only the body may be markup, and where it is, what people wrote must not be.
    const QString body =
        m_capabilities->contains("body-markup"_L1) ? bubble.body.toHtmlEscaped() : bubble.body;
    const QStringList actions =
        m_capabilities->contains("actions"_L1) ? QStringList{u"default"_s, tr("Open")} : QStringList();
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(normalUrgency)},
                            {u"category"_s, u"im.received"_s},
                            {u"desktop-entry"_s, u"snug"_s}};
    bus::call(m_bus,
              method(u"Notify"_s,
                     {u"Snug"_s, shown.id, u"snug"_s, bubble.summary, body, actions, hints, desktopDecides}),
              this, [this, key](const QDBusMessage &reply) { this->shown(key, reply); });
}

void NotificationServer::shown(const QString &key, const QDBusMessage &reply)
{
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return;
    it->asked = false;
    it->id = bus::isError(reply) ? 0 : reply.arguments().value(0).toUInt();
    if (it->unwanted) {
        closeId(it->id);
        m_shown.erase(it);
    } else if (const std::optional<Bubble> next =
                   m_capabilities ? std::exchange(it->next, {}) : std::nullopt) {
        notify(key, *next);
    }
}

void NotificationServer::close(const QString &key)
{
    const auto it = m_shown.find(key);
    if (it == m_shown.end())
        return;
    if (it->asked) {
        it->unwanted = true;
        it->next.reset();
        return;
    }
    closeId(it->id);
    m_shown.erase(it);
}

void NotificationServer::closeId(uint id)
{
    if (id != 0)
        bus::call(m_bus, method(u"CloseNotification"_s, {id}), this);
}

bool NotificationServer::shows(const QString &key) const
{
    const Shown shown = m_shown.value(key);
    return !shown.unwanted && (shown.id != 0 || shown.asked || shown.next);
}

QString NotificationServer::keyOf(uint id) const
{
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        if (it->id == id && id != 0)
            return it.key();
    }
    return {};
}

void NotificationServer::closed(uint id, uint reason)
{
    const QString key = keyOf(id);
    if (key.isEmpty())
        return;
    // The next one may be on its way already, under a number that is none any more; the server gives it
    // another.
    m_shown[key].id = 0;
    if (reason == dismissedByPerson)
        emit dismissed(key);
}

void NotificationServer::tokenGiven(uint id, const QString &token)
{
    if (const QString key = keyOf(id); !key.isEmpty())
        m_shown[key].token = token;
}

void NotificationServer::actionInvoked(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (!key.isEmpty() && action == "default"_L1)
        emit activated(key, std::exchange(m_shown[key].token, {}));
}

} // namespace snug::app
