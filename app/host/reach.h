// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/networkaddresses.h"

#include <QObject>
#include <QStringList>
#include <QTcpSocket>
#include <QTimer>
#include <QVariantList>

#include <functional>

namespace snug::app {

//! How far the rooms of this computer reach, by what is known: addresses are looked up, the home network's is
//! tried by calling it, and the internet counts once somebody came from there. Nothing is claimed that was
//! not measured. GUI thread; looks around by itself while it has a port.
class Reach : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed FINAL)

public:
    //! Of a fact: it works, it does not, nobody knows.
    enum Known { Yes, No, Unknown };
    Q_ENUM(Known)

    using LookUp = std::function<QList<NetworkInterface>()>;

    explicit Reach(LookUp lookUp = networkInterfaces, QObject *parent = nullptr);

    //! The port rooms are found at; 0: there is none, and nobody looks around.
    void setPort(int port);
    //! Somebody came by these ways.
    void hear(const QList<Path> &paths);
    //! Looks at the interfaces now.
    void lookAround();

    //! Of this computer, for links, the best first.
    const QList<QHostAddress> &addresses() const { return m_addresses; }
    //! In a line; empty without a port.
    QString text() const;
    //! What might be done where the home network's address does not answer; else empty.
    QString hint() const;
    //! Step by step: maps of `name`, `known` and `words`.
    QVariantList facts() const;

signals:
    //! After addressesChanged() where that is said, too.
    void changed();
    void addressesChanged();

private:
    void measure();
    void settle(Known network);
    bool hasAddress(bool global6) const;
    QVariantMap networkFact() const;
    QVariantMap internetFact() const;

    const LookUp m_lookUp;
    int m_port = 0;
    QList<QHostAddress> m_addresses;
    Known m_network = Unknown; // a call to the first address was answered
    bool m_heardIPv6 = false;
    bool m_heardIPv4 = false;
    QTcpSocket m_call;
    QTimer m_patience;
    QTimer m_lookAround;
    QTimer m_again;
};

} // namespace snug::app
