// SPDX-License-Identifier: MIT
#pragma once

#include "server/commandline/settings.h"
#include "server/control/command.h"
#include "server/control/controlserver.h"
#include "server/server.h"

#include <QObject>

#include <memory>

namespace snug::server {

class AdminPort;

//! `snugd serve`: a server that is told what to do by options, signals and the local socket, and that says
//! where it is on stdout.
//!
//! Lives on the network thread, which is the main one.
class Headless : public QObject
{
    Q_OBJECT

public:
    explicit Headless(const Settings &settings, QObject *parent = nullptr);
    ~Headless() override;

    //! Opens the store and every port; then the event loop takes over. Errors: those of Server::open().
    Result<Done> start();
    //! Says goodbye to everyone; then finished() is emitted.
    void stop();

signals:
    //! With the exit status. A failure has been logged.
    void finished(int status);

private:
    Result<Done> openAdminPort();
    void openControl();
    void announce();
    void inviteTo(const std::vector<RoomInfo> &rooms);
    void fail(const Error &error);

    const Settings m_settings;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<AdminPort> m_admin;                // tells of m_server
    std::unique_ptr<control::ControlServer> m_control; // uses m_server's rooms
};

} // namespace snug::server
