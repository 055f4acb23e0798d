// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace snug::app {

//! Whether this computer has a network at all. GUI thread; outlives the sessions it is handed to.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! True also where nobody knows: only a network that is measurably absent counts as absent.
    virtual bool online() const = 0;

signals:
    void onlineChanged(bool online);
};

} // namespace snug::app
