// SPDX-License-Identifier: MIT
#include "app/program.h"

#include "app/desktop/bus.h"
#include "app/desktop/windowplace.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>
#include <QSessionManager>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace snug::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto partingTime =
    200ms; // for what is on its way to the hosts of others before this computer sleeps

Secrets::Keyring chosenKeyring()
{
    return qEnvironmentVariable("SNUG_KEYRING") == "file"_L1 ? Secrets::Keyring::Avoid
                                                             : Secrets::Keyring::Use;
}

} // namespace

Program::Program()
    : m_settings(Settings::defaultFile())
    , m_languages(m_settings.language())
    , m_secrets(DataPlace::secretsAtStart(m_settings), chosenKeyring(), m_settings.installation())
    , m_store(DataPlace::clientDirectory(DataPlace::folderAtStart(m_settings)))
    , m_place(m_store, m_settings, m_secrets)
    , m_signIn(bus::system())
    , m_rooms({.store = m_store,
               .secrets = m_secrets,
               .network = m_network,
               .tellsTyping = [this] { return m_settings.tellsTyping(); }})
    , m_host(m_secrets, m_settings, m_place.folder())
    , m_clipboard(*QGuiApplication::clipboard())
    , m_desktop({.rooms = m_rooms,
                 .settings = m_settings,
                 .session = bus::session(),
                 .system = bus::system(),
                 .icon = QGuiApplication::windowIcon()})
{
    connectParts();
    followLanguage();
    connectDesktop();
    connectSleep();
}

Program::~Program() = default;

void Program::connectParts()
{
    const auto passName = [this] { m_rooms.setName(m_settings.name()); };
    connect(&m_settings, &Settings::nameChanged, this, passName);
    passName();
    const auto passNote = [this] { m_settings.setKeyringNote(m_secrets.note()); };
    connect(&m_secrets, &Secrets::noteChanged, this, passNote);
    passNote();
    connect(&m_place, &DataPlace::used, this, [this](const QString &folder) {
        m_host.setDataDirectory(folder);
        restoreRooms();
    });
    connect(&m_signIn, &SignInWatch::signInNeededChanged, &m_network, &SystemNetworkWatch::setSignInNeeded);
    m_rooms.setRecognise([this](const RoomLink &link) { return m_host.ownLink(link); });
    connect(&m_host, &RoomHost::stateChanged, this, [this] {
        if (m_host.state() == RoomHost::Running)
            m_rooms.hostedAt(static_cast<quint16>(m_host.port()));
    });
    connect(&m_host, &RoomHost::roomHosted, this,
            [this](const RoomLink &hostLink) { m_rooms.setCurrent(m_rooms.join(hostLink, true)); });
    connect(&m_host, &RoomHost::roomFound, this,
            [this](const RoomLink &link) { m_rooms.setCurrent(m_rooms.hosted(link.room)); });
    m_host.setListed([this](const QString &room) { return m_rooms.hosted(room) != nullptr; });
    connect(m_rooms.model(), &RoomListModel::rowsInserted, &m_host, &RoomHost::leftRoomsChanged);
    connect(m_rooms.model(), &RoomListModel::rowsRemoved, &m_host, &RoomHost::leftRoomsChanged);
    connect(&m_rooms, &Rooms::hostLockedOut, &m_host, &RoomHost::readmit);
    connect(&m_host, &RoomHost::hostInvited, this,
            [this](const RoomLink &hostLink) { m_rooms.join(hostLink, true); });
    // Not quit(): that asks the window, which would ask the person.
    connect(&m_host, &RoomHost::stopped, this, [] { QCoreApplication::exit(); });
}

void Program::followLanguage()
{
    m_engine.setUiLanguage(m_languages.spoken());
    connect(&m_settings, &Settings::languageChanged, this,
            [this] { m_languages.choose(m_settings.language()); });
    connect(&m_languages, &Languages::changed, this, [this] {
        m_engine.setUiLanguage(m_languages.spoken());
        m_engine.retranslate();
        Languages::retell({&m_rooms, &m_host, &m_settings, &m_place, &m_desktop});
        m_settings.setKeyringNote(m_secrets.note());
    });
}

void Program::connectDesktop()
{
    connect(&m_desktop, &Desktop::windowWanted, this, &Program::raise);
    connect(m_desktop.farewell(), &Farewell::quitWanted, this, &Program::close);
    connect(m_desktop.farewell(), &Farewell::hideWanted, this, &Program::hide);
    connect(&m_desktop.trayIcon(), &TrayIcon::settled, this, &Program::followTray);
    connect(&m_desktop, &Desktop::hasTrayChanged, this, &Program::followTray);
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &session) {
            session.setRestartHint(QSessionManager::RestartNever); // rooms are gone back into by autostart
            m_desktop.farewell()->setSessionEnds(true);
        },
        Qt::DirectConnection);
}

