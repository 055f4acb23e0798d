// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/clipboard.h"
#include "app/desktop/dataplace.h"
#include "app/desktop/desktop.h"
#include "app/desktop/secrets.h"
#include "app/desktop/settings.h"
#include "app/host/roomhost.h"
#include "app/session/rooms.h"
#include "tests/support/fakehost.h"
#include "tests/support/freeport.h"
#include "tests/support/sessionworld.h"

#include <QDir>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QObject>
#include <QPalette>
#include <QSignalSpy>

namespace snug::test {

//! What the window stands on, real but for the host at the other end, which says what a test tells it to.
class Stage : public QObject
{
    Q_OBJECT
    Q_PROPERTY(snug::app::Rooms *rooms READ rooms CONSTANT)
    Q_PROPERTY(snug::app::RoomHost *host READ host CONSTANT)
    Q_PROPERTY(snug::app::Settings *settings READ settings CONSTANT)
    Q_PROPERTY(snug::app::DataPlace *place READ place CONSTANT)
    Q_PROPERTY(snug::app::Clipboard *clipboard READ clipboard CONSTANT)
    Q_PROPERTY(QString folder READ folder CONSTANT)
    Q_PROPERTY(snug::app::Desktop *desktop READ desktop CONSTANT)
    Q_PROPERTY(QString link READ link CONSTANT)

public:
    explicit Stage(QObject *parent = nullptr)
        : QObject(parent)
    {
        // Nothing that a test did not start is to come in between.
        m_world.context.timing.ping = std::chrono::hours(1);
        m_world.context.timing.silence = std::chrono::hours(1);
        m_rooms.emplace(m_world.context);
        // As on a desktop that has nothing to offer.
        m_desktop.emplace(
            app::Desktop::Around{.rooms = *m_rooms,
                                 .settings = m_settings,
                                 .session = QDBusConnection(QStringLiteral("none")),
                                 .system = QDBusConnection(QStringLiteral("none")),
                                 .autostartFolder = m_world.directory.filePath(QStringLiteral("autostart"))});
        m_settings.setName(QStringLiteral("Ada"));
        m_settings.setHostPort(freePort());
        m_rooms->setName(m_settings.name());
        connect(&m_settings, &app::Settings::nameChanged, this,
                [this] { m_rooms->setName(m_settings.name()); });
    }

    app::Rooms *rooms() { return &*m_rooms; }
    app::RoomHost *host() { return &m_roomHost; }
    app::Settings *settings() { return &m_settings; }
    app::DataPlace *place() { return &m_place; }
    app::Clipboard *clipboard() { return &m_clipboard; }
    app::Desktop *desktop() { return &*m_desktop; }
    //! What Main.qml is made with.
    QVariantMap windowProperties()
    {
        return {{QStringLiteral("rooms"), QVariant::fromValue(rooms())},
                {QStringLiteral("host"), QVariant::fromValue(host())},
                {QStringLiteral("settings"), QVariant::fromValue(settings())},
                {QStringLiteral("place"), QVariant::fromValue(place())},
                {QStringLiteral("clipboard"), QVariant::fromValue(clipboard())},
                {QStringLiteral("desktop"), QVariant::fromValue(desktop())}};
    }
    FakeHost &fakeHost() { return m_fakeHost; }
    SessionWorld &world() { return m_world; }
    QString folder() const { return m_world.directory.filePath(QStringLiteral("another")); }
    QString link() const { return m_fakeHost.link().toString(); }

