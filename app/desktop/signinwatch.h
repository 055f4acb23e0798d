// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/busservice.h"

#include <QDBusConnection>
#include <QObject>

namespace snug::app {

//! Whether the network this computer is in shows everyone a page to sign in at, and nothing else, by what
//! NetworkManager says; false where it is not there. QNetworkInformation knows that too, but waits for a
//! NetworkManager that hangs, and the window with it. GUI thread.
class SignInWatch : public QObject
{
    Q_OBJECT

public:
    explicit SignInWatch(const QDBusConnection &system, QObject *parent = nullptr);

signals:
    void signInNeededChanged(bool needed);

private:
    void ask();
    void take(const QVariant &value);

    QDBusConnection m_bus;
    BusService m_manager;
    bool m_needed = false;
};

} // namespace snug::app
