// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

namespace snug::server {

//! SIGTERM and SIGINT as a signal of the event loop, once: one that comes more than a second later ends the
//! process there and then.
//!
//! Made on the main thread before any other thread, which would else be the one to get them.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

signals:
    void stopRequested();

private:
    void take();
    void letThrough();

    int m_descriptor = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace snug::server
