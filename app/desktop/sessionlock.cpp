// SPDX-License-Identifier: MIT
#include "app/desktop/sessionlock.h"

#include "app/desktop/bus.h"

#include <QDBusObjectPath>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

const QString login = u"org.freedesktop.login1"_s;
const QString loginSession = u"org.freedesktop.login1.Session"_s;

} // namespace

SessionLock::SessionLock(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_system(system)
    , m_session(session)
{
    if (m_system.isConnected())
        watchLogind();
    if (!m_session.isConnected())
        return;
    watchSaver(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s);
    watchSaver(u"org.freedesktop.ScreenSaver"_s, u"/ScreenSaver"_s); // KDE's place
    watchSaver(u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s);
}

void SessionLock::watchLogind()
{
    // "auto" is the session of this program, or the person's own where it is in none.
    QDBusMessage ask = QDBusMessage::createMethodCall(login, u"/org/freedesktop/login1"_s,
                                                      u"org.freedesktop.login1.Manager"_s, u"GetSession"_s);
    ask.setArguments({u"auto"_s});
    bus::call(m_system, ask, this, [this](const QDBusMessage &reply) {
        if (!bus::isError(reply))
            watchSession(reply.arguments().value(0).value<QDBusObjectPath>().path());
    });
}

void SessionLock::watchSession(const QString &path)
{
    m_system.connect(login, path, loginSession, u"Lock"_s, this, SLOT(lockAsked()));
    m_system.connect(login, path, loginSession, u"Unlock"_s, this, SLOT(unlockAsked()));
    m_system.connect(login, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                     SLOT(propertiesChanged(QString, QVariantMap, QStringList)));
    bus::get(m_system, login, path, loginSession, u"LockedHint"_s, this,
             [this](const QVariant &hint) { set(u"logind", hint.toBool()); });
}

void SessionLock::watchSaver(const QString &service, const QString &path)
{
    m_session.connect(service, path, service, u"ActiveChanged"_s, this, SLOT(saverActive(bool)));
    QDBusMessage ask = QDBusMessage::createMethodCall(service, path, service, u"GetActive"_s);
    ask.setAutoStartService(false);
    bus::call(m_session, ask, this, [this](const QDBusMessage &reply) {
        if (!bus::isError(reply) && reply.arguments().value(0).toBool())
            saverActive(true);
    });
}

void SessionLock::propertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &)
{
    if (interface == loginSession && changed.contains(u"LockedHint"_s))
        set(u"logind", changed.value(u"LockedHint"_s).toBool());
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
