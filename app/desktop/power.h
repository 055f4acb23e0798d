// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/busservice.h"

#include <QObject>
#include <QVariantMap>

namespace snug::app {

//! Whether this is a laptop that runs on its battery, as UPower tells it; where nobody does, it is not. GUI
//! thread, never waits.
class Power : public QObject
{
    Q_OBJECT

public:
    explicit Power(QObject *parent = nullptr);

    //! A lid may be closed over the rooms at any time, and nothing keeps the computer awake then.
    bool lidEndsAll() const { return m_onBattery && m_hasLid; }

    //! Takes UPower's properties, all or some.
    void take(const QVariantMap &properties);

signals:
    void changed();

private:
    BusService m_service;
    bool m_onBattery = false;
    bool m_hasLid = false;
};

} // namespace snug::app
