// SPDX-License-Identifier: MIT
#include "app/desktop/desktop.h"

#include "app/desktop/settings.h"
#include "app/desktop/singleinstance.h"
#include "app/session/rooms.h"

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

// Keys of the menu's lines that are no room's address, which all have a slash.
const QString openKey = u"open"_s;
const QString quitKey = u"quit"_s;

constexpr size_t mostRooms = 12; // in the menu; the window has them all

} // namespace

Desktop::Desktop(const Around &around, QObject *parent)
    : QObject(parent)
    , m_rooms(around.rooms)
    , m_settings(around.settings)
    , m_lock(around.system, around.session)
    , m_notifications(around.session)
    , m_notifier({around.rooms, around.settings, m_lock, m_notifications}, this)
    , m_trayIcon(around.session, around.icon)
    , m_launcher(around.session)
    , m_sleepWatch(around.system)
    , m_autostart(around.autostartFolder, Autostart::thisProgram(), this)
    , m_farewell(around.rooms, around.settings, this)
{
    connectTray();
    connect(&m_notifier, &Notifier::windowWanted, this, &Desktop::windowWanted);
    connect(&m_notifier, &Notifier::messageWanted, this, &Desktop::clearViewWanted);
    connect(&m_rooms, &Rooms::unreadTotalChanged, this, &Desktop::showCount);
    connect(&m_farewell, &Farewell::hideWanted, this, &Desktop::sayStillRunning);
    connect(&m_farewell, &Farewell::asked, this, [this] { emit windowWanted({}); });
}

void Desktop::connectTray()
{
    connect(&m_trayIcon, &TrayIcon::shownChanged, this, [this] {
        m_farewell.setHasTray(hasTray());
        emit hasTrayChanged();
    });
    connect(&m_trayIcon, &TrayIcon::pressed, this, &Desktop::windowWanted);
    connect(&m_trayIcon.menu(), &TrayMenu::chosen, this, &Desktop::choose);
    for (const auto change : {&RoomListModel::rowsInserted, &RoomListModel::rowsRemoved})
        connect(m_rooms.model(), change, this, &Desktop::showMenu);
    connect(m_rooms.model(), &RoomListModel::dataChanged, this, &Desktop::showMenu);
    showMenu();
}

void Desktop::showMenu()
{
    std::vector<TrayMenu::Line> lines{{openKey, tr("Open Snug")}, {}};
    const std::vector<RoomSession *> &sessions = m_rooms.model()->sessions();
    for (const RoomSession *session : sessions) {
        if (lines.size() < mostRooms + 2)
            lines.push_back({session->address(), session->title()});
    }
    if (!sessions.empty())
        lines.push_back({});
    lines.push_back({quitKey, tr("Quit")});
    m_trayIcon.menu().setLines(std::move(lines));
    m_sleepWatch.setNeeded(!sessions.empty());
}

void Desktop::showCount()
{
    m_trayIcon.setCount(m_rooms.unreadTotal());
    m_launcher.setCount(m_rooms.unreadTotal());
}

void Desktop::choose(const QString &key)
{
    if (key == quitKey)
        return m_farewell.quit();
    if (key != openKey) {
        emit clearViewWanted();
        m_rooms.open(key);
    }
    emit windowWanted({});
}

void Desktop::carryOut(const Errand &errand)
{
    if (errand.kind != Errand::Kind::Join && errand.kind != Errand::Kind::Host)
        return;
    emit clearViewWanted();
    if (errand.kind == Errand::Kind::Join)
        m_rooms.follow(errand.text);
    else
        emit hostingWanted(errand.text);
}

void Desktop::sayStillRunning()
{
    if (m_settings.toldStillRunning() || !m_notifications.present())
        return;
    m_settings.setToldStillRunning(true);
    m_notifier.tell(u"still running"_s, notificationwords::stillRunning(m_farewell.hostedRooms()));
}

void Desktop::setInUse()
{
    m_lock.setInUse();
    m_farewell.setSessionEnds(false);
}

} // namespace snug::app
