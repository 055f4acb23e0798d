// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/networkaddresses.h"
#include "shared/link/roomlink.h"

#include <QObject>

namespace snug::app {

//! "film-night-7k2m" as people would call it: "Film night".
QString readableRoomName(const QString &roomId);

//! What a pasted text leads to, said while it is typed. GUI thread.
class LinkPreview : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(bool valid READ valid NOTIFY changed)
    Q_PROPERTY(QString roomName READ roomName NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString privacy READ privacy NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    using QObject::QObject;

    QString text() const { return m_text; }
    void setText(const QString &text);

    bool valid() const { return !m_link.room.isEmpty(); }
    QString roomName() const { return readableRoomName(m_link.room); }
    QString address() const { return valid() ? m_link.address() : QString(); }
    //! Where the room's server is, as far as the link tells; one sentence.
    QString place() const;
    //! Who could read along on the way there; one sentence, empty where nobody could.
    QString privacy() const;
    //! Why the text is no link; empty where it is one or there is no text.
    QString problem() const { return m_problem; }

signals:
    void changed();

private:
    QString m_text;
    QString m_problem;
    RoomLink m_link;
    Path m_path = Path::ThisComputer; // to its host; where valid()
};

} // namespace snug::app
