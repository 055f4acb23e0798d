// SPDX-License-Identifier: MIT
#pragma once

#include "app/host/keptinvite.h"
#include "app/host/linkmodel.h"
#include "app/host/roomfacts.h"
#include "shared/link/roomlink.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace snug::app {

//! What the invite panel shows of one hosted room: the link to share, where it works and what it allows, and
//! the other links there are. The usual link is the one the room is shared by until it is replaced; others
//! are made with terms of their own and can be shown until the program ends, for only their hashes are kept.
//!
//! GUI thread; owned by the HostedRoom that fills it in.
class Invitation : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString link READ link NOTIFY changed FINAL)
    Q_PROPERTY(QString hiddenLink READ hiddenLink NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool special READ special NOTIFY changed FINAL)
    Q_PROPERTY(bool forNetwork READ forNetwork NOTIFY changed FINAL)
    Q_PROPERTY(QString networkText READ networkText NOTIFY changed FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed FINAL)
    Q_PROPERTY(QString shareText READ shareText NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool stopped READ stopped NOTIFY changed FINAL)
    Q_PROPERTY(snug::app::LinkModel *links READ links CONSTANT FINAL)

public:
    //! How far an address carries.
    enum class Range { Computer, Network, Internet };

    using QObject::QObject;

    //! The link with its secret; empty until there is one.
    QString link() const;
    //! The same for others to see over one's shoulder: without its secret.
    QString hiddenLink() const;
    bool ready() const { return m_port > 0 && !shownSecret().isEmpty(); }
    //! The link shown is not the usual one.
    bool special() const { return m_shown != m_usual.id; }
    //! It is for people in the same network only.
    bool forNetwork() const { return m_range == Range::Network; }
    //! Who can follow the link; empty as long as nobody knows.
    QString networkText() const;
    //! What the link gives, and for how long.
    QString explanation() const;
    //! A message to send somebody.
    QString shareText() const;
    //! Why there is no link; empty where there is one or soon will be.
    QString problem() const { return m_problem; }
    //! The room is: whatever a link gives, it gives nothing now.
    bool stopped() const { return m_stopped; }
    LinkModel *links() { return &m_links; }
    //! The usual link's time is over, or it was used up or turned off elsewhere.
    bool isOver() const;

    //! Asks for another usual link; the present one lets nobody in any more, those inside stay.
    Q_INVOKABLE void newLink();
    //! Asks for one more link; 0 uses: for as many as like, 0 hours: without an end. It is shown once made.
    Q_INVOKABLE void makeLink(bool readOnly, int uses, int hours);
    Q_INVOKABLE void turnOff(const QString &link);
    //! Shows a link made since the program started; the usual one where `link` is empty.
    Q_INVOKABLE void showLink(const QString &link = {});

    void locate(const QString &host, int port, const QString &room, Range range);
    void setUsual(const KeptInvite &invite);
    void addLink(const KeptInvite &invite);
    void setLinks(const std::vector<LinkFacts> &links);
    void refuse(const QString &problem);
    void setStopped(bool stopped);
    //! Time has passed.
    void refresh();

signals:
    void changed();
    void newLinkWanted();
    void linkWanted(const snug::app::LinkTerms &terms);
    void turnOffWanted(const QString &link);

private:
    QString shownSecret() const { return m_secrets.value(m_shown); }
    RoomLink linkWith(const QString &secret) const;
    void tellKnown();

    QString m_host;
    int m_port = 0;
    QString m_room;
    Range m_range = Range::Computer;
    KeptInvite m_usual;
    QString m_shown;                   // id
    QHash<QString, QString> m_secrets; // by id, of the links known here
    LinkModel m_links{this};
    bool m_linksKnown = false;
    QString m_problem;
    bool m_stopped = false;
};

} // namespace snug::app
