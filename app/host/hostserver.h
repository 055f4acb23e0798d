// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/keptinvite.h"
#include "app/host/roomfacts.h"
#include "server/control/controlserver.h"
#include "server/server.h"
#include "shared/result.h"

#include <QObject>

#include <memory>
#include <optional>

namespace snug::app {

//! The server of the rooms hosted here, and the commands for it (`snugd room …`) beside the app. Lives on a
//! thread of its own; RoomHost and HostedRoom reach it by queued calls and hear of it by queued signals, both
//! carrying values. What is told of a room is told whoever brought it about.
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

    //! Looks into the store of a server that is not open. Ends in storeSeen(), or in nothing where that
    //! cannot be read.
    void lookAtStore();
    //! Opens the store and listens: on `preferredPort`, else the next free one, else any. Ends in opened()
    //! and then listed(), or in failed(). An open server stays as it is.
    void open(quint16 preferredPort);
    //! Makes a room, an invite for its host and one to share; `title` gets a number where a room here is
    //! called so already. Ends in kept(), roomMade() and shared(), or in refused().
    void makeRoom(const QString &title);
    //! Looks for the room that is called so, one that is open before one that is not, and makes it where
    //! there is none. Ends in found(), or like makeRoom().
    void findRoom(const QString &title);
    //! Opens a paused room again and makes an invite for its host. Ends in kept() and roomMade(), or in
    //! refused().
    void reopenRoom(const QString &room);
    //! Makes another invite for the host of a room. Ends in hostInvited(), or in refused().
    void inviteHostAgain(const QString &room) { inviteHost(room, &HostServer::hostInvited); }
    //! Ends in kept(), or in notChanged().
    void setTitle(const QString &room, const QString &title);
    //! The same: people are sent away and kept out, or may come again.
    void setPaused(const QString &room, bool paused);

    //! Goes on sharing a room by the invite that was kept, or by a new one where that is of no use any more.
    //! Ends in shared() and linksTold(), or in notShared().
    void share(const QString &room, const snug::app::KeptInvite &kept);
    //! Shares a room by a new invite; the one with the id `old` lets nobody in any more. Ends like share().
    void shareAnew(const QString &room, const QString &old);
    //! Makes another link. Ends in linkMade() and linksTold(), or in notShared().
    void makeLink(const QString &room, const snug::app::LinkTerms &terms);
    //! The link lets nobody in any more. Ends in linksTold().
    void turnOff(const QString &link);
    //! Ends in linksTold().
    void tellLinks(const QString &room);
    //! Ends in seen().
    void look(const QString &room);

    //! Says goodbye to everyone and closes the store. Ends in closed(), within 5 s or so.
    void close();
    //! The same for as long as this computer sleeps: open() after it opens the same rooms again. Ends in
    //! paused().
    void pause();

signals:
    void opened(quint16 port);
    void failed(const snug::Error &error);
    //! All rooms that are kept here.
    void listed(const std::vector<snug::app::KeptRoom> &rooms);
    void storeSeen(const std::vector<snug::app::KeptRoom> &rooms);
    void roomMade(const QString &room, const QString &hostInvite);
    void found(const QString &room);
    //! The same of a room that was made by a command, or that goes on as it was.
    void hostInvited(const QString &room, const QString &hostInvite);
    void refused(const snug::Error &error);
    void kept(const snug::app::KeptRoom &room);
    void notChanged(const QString &room, const snug::Error &error);
    //! The room was deleted.
    void gone(const QString &room);
    void shared(const QString &room, const snug::app::KeptInvite &invite);
    void notShared(const QString &room, const snug::Error &error);
    void linkMade(const QString &room, const snug::app::KeptInvite &invite);
    //! Those that let people in still, the newest first.
    void linksTold(const QString &room, const std::vector<snug::app::LinkFacts> &links);
    void seen(const QString &room, const snug::app::RoomFacts &facts);
    void closed();
    void paused();

private:
    void connectRooms();
    void listenToCommands();
    QUrl linkBase() const;
    void makeRoomCalled(const QString &title);
    void inviteHost(const QString &room, void (HostServer::*said)(const QString &, const QString &));
    void tellChange(const QString &room, const Result<RoomInfo> &changed);
    void end(const frame::Bye &bye, void (HostServer::*said)());

    QString m_dataDirectory;
    std::unique_ptr<server::Store> m_store; // that lookAtStore() looks into
    std::unique_ptr<server::Server> m_server;
    std::unique_ptr<server::control::ControlServer> m_control; // of its rooms
    QString m_asked;                                           // the room that was made last for the app
    bool m_ending = false;
    std::optional<quint16> m_openAfter; // the end that is under way
};

} // namespace snug::app
