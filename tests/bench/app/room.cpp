// SPDX-License-Identifier: MIT
#include "tests/bench/app/room.h"

#include <QElapsedTimer>
#include <QQmlEngine>
#include <QRandomGenerator>

namespace snug::bench {

using namespace Qt::StringLiterals;

Message said(qint64 seq)
{
    static const QStringList vocabulary =
        u"the film starts at eight and before that there is pizza so come early or "
        "bring some dessert for all of us"_s.split(u' ');
    QRandomGenerator random(static_cast<quint32>(seq));
    QStringList words;
    for (int count = random.bounded(2, 40); count > 0; --count)
        words += vocabulary[random.bounded(vocabulary.size())];
    const QString from = u"m%1"_s.arg(2 + seq / 3 % 5);
    return {.seq = seq,
            .rev = seq,
            .id = u"message-%1"_s.arg(seq),
            .from = from,
            .name = "Person "_L1 + from,
            .at = 1'763'600'000'000 + seq * 20'000,
            .text = words.join(u' ')};
}

std::vector<Message> said(qint64 first, qint64 last)
{
    std::vector<Message> messages;
    for (qint64 seq = first; seq <= last; ++seq)
        messages.push_back(said(seq));
    return messages;
}

namespace {

frame::Joined joined(qint64 first, qint64 last)
{
    frame::Joined joined = test::joined(said(first, last));
    joined.more = first > 1;
    return joined;
}

} // namespace

Room::Room(qint64 first, qint64 last)
    : m_session(m_stage.enter(joined(first, last)))
{
    m_view.engine()->addImportPath(u"qrc:/qt/qml"_s);
    m_view.setResizeMode(QQuickView::SizeRootObjectToView);
    m_view.resize(1040, 720);
    m_view.setInitialProperties({{u"session"_s, QVariant::fromValue(m_session)},
                                 {u"host"_s, QVariant::fromValue(m_stage.host())},
                                 {u"settings"_s, QVariant::fromValue(m_stage.settings())},
                                 {u"clipboard"_s, QVariant::fromValue(m_stage.clipboard())}});
    m_view.setSource(QUrl(u"qrc:/qt/qml/Snug/RoomPage.qml"_s));
    m_view.show();
    if (!m_view.rootObject() || !QTest::qWaitForWindowExposed(&m_view))
        qFatal("the room's page is not shown");
}

QQuickItem *Room::item(const QString &name) const
{
    return m_view.rootObject()->findChild<QQuickItem *>(name);
}

double Room::frameAfter(const std::function<void()> &change)
{
    bool done = false;
    QObject context;
    QObject::connect(&m_view, &QQuickWindow::frameSwapped, &context, [&done] { done = true; });
    QElapsedTimer timer;
    timer.start();
    // From the event loop, as in the app: only what is let go of there is deleted before the next frame.
    QMetaObject::invokeMethod(
        &m_view,
        [this, &change] {
            change();
            m_view.update();
        },
        Qt::QueuedConnection);
    while (!done && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace snug::bench
