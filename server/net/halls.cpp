// SPDX-License-Identifier: MIT
#include "server/net/halls.h"

#include "server/net/epolldispatcher.h"
#include "server/net/hall.h"

#include <QThread>

namespace snug::server {

using namespace Qt::StringLiterals;

Halls::Halls(Store &store, const Options &options, const Timings &timings, Metrics &metrics)
{
    for (int i = 0; i < options.threads; ++i) {
        auto thread = std::make_unique<QThread>();
        thread->setObjectName(u"network-%1"_s.arg(i + 1));
        thread->setEventDispatcher(
            new EpollDispatcher); // Qt's asks the kernel for every socket at every turn
        auto *hall = new Hall(store.share(), options, timings, metrics);
        hall->moveToThread(thread.get());
        connect(thread.get(), &QThread::finished, hall, &QObject::deleteLater);
        connect(hall, &Hall::departed, this, &Halls::departed);
        connect(hall, &Hall::told, this, &Halls::told);
        thread->start();
        m_threads.push_back({std::move(thread), hall});
    }
}

Halls::~Halls()
{
    for (const Thread &thread : m_threads)
        thread.thread->quit();
    for (const Thread &thread : m_threads)
        thread.thread->wait();
}

Hall *Halls::of(const QString &room) const
{
    return m_threads[qHash(room, 0) % m_threads.size()].hall;
}

void Halls::admit(Handshake handshake)
{
    Hall *hall = of(handshake.room);
    QMetaObject::invokeMethod(
        hall, [hall, handshake = std::move(handshake)]() mutable { hall->admit(std::move(handshake)); },
        Qt::QueuedConnection);
}

void Halls::close(const frame::Bye &bye, CloseCode code)
{
    for (const Thread &thread : m_threads) {
        QMetaObject::invokeMethod(
            thread.hall, [hall = thread.hall, bye, code] { hall->close(bye, code); }, Qt::QueuedConnection);
    }
}

void Halls::closeDeleted(const QString &room)
{
    Hall *hall = of(room);
    QMetaObject::invokeMethod(
        hall, [hall, room] { hall->closeDeleted(room); }, Qt::QueuedConnection);
}

template <typename T>
std::function<void(T)> Halls::onThisThread(std::function<void(T)> done)
{
    return [this, done = std::move(done)](T value) {
        QMetaObject::invokeMethod(
            this, [done, value = std::move(value)]() mutable { done(std::move(value)); },
            Qt::QueuedConnection);
    };
}

void Halls::setTitle(const QString &room, const QString &title, Changed done)
{
    Hall *hall = of(room);
    QMetaObject::invokeMethod(
        hall,
        [hall, room, title, told = onThisThread(std::move(done))] { hall->setTitle(room, title, told); },
        Qt::QueuedConnection);
}

void Halls::setPaused(const QString &room, bool paused, Changed done)
{
    Hall *hall = of(room);
    QMetaObject::invokeMethod(
        hall,
        [hall, room, paused, told = onThisThread(std::move(done))] { hall->setPaused(room, paused, told); },
        Qt::QueuedConnection);
}

void Halls::look(const QString &room, std::function<void(RoomSight)> done)
{
    Hall *hall = of(room);
    QMetaObject::invokeMethod(
        hall, [hall, room, told = onThisThread(std::move(done))] { told(hall->look(room)); },
        Qt::QueuedConnection);
}

void Halls::watch(const QString &room)
{
    if (++m_watched[room] > 1)
        return;
    Hall *hall = of(room);
    QMetaObject::invokeMethod(
        hall, [hall, room] { hall->watch(room, true); }, Qt::QueuedConnection);
}

void Halls::unwatch(const QString &room)
{
    const auto watched = m_watched.find(room);
    if (watched == m_watched.end() || --*watched > 0)
        return;
    m_watched.erase(watched);
    Hall *hall = of(room);
    QMetaObject::invokeMethod(
        hall, [hall, room] { hall->watch(room, false); }, Qt::QueuedConnection);
}

} // namespace snug::server
