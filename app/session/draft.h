// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/writing.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace snug::app {

class ClientStore;

//! What a person is writing into one room, on disk and there again after a restart. The first change after a
//! pause is saved at once, and so is a large one, as what is pasted; the others are a moment later, so that
//! not each letter waits for the disk. Plain text. GUI thread; does not own the store.
class Draft : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(qint64 replyTo READ replyTo NOTIFY replyChanged)
    Q_PROPERTY(bool replying READ isReplying NOTIFY replyChanged)
    Q_PROPERTY(QString author READ author NOTIFY replyChanged)
    Q_PROPERTY(QString quoted READ quoted NOTIFY replyChanged)

public:
    //! `save` is the longest time from a change to the disk.
    Draft(ClientStore &store, const QString &address, std::chrono::milliseconds save);
    ~Draft() override;

    QString text() const { return m_writing.text; }
    void setText(const QString &text);
    qint64 replyTo() const { return m_writing.replyTo; }
    bool isReplying() const { return m_writing.replyTo > 0; }
    QString author() const { return m_writing.author; }
    QString quoted() const { return m_writing.quoted; }
    const Writing &writing() const { return m_writing; }

    //! Answers a message; `words` are its own, of which the beginning is kept.
    Q_INVOKABLE void reply(qint64 seq, const QString &author, const QString &words);
    Q_INVOKABLE void endReply();

    //! The store holds this already.
    void become(const Writing &writing);
    //! Saves what is not saved yet; what comes later is not kept.
    void close();

signals:
    void textChanged();
    void replyChanged();

private:
    void change(const Writing &writing);
    void tell(const Writing &before);
    void save();
    void saveLate();

    ClientStore &m_store;
    const QString m_address;
    Writing m_writing;
    QTimer m_save; // since the last save; not started anew by each change: who never pauses is saved too
    bool m_unsaved = false;
    bool m_closed = false;
};

} // namespace snug::app
