// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/busservice.h"

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

class QDBusMessage;

namespace snug::app {

//! What a notification says. Plain text.
struct Bubble {
    QString summary;
    QString body = {};

    bool operator==(const Bubble &) const = default;
};

//! The desktop's place for notifications, org.freedesktop.Notifications 1.2: one bubble for each key,
//! replaced by the next of that key. Where the desktop has none, nothing is shown and present() is false.
//! When to show what, and with what urgency against everything else, is the desktop's to decide. GUI thread.
class NotificationServer : public QObject
{
    Q_OBJECT

public:
    explicit NotificationServer(const QDBusConnection &bus, QObject *parent = nullptr);

    //! True also until it is known.
    bool present() const { return m_present; }
    //! The person wants no bubbles now, and the desktop says so.
    bool inhibited() const { return m_inhibited; }

    void show(const QString &key, const Bubble &bubble);
    void close(const QString &key);
    //! Whether that bubble is on the screen, or on its way there.
    bool shows(const QString &key) const;

signals:
    void presentChanged();
    void inhibitedChanged();
    //! The person chose the bubble. `token` lets a window come to the front on Wayland; empty where there is
    //! none.
    void activated(const QString &key, const QString &token);
    //! The person put the bubble away.
    void dismissed(const QString &key);

private:
    struct Shown {
        uint id = 0;                     // 0: not on the screen
        bool asked = false;              // an answer to show() is under way
        bool unwanted = false;           // closed while it was
        std::optional<Bubble> next = {}; // to be shown once that is there
        QString token = {};
    };

    void listen();
    void closed(uint id, uint reason);
    void actionInvoked(uint id, const QString &action);
    void tokenGiven(uint id, const QString &token);
    void ask();
    void take(const QDBusMessage &capabilities);
    void setInhibited(bool inhibited);
    void notify(const QString &key, const Bubble &bubble);
    void shown(const QString &key, const QDBusMessage &reply);
    void closeId(uint id);
    QString keyOf(uint id) const;

    QDBusConnection m_bus;
    BusService m_service;
    std::optional<QStringList> m_capabilities; // nothing: not known yet
    QHash<QString, Shown> m_shown;
    bool m_present = true;
    bool m_inhibited = false;
};

} // namespace snug::app
