// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/roomlistmodel.h"
#include "app/session/roomsession.h"
#include "app/session/sessioncontext.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>

namespace snug::app {

//! All rooms of a person: owns a RoomSession for each and knows which one they look at. GUI thread.
class Rooms : public QObject
{
    Q_OBJECT
    Q_PROPERTY(snug::app::RoomListModel *model READ model CONSTANT)
    Q_PROPERTY(snug::app::RoomSession *current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(int unreadTotal READ unreadTotal NOTIFY unreadTotalChanged)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)

public:
    explicit Rooms(const SessionContext &context, QObject *parent = nullptr);
    ~Rooms() override;

    //! Goes back into every room remembered that is not here yet; into those hosted on this computer once
    //! hostedAt() says where.
    void restore();
    //! Whether a room hosted on this computer is among them.
    bool hasHosted() const;
    //! The one hosted on this computer under this id; null where it is none of them.
    RoomSession *hosted(const QString &room) const;
    //! The rooms of this computer are found at 127.0.0.1 and `port` now.
    void hostedAt(quint16 port);

    //! Gives the link this computer itself takes to a room it hosts; nothing for any other link.
    using Recognise = std::function<std::optional<RoomLink>(const RoomLink &)>;
    void setRecognise(Recognise recognise) { m_recognise = std::move(recognise); }

    RoomListModel *model() { return &m_model; }
    RoomSession *current() const { return m_current; }
    void setCurrent(RoomSession *session);

    //! The one the person looks at just now; null while they do not look at the window.
    RoomSession *visited() const { return m_visited; }
    //! Unread messages in all rooms that the person wants to be told of.
    int unreadTotal() const { return m_unreadTotal; }

    //! What new rooms are joined as.
    QString name() const { return m_name; }
    void setName(const QString &name);

    //! Whether the person looks at the window; what they do not see stays unread.
    void setActive(bool active);

    //! Lets go of all hosts, and comes back to them: this computer is about to sleep, or woke. The rooms
    //! hosted here come back with hostedAt().
    void pause();
    void resume();

    //! Goes to the room of a pasted link, joining it where need be; false, after joinProblem(), where it
    //! leads to none.
    Q_INVOKABLE bool join(const QString &pasted);
    //! Opens the room of a link from a message or from outside the window, if this person is in it; else
    //! asks, by linkOffered(). Where they are talking there already, the link changes nothing.
    Q_INVOKABLE void follow(const QString &text);
    //! Whether a pasted link leads to a room this person is in or hosts.
    Q_INVOKABLE bool knows(const QString &pasted) const;
    Q_INVOKABLE void open(const QString &address);
    //! Forgets a room, the right to come back to it, and what waits to be sent.
    Q_INVOKABLE void leave(const QString &address);

    //! The same for a link that is one. A room known by an open way is gone to by the encrypted one, and from
    //! then on where that led into the room; never the other way round.
    RoomSession *join(const RoomLink &link, bool hosted);
    RoomSession *find(const QString &address) const { return m_model.find(address); }

signals:
    void currentChanged();
    void visitedChanged();
    void unreadTotalChanged();
    void nameChanged();
    //! Why the pasted text leads to no room; one sentence.
    void joinProblem(const QString &text);
    //! A link that a person followed elsewhere is to be looked at before anyone joins by it.
    void linkOffered(const QString &text);
    //! A room hosted on this computer does not let its host in; once for each.
    void hostLockedOut(const QString &address);

private:
    RoomSession *add(const RememberedRoom &room);
    void tellLockedOut(const RoomSession *session);
    RoomSession *replace(RoomSession *old, const RoomLink &link);
    void settleWay(const QString &address);
    void drop(RoomSession *session);
    bool refuse(const Error &error);
    std::optional<RoomLink> recognised(const RoomLink &link) const;
    void relocate(RoomSession *old, const RoomLink &link);
    void move(RoomSession *old, const RoomLink &link);
    void tellVisited();
    void count();

    const SessionContext m_context;
    QString m_name;
    Recognise m_recognise;
    RoomListModel m_model;
    RoomSession *m_current = nullptr; // one of the model's, or none
    RoomSession *m_visited = nullptr; // m_current while the window is active
    int m_unreadTotal = 0;
    quint16 m_hostedPort = 0;
    QSet<QString> m_lockedOut;           // addresses that hostLockedOut() told
    QHash<QString, RoomLink> m_openWays; // by address: what leads back from an encrypted way not proven yet
    bool m_active = true;
};

} // namespace snug::app
