// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/networkwatch.h"

#include <QHostAddress>
#include <QTimer>

#include <chrono>
#include <memory>

class QSocketNotifier;

namespace snug::app {

//! What the kernel tells of links and addresses; where it cannot be asked, a look at them every few seconds.
//! The desktop is not asked: NetworkManager says "disconnected" of a network it does not manage, or that does
//! not lead to the internet, and the room may be right there. A program that stood still for a while, with
//! the computer or alone, finds the network as good as changed.
class SystemNetworkWatch final : public NetworkWatch
{
    Q_OBJECT

public:
    //! `pulse`: how often it looks whether it stood still.
    explicit SystemNetworkWatch(std::chrono::milliseconds pulse = std::chrono::seconds(5));
    ~SystemNetworkWatch() override;

    bool online() const override { return m_online; }
    bool signInNeeded() const override { return m_signInNeeded; }
    //! What this is told by whoever knows.
    void setSignInNeeded(bool needed);

private:
    bool hearKernel();
    void look();
    void feelPulse();

    QTimer m_poll;
    QTimer m_pulse;
    std::chrono::nanoseconds m_lastPulse;
    int m_kernel = -1; // a netlink socket
    std::unique_ptr<QSocketNotifier> m_notifier;
    QList<QHostAddress> m_addresses;
    bool m_online = true;
    bool m_signInNeeded = false;
};

} // namespace snug::app