void Program::connectSleep()
{
    SleepWatch *watch = m_desktop.sleepWatch();
    connect(watch, &SleepWatch::goingToSleep, this, [this, watch] {
        m_hostSleeps = m_host.state() == RoomHost::Starting || m_host.state() == RoomHost::Running;
        m_rooms.pause();
        if (m_hostSleeps)
            m_host.pause();
        else
            QTimer::singleShot(partingTime, watch, &SleepWatch::ready);
    });
    connect(&m_host, &RoomHost::paused, watch, &SleepWatch::ready);
    connect(watch, &SleepWatch::woke, this, [this] {
        m_rooms.resume();
        if (std::exchange(m_hostSleeps, false))
            m_host.resume();
    });
}

bool Program::open(bool hidden)
{
    m_engine.addImportPath(u"qrc:/qt/qml"_s);
    m_engine.setInitialProperties({{u"rooms"_s, QVariant::fromValue(&m_rooms)},
                                   {u"host"_s, QVariant::fromValue(&m_host)},
                                   {u"settings"_s, QVariant::fromValue(&m_settings)},
                                   {u"place"_s, QVariant::fromValue(&m_place)},
                                   {u"clipboard"_s, QVariant::fromValue(&m_clipboard)},
                                   {u"desktop"_s, QVariant::fromValue(&m_desktop)}});
    m_engine.load(u"qrc:/qt/qml/Snug/Main.qml"_s);
    if (m_engine.rootObjects().isEmpty())
        return false;
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (m_window)
        placeWindow();
    m_unseen = hidden;
    if (hidden)
        m_rooms.setActive(false);
    else
        show();
    goBack();
    return true;
}

void Program::restoreRooms()
{
    m_rooms.restore();
    // One that cannot be hosted though the person is in it is told to them; others are not missed.
    if (m_rooms.hasHosted())
        m_host.resume();
    else
        m_host.resumeIfOpen();
}

void Program::goBack()
{
    restoreRooms();
    const std::vector<RememberedRoom> rooms = m_store.rooms();
    const auto last = std::ranges::max_element(rooms, {}, &RememberedRoom::visitedAt);
    if (last != rooms.end())
        m_rooms.open(last->address());
}

void Program::placeWindow()
{
    // A window that was just hidden still counts as active until the window system says otherwise, also when
    // it is minimised then.
    const auto look = [this] {
        const bool active = m_window->isActive() && m_window->isVisible()
                            && !m_window->windowStates().testFlag(Qt::WindowMinimized);
        m_rooms.setActive(active);
        if (active) {
            m_unseen = false;
            m_desktop.setInUse();
        }
    };
    connect(m_window, &QWindow::activeChanged, this, look);
    connect(m_window, &QWindow::visibilityChanged, this, look);
    connect(m_window, &QWindow::visibleChanged, this, look);
    look();
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens += screen->availableGeometry();
    // A screen that is gone must not take the window with it.
    if (const QRect place = placeOnScreens(m_settings.windowGeometry(), screens); place.isValid())
        m_window->setGeometry(place);
    else if (const QScreen *screen = m_window->screen())
        m_window->resize(sizeOnScreen(m_window->size(), screen->availableSize()));
}

void Program::show()
{
    m_unseen = false;
    if (!m_window)
        return;
    if (m_settings.windowMaximised())
        m_window->showMaximized();
    else
        m_window->show();
}

//! A window that nobody wants to see is in the tray; without one it is minimised, or nobody could ask for it.
void Program::followTray()
{
    if (!m_unseen || !m_window || m_closing)
        return;
    if (m_desktop.hasTray())
        m_window->hide();
    else
        m_window->showMinimized();
}

void Program::hide()
{
    if (!m_window)
        return;
    const bool maximised = m_window->windowStates().testFlag(Qt::WindowMaximized);
    m_settings.setWindow(maximised ? m_settings.windowGeometry() : m_window->geometry(), maximised);
    m_unseen = true;
    m_window->hide();
}

void Program::carryOut(const Errand &errand)
{
    if (m_closing)
        return;
    if (errand.kind == Errand::Kind::Hidden)
        return;
    raise();
    m_desktop.carryOut(errand);
}

void Program::raise(const QString &token)
{
    if (!m_window || m_closing)
        return;
    // Qt takes it from there, and takes it away, when the window asks to be active.
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    if (!m_window->isVisible() || m_unseen)
        show();
    if (m_window->visibility() == QWindow::Minimized)
        m_window->showNormal();
    m_window->raise();
    m_window->requestActivate();
}

void Program::close()
{
    if (std::exchange(m_closing, true))
        return;
    emit closing();
    if (m_window && m_window->isVisible())
        hide();
    m_host.stop();
}

} // namespace snug::app
