// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/networkwatch.h"

#include <QHostAddress>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace snug::app {

//! What the desktop says about the network, and what the kernel tells of links and addresses; where neither
//! can be asked, a look at the interfaces every few seconds.
class SystemNetworkWatch final : public NetworkWatch
{
    Q_OBJECT

public:
    explicit SystemNetworkWatch(QObject *parent = nullptr);
    ~SystemNetworkWatch() override;

    bool online() const override { return m_online; }
    bool signInNeeded() const override { return m_signInNeeded; }

private:
    bool askDesktop();
    bool hearKernel();
    void look();
    void setOnline(bool online);
    void setSignInNeeded(bool needed);

    QTimer m_poll;
    int m_kernel = -1; // a netlink socket
    std::unique_ptr<QSocketNotifier> m_notifier;
    QList<QHostAddress> m_addresses;
    bool m_desktopTells = false;
    bool m_online = true;
    bool m_signInNeeded = false;
};

} // namespace snug::app
