// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace snug::app {

//! What the invite panel shows of one hosted room: the link to share and where it works. GUI thread; owned by
//! the RoomHost that fills it in.
class Invitation : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString link READ link NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString networkText READ networkText NOTIFY changed FINAL)
    Q_PROPERTY(QString explanation READ explanation CONSTANT FINAL)
    Q_PROPERTY(QString shareText READ shareText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    using QObject::QObject;

    //! The link with its secret; empty until there is one.
    QString link() const { return m_link; }
    bool ready() const { return !m_link.isEmpty(); }
    //! Who can follow the link.
    QString networkText() const;
    //! What the link gives.
    QString explanation() const;
    //! A message to send somebody.
    QString shareText() const;
    //! Why there is no link; empty where there is one or soon will be.
    QString problem() const { return m_problem; }

    //! Asks for another link; the present one lets nobody in any more, those inside stay.
    Q_INVOKABLE void newLink();

    void show(const QString &link, bool inNetwork);
    void refuse(const QString &problem);

signals:
    void changed();
    void newLinkWanted();

private:
    QString m_link;
    QString m_problem;
    bool m_inNetwork = false;
};

} // namespace snug::app
