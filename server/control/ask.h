// SPDX-License-Identifier: MIT
#pragma once

#include "server/commandline/settings.h"
#include "server/control/controlclient.h"
#include "server/rooms.h"

#include <QObject>

#include <memory>

namespace snug::server::control {

class Command;

//! A command of snugd beside `serve`, from the request to the exit status: asks the running server, or where
//! none runs opens the store itself. Prints lines to stdout, and on stderr why it failed.
//!
//! Lives on the main thread.
class Ask : public QObject
{
    Q_OBJECT

public:
    Ask(const Settings &settings, Request request, QObject *parent = nullptr);
    ~Ask() override;

    void start();

signals:
    void finished(int status);

private:
    void carryOutHere();
    void carryOut(const QUrl &baseUrl);
    void take(const Answer &answer);

    const Settings m_settings;
    const Request m_request;
    ControlClient m_client;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Rooms> m_rooms;     // stand on m_store
    std::unique_ptr<Command> m_command; // uses m_rooms, and goes before it
};

//! Tells why on stderr, in one line.
void complain(const QString &text);

} // namespace snug::server::control
