// SPDX-License-Identifier: MIT
#pragma once

#include "qml/markuptext.h"
#include "tests/qml/shownwindow.h"
#include "tests/support/filesizelimit.h"

#include <functional>

namespace snug::test {

//! A state of the window: what happened, and what was opened then.
struct Scene {
    const char *title;
    std::function<void(ShownWindow &)> show;
};

namespace scene {

//! A row of what Bo said, not all of it loaded.
inline void room(ShownWindow &shown)
{
    std::vector<Message> said;
    for (qint64 seq = 50; seq < 53; ++seq)
        said.push_back(message(seq, QStringLiteral("m2"), QStringLiteral("said %1").arg(seq)));
    shown.enter(QStringLiteral("Film night"), said);
    shown.stage.fakeHost().send(frame::MemberTyping{QStringLiteral("m2"), true});
    QTRY_VERIFY(shown.item(QStringLiteral("messageWords")));
    QTRY_VERIFY(!shown.current()->typingText().isEmpty());
}

//! The room seen by its host, with a link, a guest and things going on.
inline app::HostedRoom &hosting(ShownWindow &shown)
{
    room(shown);
    shown.current()->setHosted(true);
    app::HostedRoom &hosted = *shown.stage.host()->roomAt(shown.current()->address());
    hosted.setKept({hosted.id(), QStringLiteral("Film night"), false});
    shown.stage.host()->reach()->setPort(8787);
    hosted.invitation()->setUsual({QStringLiteral("usual"), QStringLiteral("abcdefghijklmnopqrstuv")});
    hosted.invitation()->locate(QStringLiteral("192.0.2.5"), 8787, hosted.id(),
                                app::Invitation::Range::Network);
    hosted.invitation()->setLinks({{.id = QStringLiteral("usual")},
                                   {.id = QStringLiteral("other"),
                                    .terms = {.readOnly = true, .uses = 3, .endsAt = 1'900'000'000'000},
                                    .used = 2}});
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (qint64 minute = 0; minute < 40; ++minute)
        hosted.traffic()->note(minute * minute % 7 * minute, minute * 4'000, now - (40 - minute) * 60'000);
    hosted.take({.callers = {{.member = QStringLiteral("m2"),
                              .name = QStringLiteral("Bo"),
                              .address = QHostAddress(QStringLiteral("192.0.2.7")),
                              .since = now}},
                 .bytes = 200'000,
                 .storedBytes = 123'456'789,
                 .freeBytes = 12'345'678'900});
    return hosted;
}

//! Calls a function, or a signal, of the item of that name.
inline void ask(ShownWindow &shown, const char *name, const char *function)
{
    QQuickItem *item = shown.item(QString::fromLatin1(name));
    QVERIFY2(item && QMetaObject::invokeMethod(item, function), name);
}

//! Opens a sheet of the whole window.
inline void open(ShownWindow &shown, const char *sheet)
{
    QObject *object = shown.object(QString::fromLatin1(sheet));
    QVERIFY2(object && QMetaObject::invokeMethod(object, "open"), sheet);
}

inline void refused(ShownWindow &shown)
{
    app::RoomSession *session = shown.stage.rooms()->join(shown.stage.fakeHost().link(), false);
    shown.stage.rooms()->setCurrent(session);
    shown.stage.fakeHost().take<frame::Join>();
    shown.stage.fakeHost().send(frame::Refused{{}, {QStringLiteral("bad_name"), {}}});
    QTRY_COMPARE(session->phase(), app::RoomSession::Phase::Stopped);
}

inline void offline(ShownWindow &shown)
{
    room(shown);
    shown.stage.fakeHost().close();
    shown.stage.world().network.setOnline(false);
    shown.current()->send(QStringLiteral("said 60"));
    QTRY_VERIFY(shown.item(QStringLiteral("connectionWords")));
}

inline void wentBack(ShownWindow &shown)
{
    room(shown);
    shown.stage.fakeHost().cut();
    shown.stage.fakeHost().take<frame::Join>();
    frame::Joined earlier = joined({message(50, QStringLiteral("m2"), QStringLiteral("said 50"))});
    earlier.room.epoch = QStringLiteral("two");
    earlier.reset = true;
    shown.stage.fakeHost().send(earlier);
    QTRY_VERIFY(shown.current()->lostMessages() > 0);
}

//! Nothing can be kept any more, and no other place was taken so far.
inline void unkept(ShownWindow &shown)
{
    {
        const FileSizeLimit full(0);
        shown.stage.world().room(shown.stage.fakeHost().link());
    }
    QTRY_VERIFY(shown.item(QStringLiteral("placeNote")));
    shown.click("choosePlaceButton");
    shown.stage.place()->use(QStringLiteral("/proc/nothing"));
}

//! Nothing can be written, so that no room can be opened.
inline void unhosted(ShownWindow &shown)
{
    const FileSizeLimit full(0);
    shown.click("hostButton");
    QTRY_COMPARE(shown.stage.host()->state(), app::RoomHost::Failed);
}

inline void link(ShownWindow &shown)
{
    room(shown);
    const QVariant link = QVariant::fromValue(qml::MarkupLink{.href = QStringLiteral("https://example.org"),
                                                              .place = QStringLiteral("example.org"),
                                                              .careful = true});
    QMetaObject::invokeMethod(shown.item(QStringLiteral("timeline")), "linkWanted", Q_ARG(QVariant, link));
}

inline void messageMenu(ShownWindow &shown)
{
    room(shown);
    shown.press(Qt::Key_Up);
    QTRY_VERIFY(shown.isAt(QStringLiteral("timelineList")));
    shown.press(Qt::Key_Menu);
    QTRY_VERIFY(shown.item(QStringLiteral("copyChoice")));
}

inline void search(ShownWindow &shown, const char *words)
{
    room(shown);
    ask(shown, "roomPage", "findInMessages");
    shown.type(QString::fromLatin1(words));
}

} // namespace scene

//! Every page and every sheet. Whoever makes a new one adds a line.
inline const std::vector<Scene> &scenes()
{
    using namespace scene;
    using Shown = ShownWindow;
    static const std::vector<Scene> all{
        {"start", [](Shown &) {}},
        {"start, no name",
         [](Shown &shown) {
             shown.stage.settings()->setName({});
             shown.click("hostButton");
         }},
        {"start, joining",
         [](Shown &shown) {
             shown.click("joinButton");
             shown.item(QStringLiteral("linkInput"))->setProperty("text", QStringLiteral("snug:nothing"));
         }},
        {"start, link",
         [](Shown &shown) {
             shown.click("joinButton");
             shown.item(QStringLiteral("linkInput"))->setProperty("text", shown.stage.link());
         }},
        {"start, no hosting", unhosted},
        {"start, nothing kept", unkept},
        {"settings", [](Shown &shown) { open(shown, "settingsDialog"); }},
        {"shortcuts", [](Shown &shown) { open(shown, "shortcutsSheet"); }},
        {"shortcuts, none",
         [](Shown &shown) {
             open(shown, "shortcutsSheet");
             shown.type(QStringLiteral("xyzzy"));
         }},
        {"switcher, no rooms", [](Shown &shown) { open(shown, "switcher"); }},
        {"switcher",
         [](Shown &shown) {
             room(shown);
             open(shown, "switcher");
         }},
        {"switcher, none",
         [](Shown &shown) {
             room(shown);
             open(shown, "switcher");
             shown.type(QStringLiteral("xyzzy"));
         }},
        {"switcher, link",
         [](Shown &shown) {
             open(shown, "switcher");
             shown.item(QStringLiteral("switcherField"))->setProperty("text", shown.stage.link());
         }},
        {"room, empty", [](Shown &shown) { shown.enter(QStringLiteral("Film night")); }},
        {"room", room},
        {"room, refused", refused},
        {"room, offline", offline},
        {"room, host away",
         [](Shown &shown) {
             room(shown);
             shown.stage.fakeHost().close();
             QTRY_VERIFY(shown.item(QStringLiteral("connectionWords")));
             shown.click("connectionDetailsButton");
         }},
        {"room, earlier copy", wentBack},
        {"room, people",
         [](Shown &shown) {
             room(shown);
             shown.click("peopleButton");
         }},
        {"room, sheet",
         [](Shown &shown) {
             room(shown);
             shown.click("menuButton");
         }},
        {"room, leaving",
         [](Shown &shown) {
             room(shown);
             shown.click("menuButton");
             shown.click("leaveRoomButton");
         }},
        {"room, searching", [](Shown &shown) { search(shown, "said"); }},
        {"room, nothing found", [](Shown &shown) { search(shown, "xyzzy"); }},
        {"room, day",
         [](Shown &shown) {
             room(shown);
             ask(shown, "roomPage", "pickDay");
         }},
        {"room, emoji",
         [](Shown &shown) {
             room(shown);
             ask(shown, "composer", "openEmoji");
         }},
        {"room, message menu", messageMenu},
        {"room, link", link},
        {"room, replying",
         [](Shown &shown) {
             room(shown);
             shown.current()->draft()->reply(50, QStringLiteral("Bo"), QStringLiteral("said 50"));
         }},
        {"room, too long",
         [](Shown &shown) {
             room(shown);
             shown.item(QStringLiteral("composerInput"))
                 ->setProperty("text", QString(20'000, QLatin1Char('a')));
             shown.press(Qt::Key_Return);
         }},
        {"hosting", [](Shown &shown) { hosting(shown); }},
        {"hosting, stopped",
         [](Shown &shown) {
             app::HostedRoom &hosted = hosting(shown);
             hosted.setKept({hosted.id(), QStringLiteral("Film night"), true});
         }},
        {"hosting, sheet",
         [](Shown &shown) {
             hosting(shown);
             shown.click("menuButton");
             shown.click("leaveRoomButton");
         }},
        {"hosting, panel",
         [](Shown &shown) {
             hosting(shown);
             ask(shown, "roomHeader", "hostWanted");
             shown.click("pauseButton");
         }},
        {"hosting, reach",
         [](Shown &shown) {
             hosting(shown);
             ask(shown, "roomHeader", "whyWanted");
         }},
        {"hosting, invitation",
         [](Shown &shown) {
             hosting(shown);
             ask(shown, "roomPage", "showInvite");
             shown.click("showCodeButton");
             shown.click("moreLinksButton");
             shown.click("newLinkButton");
         }},
        {"hosting, not open",
         [](Shown &shown) {
             hosting(shown);
             shown.stage.spoilHosting();
             ask(shown, "roomHeader", "hostWanted");
         }},
        {"hosting, farewell",
         [](Shown &shown) {
             hosting(shown);
             shown.stage.desktop()->farewell()->quit();
         }},
    };
    return all;
}

} // namespace snug::test
