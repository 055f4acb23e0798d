// SPDX-License-Identifier: MIT
#include "server/headless.h"

#include "server/net/adminport.h"

#include <QLoggingCategory>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(appLog, "snug.app", QtInfoMsg)

constexpr unsigned longestStop = 9; // seconds

void print(const QString &line)
{
    // Whoever started us may have stopped listening; that is no reason to stop serving.
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

//! Every connection is a file, and the usual soft limit of 1024 is for programs that use select().
void raiseFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

Headless::Headless(const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

Headless::~Headless() = default;

Result<Done> Headless::start()
{
    raiseFileLimit();
    Result<std::unique_ptr<Server>> server = Server::open(m_settings.server);
    if (!server)
        return server.error();
    m_server = std::move(*server);
    if (Result<Done> opened = openAdminPort(); !opened)
        return opened;
    openControl();
    announce();
    return Done{};
}

Result<Done> Headless::openAdminPort()
{
    if (!m_settings.admin)
        return Done{};
    m_admin = std::make_unique<AdminPort>(*m_server);
    Result<Done> listening = m_admin->listen(m_settings.admin->address, m_settings.admin->port);
    if (listening)
        qCInfo(appLog, "metrics on port %d", m_admin->port());
    if (listening || m_settings.adminChosen)
        return listening;
    qCWarning(appLog).noquote() << "no metrics:" << listening.error().text;
    m_admin.reset();
    return Done{};
}

void Headless::openControl()
{
    m_control =
        std::make_unique<control::ControlServer>(m_server->rooms(), [this] { return m_server->baseUrl(); });
    const Result<Done> listening = m_control->listen(m_settings.server.dataDirectory);
    if (!listening)
        qCWarning(appLog).noquote() << listening.error().text;
    // For links that commands make while no server runs.
    m_server->rooms().setNote(u"url"_s, m_server->baseUrl().toString());
}

void Headless::announce()
{
    m_server->rooms().list(this, [this](const Result<std::vector<RoomInfo>> &rooms) {
        if (!rooms)
            return fail(rooms.error());
        inviteTo(*rooms);
    });
}

void Headless::inviteTo(const std::vector<RoomInfo> &rooms)
{
    const QString wanted = m_settings.roomTitle.isEmpty() ? u"Lounge"_s : m_settings.roomTitle;
    auto room = std::ranges::find(rooms, wanted, &RoomInfo::title);
    if (room == rooms.end() && m_settings.roomTitle.isEmpty())
        room = rooms.begin();
    const auto invite = [this](const QString &id) {
        m_server->rooms().makeInvite(id, {}, this, [this](const Result<NewInvite> &made) {
            if (!made)
                return fail(made.error());
            print(u"listening "_s + m_server->localUrl().toString());
            print(u"invite "_s + m_server->linkTo(made->invite.room, made->secret).toString());
        });
    };
    if (room != rooms.end())
        return invite(room->id);
    m_server->rooms().make(wanted, Access::Invite, this, [this, invite](const Result<RoomInfo> &made) {
        if (!made)
            return fail(made.error());
        invite(made->id);
    });
}

void Headless::stop()
{
    // Whoever waits for us does not wait for a disk that hangs.
    ::alarm(longestStop);
    m_control->close();
    connect(m_server.get(), &Server::closed, this, [this] { emit finished(0); });
    m_server->close({.reason = u"stop"_s, .text = tr("The server was stopped.")});
}

void Headless::fail(const Error &error)
{
    qCCritical(appLog).noquote() << error.text;
    emit finished(1);
}

} // namespace snug::server
