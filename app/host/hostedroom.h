// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/callermodel.h"
#include "app/host/invitation.h"
#include "app/host/roomfacts.h"
#include "app/host/trafficlog.h"
#include "shared/result.h"

#include <QObject>

#include <utility>

namespace snug::app {

class HostServer;
class SecretStore;

//! One room hosted here, from its host's side: its title and whether it is open, who is in it and what goes
//! on, and the links to it. Whoever writes and reads in it does so through a RoomSession like everyone.
//!
//! GUI thread; owned by RoomHost, which says where it is found and when there is a server. Without one
//! nobody is seen here, and nothing that is asked happens, but for unheard().
class HostedRoom : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(bool paused READ paused NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString diskText READ diskText NOTIFY seen FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY seen FINAL)
    Q_PROPERTY(snug::app::Invitation *invitation READ invitation CONSTANT FINAL)
    Q_PROPERTY(snug::app::CallerModel *callers READ callers CONSTANT FINAL)
    Q_PROPERTY(snug::app::TrafficLog *traffic READ traffic CONSTANT FINAL)
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY watchedChanged FINAL)

public:
    HostedRoom(const QString &id, SecretStore &secrets, QObject *parent = nullptr);

    QString id() const { return m_id; }
    QString title() const { return m_title; }
    //! Nobody gets in but its host.
    bool paused() const { return m_paused; }
    //! Why what was asked last is not possible; empty where it is.
    QString problem() const { return m_problem; }
    //! What all rooms of this computer take and what is free, in a sentence; empty where nobody knows.
    QString diskText() const;
    //! What keeps those who are there from writing, in sentences; empty where nothing does.
    QString trouble() const;
    Invitation *invitation() { return &m_invitation; }
    CallerModel *callers() { return &m_callers; }
    TrafficLog *traffic() { return &m_traffic; }

    //! Somebody looks at who is here; else that is only looked at now and then.
    bool watched() const { return m_watched; }
    void setWatched(bool watched);

    Q_INVOKABLE void rename(const QString &title);
    //! People are told and sent away; everything that was said stays.
    Q_INVOKABLE void pause();
    Q_INVOKABLE void open();

    //! From now on the room is served by this, which may be nothing.
    void serve(HostServer *server);
    void locate(const QString &host, int port, Invitation::Range range);
    // What the server tells of it.
    void setKept(const KeptRoom &room);
    //! It was deleted: nothing more is to be asked of it.
    void setGone();
    bool isGone() const { return m_gone; }
    void keep(const KeptInvite &invite);
    void takeLinks(const std::vector<LinkFacts> &links);
    void refuseLink(const Error &error);
    void take(const RoomFacts &facts);
    //! Of these just what went on.
    void count(const RoomFacts &facts);
    void setProblem(const QString &problem);

    //! Sees to it that there is a link to share.
    void share();
    //! The link to share comes without being asked for.
    void expectShare() { m_asked = true; }
    //! Asks who is here and what goes on, and for another link where the one there is has ended.
    void look();

signals:
    void changed();
    //! The title is one it was not, or the one it was after all.
    void titled();
    void seen();
    void watchedChanged();
    //! What the person asked for did not happen: there is no server.
    void unheard();
    //! Somebody came by these ways.
    void reached(const QList<snug::app::Path> &paths);

private:
    template <typename Function>
    void ask(Function function);

    const QString m_id;
    SecretStore &m_secrets;
    HostServer *m_server = nullptr;
    QString m_title;
    bool m_paused = false;
    bool m_gone = false;
    bool m_watched = false;
    QString m_problem;
    RoomFacts m_facts;
    Invitation m_invitation{this}; // parents, or QML would take it for its own
    CallerModel m_callers{this};
    TrafficLog m_traffic{this};
    KeptInvite m_invite; // the usual one
    bool m_asked = false;
};

} // namespace snug::app
