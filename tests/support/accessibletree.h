// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QRect>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace snug::test {

//! What programs show, as a screen reader is told it over AT-SPI: a session bus of its own with nothing on it
//! but the accessibility bus, and eyes and hands there. Needs dbus-daemon and at-spi2-core. Calls block.
class AccessibleTree : public QObject
{
    Q_OBJECT

public:
    struct Item {
        QString service = {}; //!< on the accessibility bus
        QString path = {};
        QString role = {}; //!< "push button", "label", "text", …
        QString name = {}; //!< without the marks around what people wrote, like the description
        QString description = {};
        quint64 states = 0; //!< AT-SPI's, by number

        bool has(int state) const { return states & (quint64(1) << state); }
        bool active() const { return has(1); }    // ATSPI_STATE_ACTIVE, of a window
        bool checked() const { return has(4); }   // ATSPI_STATE_CHECKED
        bool focused() const { return has(12); }  // ATSPI_STATE_FOCUSED
        bool selected() const { return has(23); } // ATSPI_STATE_SELECTED
        bool shown() const { return has(25); }    // ATSPI_STATE_SHOWING
        bool enabled() const { return has(8); }   // ATSPI_STATE_ENABLED
    };

    AccessibleTree();
    ~AccessibleTree() override;
    Q_DISABLE_COPY_MOVE(AccessibleTree)

    //! True once programs can be looked at. `display` is where they run.
    bool start(const QString &display);
    //! What programs are to have as DBUS_SESSION_BUS_ADDRESS, together with
    //! QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1.
    QString sessionBus() const { return m_sessionBus; }

    //! All that a process shows, parents before children; empty while it is not there.
    QList<Item> shown(qint64 processId) const;
    //! The first one shown that has this role, if any is named, and this name.
    std::optional<Item> find(qint64 processId, const QString &role, const QString &name) const;
    //! What it is called by now; empty where it is gone.
    QString name(const Item &item) const;
    //! Where it is on the screen; empty where it is gone.
    QRect place(const Item &item) const;
    //! What is written in a field.
    QString text(const Item &item) const;
    //! What can be done with it, "Press" or "Toggle" for example; what a screen reader does by default first.
    QStringList actions(const Item &item) const;
    //! Does the first of these, as a screen reader does; false where there is none.
    bool act(const Item &item) const;

    //! The names of notifications that came to be shown since the start, in that order.
    const QStringList &announcements() const { return m_announcements; }
    //! What the focus was last said to have come to, as it was then; nothing was before the first time.
    const std::optional<Item> &focused() const { return m_focused; }

private slots:
    void noteState(const QDBusMessage &event);

private:
    bool listen();
    QString serviceOf(qint64 processId) const;
    std::optional<Item> look(const QString &service, const QString &path) const;
    void walk(const Item &from, QList<Item> &found) const;
    QDBusConnection bus() const { return QDBusConnection(m_busName); }

    QTemporaryDir m_runtime;
    QProcess m_daemon;
    QString m_sessionBus;
    QString m_busName;
    QStringList m_announcements;
    std::optional<Item> m_focused;
};

} // namespace snug::test
