// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/keptinvite.h"
#include "server/server.h"
#include "shared/result.h"

#include <QObject>

#include <memory>

namespace snug::app {

//! The server of the rooms hosted here. Lives on a thread of its own; RoomHost reaches it by queued calls and
//! hears of it by queued signals, both carrying values.
//!
//! Calls are carried out in the order they were made. Without an open server (it could not be opened, or was
//! closed) what asks something of a room does nothing.
class HostServer : public QObject
{
    Q_OBJECT

public:
    explicit HostServer(const QString &dataDirectory);
    ~HostServer() override;

    //! For the next open().
    void setDirectory(const QString &dataDirectory) { m_dataDirectory = dataDirectory; }

    //! Opens the store and listens: on `preferredPort`, else the next free one, else any. Ends in opened() or
    //! failed(). An open server stays as it is.
    void open(quint16 preferredPort);
    //! Makes a room, an invite for its host and one to share. Ends in roomMade() and shared(), or in
    //! refused().
    void makeRoom(const QString &title);
    //! Goes on sharing a room by the invite that was kept, or by a new one where that is of no use any more.
    //! Ends in shared() or notShared().
    void share(const QString &room, const snug::app::KeptInvite &kept);
    //! Shares a room by a new invite; the one with the id `old` lets nobody in any more. Ends in shared() or
    //! notShared().
    void shareAnew(const QString &room, const QString &old);
    //! Says goodbye to everyone and closes the store. Ends in closed(), within 5 s or so.
    void close();

signals:
    void opened(quint16 port);
    void failed(const snug::Error &error);
    void roomMade(const QString &room, const QString &hostInvite);
    void refused(const snug::Error &error);
    void shared(const QString &room, const snug::app::KeptInvite &invite);
    void notShared(const QString &room, const snug::Error &error);
    void closed();

private:
    QString m_dataDirectory;
    std::unique_ptr<server::Server> m_server;
};

} // namespace snug::app
