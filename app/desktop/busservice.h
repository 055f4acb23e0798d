// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QVariantMap>

#include <functional>
#include <vector>

class QDBusMessage;

namespace snug::app {

//! What a D-Bus service says by itself. Asked for signals of a service by its name, QDBusConnection (6.4)
//! also asks the bus who that is and waits for the answer, as long as it takes; here the signals of everyone
//! are taken, the answer comes when it comes, and what others than the service say is dropped. Anybody on the
//! system's bus could tell of a sleep or a lock otherwise.
//!
//! Where there is no bus, nothing is ever heard. GUI thread, never waits.
class BusService : public QObject
{
    Q_OBJECT

public:
    using Heard = std::function<void(const QVariantList &arguments)>;

    BusService(const QDBusConnection &bus, const QString &name, QObject *parent = nullptr);

    //! From now on `heard` gets the service's signals of that name.
    void listen(const QString &path, const QString &interface, const QString &signal, const Heard &heard);
    //! The same for properties of one of its interfaces, with those that changed.
    void listenForChanges(const QString &path, const QString &interface,
                          const std::function<void(const QVariantMap &changed)> &heard);

signals:
    //! The service came, went or is another program now.
    void ownerChanged();

private slots:
    void take(const QDBusMessage &signal);

private:
    void askForOwner();

    QDBusConnection m_bus;
    const QString m_name;
    QString m_owner;                            // its address; empty while there is none, or nobody has told
    QHash<QString, std::vector<Heard>> m_heard; // by path, interface and signal
};

} // namespace snug::app
