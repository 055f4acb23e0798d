// SPDX-License-Identifier: MIT
#include "app/desktop/sessionlock.h"

#include "app/desktop/bus.h"
#include "app/desktop/logind.h"

#include <QDBusObjectPath>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

const QString saver = u"org.freedesktop.ScreenSaver"_s; // interface, too
const QString gnomesSaver = u"org.gnome.ScreenSaver"_s; // the same

} // namespace

SessionLock::SessionLock(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_system(system)
    , m_session(session)
    , m_login(system, logind::service)
    , m_saver(session, saver)
    , m_gnomesSaver(session, gnomesSaver)
{
    if (m_system.isConnected())
        watchLogind();
    if (!m_session.isConnected())
        return;
    watchSaver(m_saver, saver, u"/org/freedesktop/ScreenSaver"_s);
    watchSaver(m_saver, saver, u"/ScreenSaver"_s); // KDE's place
    watchSaver(m_gnomesSaver, gnomesSaver, u"/org/gnome/ScreenSaver"_s);
}

void SessionLock::watchLogind()
{
    // "auto" is the session of this program, or the person's own where it is in none.
    QDBusMessage ask =
        QDBusMessage::createMethodCall(logind::service, logind::path, logind::manager, u"GetSession"_s);
    ask.setArguments({u"auto"_s});
    bus::call(m_system, ask, this, [this](const QDBusMessage &reply) {
        if (!bus::isError(reply))
            watchSession(reply.arguments().value(0).value<QDBusObjectPath>().path());
    });
}

void SessionLock::watchSession(const QString &path)
{
    m_login.listen(path, logind::session, u"Lock"_s, [this](const QVariantList &) { set(u"logind", true); });
    m_login.listen(path, logind::session, u"Unlock"_s,
                   [this](const QVariantList &) { set(u"logind", false); });
    m_login.listenForChanges(path, logind::session, [this](const QVariantMap &changed) {
        if (changed.contains(u"LockedHint"_s))
            set(u"logind", changed.value(u"LockedHint"_s).toBool());
    });
    bus::get(m_system, logind::service, path, logind::session, u"LockedHint"_s, this,
             [this](const QVariant &hint) { set(u"logind", hint.toBool()); });
}

void SessionLock::watchSaver(BusService &from, const QString &service, const QString &path)
{
    from.listen(path, service, u"ActiveChanged"_s,
                [this](const QVariantList &arguments) { set(u"saver", arguments.value(0).toBool()); });
    QDBusMessage ask = QDBusMessage::createMethodCall(service, path, service, u"GetActive"_s);
    ask.setAutoStartService(false);
    bus::call(m_session, ask, this, [this](const QDBusMessage &reply) {
        if (!bus::isError(reply) && reply.arguments().value(0).toBool())
            set(u"saver", true);
    });
}

void SessionLock::set(QStringView who, bool locked)
{
    const bool before = this->locked();
    if (locked)
        m_saidBy.insert(who.toString());
    else
        m_saidBy.remove(who.toString());
    if (before != this->locked())
        emit lockedChanged();
}

void SessionLock::setInUse()
{
    if (!locked())
        return;
    m_saidBy.clear();
    emit lockedChanged();
}

} // namespace snug::app