    //! Goes into a room of the fake host and is let in as `joined` says.
    Q_INVOKABLE snug::app::RoomSession *enter() { return enter(joined()); }
    app::RoomSession *enter(const frame::Joined &joined)
    {
        const RoomLink link = m_fakeHost.link({}, joined.room.id);
        app::RoomSession *session = m_rooms->join(link, false);
        m_fakeHost.take<frame::Join>();
        m_fakeHost.send(joined);
        if (!QTest::qWaitFor([session] { return session->phase() == app::RoomSession::Phase::Joined; }))
            QTest::qFail("the room was not joined", __FILE__, __LINE__);
        m_rooms->setCurrent(session);
        return session;
    }
    //! The same as the room's host, with Bo in it.
    Q_INVOKABLE snug::app::RoomSession *enterAsHost()
    {
        app::RoomSession *session = enter();
        session->setHosted(true);
        return session;
    }
    //! Whether Snug is among what the desktop starts when the person logs in.
    Q_INVOKABLE bool startsAtLogin() const
    {
        return QFile::exists(m_world.directory.filePath(QStringLiteral("autostart/snug.desktop")));
    }
    //! The text of the next message that arrives at the host.
    Q_INVOKABLE QString takeSent() { return m_fakeHost.take<frame::Send>().text; }
    Q_INVOKABLE int sentCount() const { return m_fakeHost.count<frame::Send>(); }
    //! The host says no to the next message that arrives.
    Q_INVOKABLE void refuseNext(const QString &text)
    {
        QString re;
        const auto send = m_fakeHost.take<frame::Send>(&re);
        m_fakeHost.send(frame::Refused{re.isEmpty() ? send.id : re, {QStringLiteral("forbidden"), text}});
    }
    Q_INVOKABLE void cut() { m_fakeHost.close(); }
    //! Takes the next message that arrives into the room; gives the seq of the one it answers, 0 for none.
    Q_INVOKABLE qint64 takeAnswer()
    {
        const auto send = m_fakeHost.take<frame::Send>();
        m_fakeHost.send(live(m_head, {message(m_head + 1, QStringLiteral("m1"), send.text, send.id)}));
        ++m_head;
        return send.replyTo.value_or(0);
    }
    Q_INVOKABLE int typingCount() const { return m_fakeHost.count<frame::Typing>(); }
    //! Somebody comes into the room, or is known to have been there.
    Q_INVOKABLE void meet(const QString &name, bool online)
    {
        m_fakeHost.send(
            frame::Presence{{{QStringLiteral("m%1").arg(m_nextMember++), name, Role::Member, online}}});
    }
    //! What is hosted ends, and nothing can be hosted until mendHosting().
    Q_INVOKABLE void spoilHosting()
    {
        const QSignalSpy paused(&m_roomHost, &app::RoomHost::paused);
        m_roomHost.pause();
        QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, patience);
        const QString place = m_roomHost.dataDirectory();
        QDir().rename(place, place + QStringLiteral(".aside"));
        QFile obstacle(place);
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        m_roomHost.resume();
        QTRY_COMPARE_WITH_TIMEOUT(m_roomHost.state(), app::RoomHost::Failed, patience);
    }
    Q_INVOKABLE void mendHosting()
    {
        const QString place = m_roomHost.dataDirectory();
        QVERIFY(QFile::remove(place));
        QDir().rename(place + QStringLiteral(".aside"), place);
    }
    //! An input method composes these words where the keyboard is.
    Q_INVOKABLE void compose(const QString &words)
    {
        QInputMethodEvent event(words, {});
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
    }
    //! An input method has done so.
    Q_INVOKABLE void commit(const QString &words)
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
    }
    //! What is kept of what is being written.
    Q_INVOKABLE QString keptDraft(snug::app::RoomSession *session) const
    {
        return m_world.store.draft(session->address()).text;
    }
    //! Bo says so many things.
    Q_INVOKABLE void say(int count)
    {
        std::vector<Message> messages;
        for (int i = 0; i < count; ++i)
            messages.push_back(
                message(m_head + 1 + i, QStringLiteral("m2"), QStringLiteral("said %1").arg(m_head + 1 + i)));
        m_fakeHost.send(live(m_head, messages));
        m_head += count;
    }

    //! A member says something, or answers something with it.
    Q_INVOKABLE void tell(const QString &from, const QString &text, qint64 replyTo = 0)
    {
        Message said = message(m_head + 1, from, text);
        said.replyTo = replyTo > 0 ? std::optional(replyTo) : std::nullopt;
        m_fakeHost.send(live(m_head, {said}));
        ++m_head;
    }
    //! The message of that seq says something else now.
    Q_INVOKABLE void change(qint64 seq, const QString &text)
    {
        Message edited = message(seq, QStringLiteral("m2"), text);
        edited.rev = m_head + 1;
        m_fakeHost.send(frame::Messages{.span = frame::Span{m_head, m_head + 1}, .messages = {edited}});
        ++m_head;
    }
    //! The desktop turns dark or light.
    Q_INVOKABLE void setDark(bool dark)
    {
        QGuiApplication::setPalette(QPalette(dark ? QColor(0x22, 0x22, 0x22) : QColor(0xee, 0xee, 0xee)));
    }

private:
    SessionWorld m_world;
    app::Settings m_settings{m_world.directory.filePath(QStringLiteral("snug.conf"))};
    app::Secrets m_secrets{m_world.directory.filePath(QStringLiteral("secrets.json")),
                           app::Secrets::Keyring::Avoid};
    app::DataPlace m_place{m_world.store, m_settings, m_secrets};
    app::RoomHost m_roomHost{m_world.secrets, m_settings,
                             m_world.directory.filePath(QStringLiteral("rooms"))};
    app::Clipboard m_clipboard{*QGuiApplication::clipboard()};
    FakeHost m_fakeHost;
    std::optional<app::Rooms> m_rooms; // after the times it goes by are set
    std::optional<app::Desktop> m_desktop;
    qint64 m_head = 0;
    int m_nextMember = 3;
};

} // namespace snug::test
