// SPDX-License-Identifier: MIT
#include "app/desktop/sleepwatch.h"

#include "app/desktop/bus.h"
#include "app/desktop/logind.h"

namespace snug::app {

using namespace Qt::StringLiterals;

SleepWatch::SleepWatch(const QDBusConnection &system, QObject *parent)
    : QObject(parent)
    , m_bus(system)
    , m_login(system, logind::service)
{
    m_login.listen(logind::path, logind::manager, u"PrepareForSleep"_s,
                   [this](const QVariantList &arguments) { prepare(arguments.value(0).toBool()); });
}

void SleepWatch::setNeeded(bool needed)
{
    m_needed = needed;
    if (!needed)
        m_lock = {};
    else if (!m_asleep)
        hold();
}

void SleepWatch::hold()
{
    if (m_lock.isValid() || m_asked || !m_bus.isConnected())
        return;
    m_asked = true;
    QDBusMessage inhibit =
        QDBusMessage::createMethodCall(logind::service, logind::path, logind::manager, u"Inhibit"_s);
    inhibit.setArguments({u"sleep"_s, u"Snug"_s, tr("Saying goodbye in your rooms"), u"delay"_s});
    bus::call(m_bus, inhibit, this, [this](const QDBusMessage &reply) {
        m_asked = false;
        if (m_needed && !m_asleep && !bus::isError(reply))
            m_lock = reply.arguments().value(0).value<QDBusUnixFileDescriptor>();
    });
}

void SleepWatch::prepare(bool sleeping)
{
    if (std::exchange(m_asleep, sleeping) == sleeping)
        return;
    if (sleeping) {
        emit goingToSleep();
        return;
    }
    if (m_needed)
        hold();
    emit woke();
}

void SleepWatch::ready()
{
    if (m_asleep)
        m_lock = {};
}

} // namespace snug::app
