// SPDX-License-Identifier: MIT
#include "app/desktop/trayicon.h"

#include "app/desktop/bus.h"

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

const QString watcher = u"org.kde.StatusNotifierWatcher"_s; // service and interface
const QString watcherPath = u"/StatusNotifierWatcher"_s;
const QString itemPath = u"/StatusNotifierItem"_s; // where watchers look
const QString traysMenuPath = u"/MenuBar"_s;

} // namespace

TrayIcon::TrayIcon(const QDBusConnection &bus, const QIcon &icon, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_watcher(bus, watcher)
    , m_icon(icon)
{
    tray::registerTypes();
    if (m_bus.isConnected()) {
        const auto contents = QDBusConnection::ExportScriptableContents;
        m_bus.registerObject(itemPath, this, contents);
        m_bus.registerObject(traysMenuPath, &m_menu, contents);
    }
    for (const QString &signal : {u"StatusNotifierHostRegistered"_s, u"StatusNotifierHostUnregistered"_s})
        m_watcher.listen(watcherPath, watcher, signal, [this](const QVariantList &) { look(); });
    connect(&m_watcher, &BusService::ownerChanged, this, [this] {
        setShown(false); // another watcher does not know the icon
        look();
    });
    look();
}

TrayIcon::~TrayIcon()
{
    m_bus.unregisterObject(itemPath);
    m_bus.unregisterObject(traysMenuPath);
}

void TrayIcon::look()
{
    bus::get(m_bus, watcher, watcherPath, watcher, u"IsStatusNotifierHostRegistered"_s, this,
             [this](const QVariant &host) {
                 if (!host.toBool() || m_shown)
                     return setShown(host.toBool());
                 QDBusMessage add = QDBusMessage::createMethodCall(watcher, watcherPath, watcher,
                                                                   u"RegisterStatusNotifierItem"_s);
                 add.setArguments({m_bus.baseService()});
                 add.setAutoStartService(false);
                 bus::call(m_bus, add, this,
                           [this](const QDBusMessage &reply) { setShown(!bus::isError(reply)); });
             });
}

void TrayIcon::setShown(bool shown)
{
    if (std::exchange(m_shown, shown) != shown)
        emit shownChanged();
    if (!std::exchange(m_settled, true))
        emit settled();
}

void TrayIcon::setCount(int count)
{
    if (std::exchange(m_count, count) == count)
        return;
    emit NewIcon();
    emit NewToolTip();
}

tray::Pixmaps TrayIcon::iconPixmap() const
{
    return tray::pixmapsOf(m_icon, m_count > 0);
}

tray::ToolTip TrayIcon::toolTip() const
{
    return {.title = title(), .text = m_count > 0 ? tr("%n new message(s)", nullptr, m_count) : QString()};
}

QDBusObjectPath TrayIcon::menuPath() const
{
    return QDBusObjectPath(traysMenuPath);
}

void TrayIcon::Activate(int, int)
{
    emit pressed(std::exchange(m_token, {}));
}

void TrayIcon::SecondaryActivate(int, int)
{
    emit pressed(std::exchange(m_token, {}));
}

void TrayIcon::ContextMenu(int, int)
{
    // The tray shows the menu itself; one that cannot gets the window, which can do all that is in it.
    emit pressed(std::exchange(m_token, {}));
}

void TrayIcon::Scroll(int, const QString &) {}

void TrayIcon::ProvideXdgActivationToken(const QString &token)
{
    m_token = token;
}

} // namespace snug::app
