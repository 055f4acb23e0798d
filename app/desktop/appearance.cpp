// SPDX-License-Identifier: MIT
#include "app/desktop/appearance.h"

#include "app/desktop/bus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QSettings>
#include <QStandardPaths>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString standard = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;

constexpr int callTime = 25'000; // milliseconds; while one logs in, everything starts at once

//! What GTK's programs go by on desktops without a portal that knows of motion.
bool animatesGtk()
{
    const QString file =
        QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"gtk-3.0/settings.ini"_s);
    return file.isEmpty()
           || QSettings(file, QSettings::IniFormat).value("Settings/gtk-enable-animations"_L1, true).toBool();
}

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
    , m_reducedMotion(!animatesGtk())
{
    ask();
}

void Appearance::ask()
{
    QDBusConnection session = bus::session();
    qRegisterMetaType<QDBusVariant>(); // connecting finds it by its name, and else fails without a word
    // From whoever says it: to name the service would wait for the bus to tell who that is.
    session.connect(QString(), path, interface, u"SettingChanged"_s, this,
                    SLOT(take(QString, QString, QDBusVariant)));
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    message.setArguments({QStringList{standard, gnome}});
    const auto answered = [this](const QDBusMessage &reply) {
        if (!bus::isError(reply) && !reply.arguments().isEmpty())
            takeAll(qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst()));
    };
    bus::call(session, message, this, answered, callTime);
}

void Appearance::takeAll(const QMap<QString, QVariantMap> &groups)
{
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        for (auto entry = group->begin(); entry != group->end(); ++entry)
            apply(group.key(), entry.key(), entry.value());
    }
    emit changed();
}

void Appearance::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    apply(group, key, value.variant());
    emit changed();
}

void Appearance::apply(const QString &group, const QString &key, const QVariant &value)
{
    if (group == standard && key == "color-scheme"_L1)
        m_scheme = value.toUInt() == 1   ? Scheme::Dark
                   : value.toUInt() == 2 ? Scheme::Light
                                         : Scheme::NoPreference;
    else if (group == standard && key == "contrast"_L1)
        m_highContrast = value.toUInt() == 1;
    else if (group == standard && key == "reduced-motion"_L1)
        m_reducedMotion = value.toUInt() == 1;
    else if (group == gnome && key == "enable-animations"_L1)
        m_reducedMotion = !value.toBool();
}

} // namespace snug::app
