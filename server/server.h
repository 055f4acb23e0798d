// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics.h"
#include "server/options.h"
#include "server/rooms.h"
#include "shared/link/roomlink.h"
#include "shared/result.h"

#include <QObject>

#include <memory>

namespace snug::server {

class Gate;
class Halls;

//! A whole server: store, rooms and the port they are reached on. The app runs one in a thread of its own
//! (app/host), snugd on its main thread; both speak to its rooms through sockets like everyone.
//!
//! Lives on the thread that opened it, which accepts callers and needs an event loop; rooms and the people in
//! them live on Options::threads network threads of their own.
class Server : public QObject
{
    Q_OBJECT

public:
    //! Opens the store, then listens. Errors: those of Store::open(), `port_taken`, `cannot_listen`.
    static Result<std::unique_ptr<Server>> open(const Options &options);
    ~Server() override;

    //! The port listened on.
    quint16 port() const;

    //! http://HOST:PORT without a path, as this computer reaches it: the address listened on, loopback where
    //! that is any.
    QUrl localUrl() const;
    //! What links start with: --public-url, else localUrl().
    QUrl baseUrl() const;
    //! A link to `room` on baseUrl().
    RoomLink linkTo(const QString &room, const QString &invite) const;

    Rooms &rooms() { return *m_rooms; }
    //! For /metrics, in Prometheus' text format.
    QByteArray metrics() const;
    //! Null while the store takes writes, else why not.
    const std::optional<Error> &failure() const { return m_store->failure(); }

    //! Stops accepting, says goodbye to everyone, commits what was accepted; then closed() is emitted, within
    //! 5 s whatever the clients do. Calling it again changes nothing.
    void close(const frame::Bye &bye);

signals:
    void closed();

private:
    Server(const Options &options, std::unique_ptr<Metrics> metrics, std::unique_ptr<Store> store);

    const Options m_options;
    const std::unique_ptr<Metrics> m_metrics;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Halls> m_halls;
    std::unique_ptr<Rooms> m_rooms;
    std::unique_ptr<Gate> m_gate;
    bool m_closing = false;
};

} // namespace snug::server
