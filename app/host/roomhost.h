// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/power.h"
#include "app/host/hostedroom.h"
#include "app/host/reach.h"
#include "app/session/networkaddresses.h"
#include "shared/link/roomlink.h"
#include "shared/result.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThread>
#include <QTimer>
#include <QVariantList>

#include <functional>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace snug::app {

class HostServer;
class SecretStore;
class Settings;

//! Hosts rooms on this computer: runs a server in a thread of its own and tells where its rooms are found.
//! Nothing here waits for that thread; whoever joins a hosted room, this app too, does so through a socket.
//!
//! GUI thread. Does not own the secrets and settings, which outlive it.
class RoomHost : public QObject
{
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString problemDetails READ problemDetails NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString reachText READ reachText NOTIFY reachChanged FINAL)
    Q_PROPERTY(QString powerText READ powerText NOTIFY powerChanged FINAL)
    Q_PROPERTY(snug::app::Reach *reach READ reach CONSTANT FINAL)
    Q_PROPERTY(QString dataDirectory READ dataDirectory NOTIFY dataDirectoryChanged FINAL)
    Q_PROPERTY(QVariantList leftRooms READ leftRooms NOTIFY leftRoomsChanged FINAL)

public:
    enum State { Off, Starting, Running, Failed };
    Q_ENUM(State)

    RoomHost(SecretStore &secrets, Settings &settings, const QString &dataDirectory,
             QObject *parent = nullptr);
    //! Stops without ado where stop() was not called.
    ~RoomHost() override;

    //! $XDG_DATA_HOME/snug, the one snugd uses too.
    static QString defaultDataDirectory();

    State state() const { return m_state; }
    //! Why hosting is not possible: one sentence, empty where it is.
    QString problem() const { return m_problem.text; }
    QString problemDetails() const { return m_problem.detail; }
    //! Where the rooms are found; 0 while not running.
    int port() const { return m_port; }
    //! How far the rooms reach, by what is known; empty while not running.
    QString reachText() const { return m_reach.text(); }
    //! What ends the rooms without anybody wanting it; empty where nothing does.
    QString powerText() const;
    Reach *reach() { return &m_reach; }
    QString dataDirectory() const { return m_dataDirectory; }
    //! Only where no server runs; one that does stays where its rooms are.
    void setDataDirectory(const QString &directory);
    //! Says which rooms hosted here this person has in their list. To be asked of an id, at any time.
    void setListed(std::function<bool(const QString &room)> isListed) { m_isListed = std::move(isListed); }
    //! Rooms that are stopped and in no list: maps of `room` (its id) and `title`. Follows from the store
    //! here, not from what anybody remembers of it.
    QVariantList leftRooms() const;

    //! Makes a room, starting the server where needed; `title` gets a number where a room hosted here is
    //! called so already. Ends in roomHosted() or roomRefused(), or in state Failed.
    Q_INVOKABLE void hostRoom(const QString &title);
    //! Opens the room hosted here that is called so, or makes it. Ends in roomFound(), or like hostRoom().
    Q_INVOKABLE void openRoom(const QString &title);
    //! Starts the server, and with it every room hosted earlier. The host is invited into those that are open
    //! but not in the list, for nobody could stop them otherwise.
    Q_INVOKABLE void resume();
    //! The same where a room is open in the store; elsewhere only tells the leftRooms.
    void resumeIfOpen();
    //! Says goodbye to everyone in the rooms and ends the server; the last thing asked of a host. Ends in
    //! stopped(), in bounded time.
    void stop();
    //! Says goodbye to everyone until resume(): this computer is about to sleep. Ends in paused(), in bounded
    //! time.
    void pause();

    //! A room hosted here, by its address; null for what is no room's address. Stays the same object.
    Q_INVOKABLE snug::app::HostedRoom *roomAt(const QString &address);
    //! Its links.
    Q_INVOKABLE snug::app::Invitation *invitationFor(const QString &address);
    //! Stops a room whose host leaves it, if need be when it is served the next time. To be called before the
    //! session is forgotten, whose right to come back is kept with the room.
    Q_INVOKABLE void leave(const QString &address);
    //! Opens a room again that was left. Ends in roomHosted() or roomRefused(), or in state Failed.
    Q_INVOKABLE void reopen(const QString &room);
    //! Lets the host in again who has lost the right to come back. Ends in hostInvited().
    void readmit(const QString &address);
    Q_INVOKABLE void openDataDirectory() const;

    //! The way this app takes to a room hosted here, whichever of this computer's addresses `link` names;
    //! nothing where the link leads elsewhere.
    std::optional<RoomLink> ownLink(const RoomLink &link) const;

signals:
    void stateChanged();
    void reachChanged();
    void powerChanged();
    void dataDirectoryChanged();
    void leftRoomsChanged();
    //! A room was made, or opened again; `hostLink` lets one person in as its host.
    void roomHosted(const snug::RoomLink &hostLink, const QString &address);
    //! There is such a room, it is open, and its host is in it.
    void roomFound(const snug::RoomLink &link);
    //! The link lets one person in as the host of a room that is in no list yet, or that goes on as it was.
    void hostInvited(const snug::RoomLink &hostLink);
    //! What was asked of the rooms is not possible, for the reason `problem`; the server runs on.
    void roomRefused(const QString &problem);
    void paused();
    void stopped();

private:
    void start();
    void makeServer();
    //! Has the server do it on its thread, if there is one.
    void tell(const std::function<void(HostServer &)> &order);
    void passOn();
    void serve(quint16 port);
    void setState(State state, const Error &problem = {});
    void welcome(const QString &room, const QString &hostInvite);
    void giveBack(const RoomLink &link, const std::function<void()> &given);
    void goBackInto(const QString &room);
    bool isListed(const QString &room) const;
    bool isStopped(const KeptRoom &room) const;
    void takeStored(const std::vector<KeptRoom> &rooms);
    void takeServed(const std::vector<KeptRoom> &rooms);
    void take(const KeptRoom &room);
    void forget(const QString &room);
    HostedRoom &roomBy(const QString &id);
    void locate(HostedRoom &room) const;
    void lookAtRooms();
    RoomLink linkTo(const QString &room, const QString &invite) const; // as reached from this computer

    SecretStore &m_secrets;
    Settings &m_settings;
    QString m_dataDirectory;
    QThread m_thread;
    // Lives on m_thread, which deletes it when it ends; null once it is to end.
    HostServer *m_server = nullptr;
    bool m_ending = false; // stop() was called, and the thread has not ended yet
    State m_state = Off;
    Error m_problem;
    int m_port = 0;
    Reach m_reach{networkInterfaces, this};
    Power m_power;
    QTimer m_look;
    int m_looks = 0;
    std::unordered_map<QString, HostedRoom *> m_rooms; // by id; children
    QVariantMap m_stopped;                             // titles by id
    QSet<QString> m_reopened;                          // those that reopen() asked for
    std::function<bool(const QString &room)> m_isListed;
};

} // namespace snug::app
