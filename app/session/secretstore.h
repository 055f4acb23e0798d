// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace snug::app {

//! Where tokens ("token:ADDRESS") and invites ("invite:ADDRESS") are kept between runs. GUI thread.
//!
//! Writing and removing never fail to a caller: what cannot be kept is asked for again by an invite.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Found = std::function<void(std::optional<QString>)>;

    //! Calls `found` now or later, unless `context` is gone by then; with nothing where there is none.
    virtual void read(const QString &key, QObject *context, Found found) = 0;
    virtual void write(const QString &key, const QString &value) = 0;
    virtual void remove(const QString &key) = 0;

    //! Why nothing is answered at the moment, in a sentence; empty where there is no reason.
    virtual QString holdUp() const { return {}; }

signals:
    void holdUpChanged();
};

} // namespace snug::app
