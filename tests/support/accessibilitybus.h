// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>

namespace snug::test {

//! Something on screen as a screen reader gets it: who has it and where, to be asked.
struct Accessible {
    QString service;
    QString path;

    bool isNull() const { return path.isEmpty(); }
    friend bool operator==(const Accessible &, const Accessible &) = default;
};
QDBusArgument &operator<<(QDBusArgument &argument, const Accessible &accessible);
const QDBusArgument &operator>>(const QDBusArgument &argument, Accessible &accessible);

//! Roles of AT-SPI that are asked for here; the numbers are those of its atspi-constants.h.
enum class AtspiRole : uint {
    CheckBox = 7,
    ComboBox = 11,
    Dialog = 16,
    Label = 29,
    List = 31,
    ListItem = 32,
    PushButton = 43,
    Slider = 51,
    SplitPane = 53,
    Text = 61,
    Entry = 79,
    Notification = 101,
};

//! An accessibility bus of its own, with the registry that keeps its programs, and a client on it that hears
//! and does what a screen reader would. Needs dbus-daemon and at-spi2-core.
class AccessibilityBus : public QObject
{
    Q_OBJECT

public:
    AccessibilityBus();
    ~AccessibilityBus() override;

    //! True once programs can come, on that display.
    bool start(const QString &display);
    //! What programs are to have as AT_SPI_BUS_ADDRESS.
    QString address() const { return m_address; }

    QString name(const Accessible &accessible) const;
    AtspiRole role(const Accessible &accessible) const;
    //! Whether it is on screen and not covered up.
    bool isShowing(const Accessible &accessible) const;
    QList<Accessible> children(const Accessible &accessible) const;
    //! Does the first thing it can do; true where there was one.
    bool act(const Accessible &accessible) const;

    //! Everything of all programs that is on screen.
    QList<Accessible> everything() const;
    //! The first of everything that has this role and name; null where none has.
    Accessible find(AtspiRole role, const QString &name) const;

    //! The names of notifications that came to be shown, in that order.
    const QStringList &announcements() const { return m_announcements; }

private slots:
    void noteState(const QDBusMessage &event);

private:
    QDBusMessage call(const Accessible &accessible, const QString &interface, const QString &method,
                      const QVariantList &arguments = {}) const;

    QTemporaryDir m_directory;
    const QString m_address;
    QProcess m_daemon;
    QDBusConnection m_connection{QString()};
    QStringList m_announcements;
};

} // namespace snug::test

Q_DECLARE_METATYPE(snug::test::Accessible)
