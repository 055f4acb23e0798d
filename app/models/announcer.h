// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/roomsession.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

namespace snug::app {

//! What a screen reader is to say by itself about the room a person is in: messages of others as they come,
//! and what say() is given. Gathers for a moment, and counts what would be too much to hear. GUI thread.
class Announcer : public QObject
{
    Q_OBJECT
    Q_PROPERTY(snug::app::RoomSession *session READ session WRITE setSession NOTIFY sessionChanged FINAL)
    //! Whether messages are told; what comes meanwhile never is.
    Q_PROPERTY(bool listening MEMBER m_listening NOTIFY listeningChanged FINAL)

public:
    explicit Announcer(QObject *parent = nullptr);

    RoomSession *session() const;
    void setSession(RoomSession *session);

    Q_INVOKABLE void say(const QString &sentence);

signals:
    void sessionChanged();
    void listeningChanged();
    //! Plain text, a sentence a line.
    void announced(const QString &words);

private:
    void hear(int firstRow, int lastRow);
    void beginAnew(qint64 newest);
    void announce();

    QPointer<RoomSession> m_session;
    bool m_listening = false;
    bool m_forgotten = false; // all messages were, and none has come yet
    qint64 m_heard = 0;       // seq of the newest message that is not news
    QStringList m_messages;
    QStringList m_sentences;
    QTimer m_gather;
};

} // namespace snug::app
