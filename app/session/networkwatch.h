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
    //! The network shows everyone a page to sign in at, and nothing else. False where nobody knows.
    virtual bool signInNeeded() const { return false; }

signals:
    //! Also true again where the network is there by another way than it was.
    void onlineChanged(bool online);
    void signInNeededChanged(bool needed);
};

} // namespace snug::app
