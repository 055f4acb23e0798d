// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/networkwatch.h"

#include <QTimer>

namespace snug::app {

//! What the desktop says about the network; where no service tells, a look at the interfaces every few
//! seconds.
class SystemNetworkWatch final : public NetworkWatch
{
    Q_OBJECT

public:
    explicit SystemNetworkWatch(QObject *parent = nullptr);

    bool online() const override { return m_online; }

private:
    void setOnline(bool online);

    QTimer m_poll;
    bool m_online = true;
};

} // namespace snug::app
