// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace snug::app {

//! Tells of SIGTERM, SIGINT and SIGHUP in the event loop instead of dying of them, so that a goodbye can be
//! said. One a process; GUI thread.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);

signals:
    void asked();
};

} // namespace snug::app
