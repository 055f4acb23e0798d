// SPDX-License-Identifier: MIT
#pragma once

#include "server/options.h"
#include "server/room/roomdirectory.h"
#include "shared/link/roomlink.h"
#include "shared/result.h"

#include <QObject>

#include <memory>

namespace snug::server {

class Gate;

//! A whole server: store, rooms and the port they are reached on. The app runs one in a thread of its own
//! (app/host), snugd on its main thread; both speak to its rooms through sockets like everyone.
//!
//! Lives on the thread that opened it, the network thread, which needs an event loop.
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

    RoomDirectory &rooms() { return *m_rooms; }
    Gate &gate() { return *m_gate; }

    //! Stops accepting, says goodbye to everyone, commits what was accepted; then closed() is emitted, within
    //! 5 s whatever the clients do. Calling it again changes nothing.
    void close(const frame::Bye &bye);

signals:
    void closed();

private:
    Server(const Options &options, std::unique_ptr<Store> store);

    const Options m_options;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<RoomDirectory> m_rooms;
    std::unique_ptr<Gate> m_gate;
    bool m_closing = false;
};

} // namespace snug::server
