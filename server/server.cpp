// SPDX-License-Identifier: MIT
#include "server/server.h"

#include "server/bounds.h"
#include "server/net/gate.h"
#include "server/net/halls.h"

#include <QTimer>

#include <chrono>

namespace snug::server {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto goodbyeTime = 5s; // for clients that do not answer

} // namespace

Result<std::unique_ptr<Server>> Server::open(const Options &options)
{
    auto metrics = std::make_unique<Metrics>();
    const auto count = [counted = metrics.get()](size_t jobs, std::chrono::nanoseconds time) {
        counted->batchSize.Observe(static_cast<double>(jobs));
        counted->commitSeconds.Observe(std::chrono::duration<double>(time).count());
    };
    Result<std::unique_ptr<Store>> store =
        Store::open(options.dataDirectory, {.bounds = bounds::store, .committed = count});
    if (!store)
        return store.error();
    std::unique_ptr<Server> server(new Server(options, std::move(metrics), std::move(*store)));
    if (const Result<Done> listening = server->m_gate->listen(); !listening)
        return listening.error();
    return server;
}

Server::Server(const Options &options, std::unique_ptr<Metrics> metrics, std::unique_ptr<Store> store)
    : m_options(options)
    , m_metrics(std::move(metrics))
    , m_store(std::move(store))
    , m_halls(std::make_unique<Halls>(*m_store, options, Timings(), *m_metrics))
    , m_rooms(std::make_unique<Rooms>(*m_store, m_halls.get()))
    , m_gate(std::make_unique<Gate>(*m_halls, *m_store, options, *m_metrics))
{
}

Server::~Server() = default;

quint16 Server::port() const
{
    return m_gate->port();
}

QByteArray Server::metrics() const
{
    const StoreStats stats = m_store->stats();
    m_metrics->storeFailing.Set(m_store->failure() ? 1 : 0);
    m_metrics->storeQueue.Set(static_cast<double>(stats.jobs));
    m_metrics->pageQueue.Set(static_cast<double>(stats.pages));
    m_metrics->storeBytes.Set(static_cast<double>(stats.databaseBytes));
    m_metrics->logBytes.Set(static_cast<double>(stats.logBytes));
    return m_metrics->text();
}

QUrl Server::baseUrl() const
{
    return m_options.publicUrl.isEmpty() ? localUrl() : m_options.publicUrl;
}

QUrl Server::localUrl() const
{
    const QHostAddress &address = m_options.address;
    const bool any = address == QHostAddress::Any || address == QHostAddress::AnyIPv4;
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(any ? u"127.0.0.1"_s : address == QHostAddress::AnyIPv6 ? u"::1"_s : address.toString());
    url.setPort(port());
    return url;
}

RoomLink Server::linkTo(const QString &room, const QString &invite) const
{
    const QUrl base = baseUrl();
    return {.secure = base.scheme() == "https"_L1,
            .host = base.host(),
            .port = std::max(base.port(), 0),
            .room = room,
            .invite = invite};
}

void Server::close(const frame::Bye &bye)
{
    if (std::exchange(m_closing, true))
        return;
    m_gate->stopAccepting();
    m_halls->close(bye, bye.reason == "restart"_L1 ? CloseCode::Restart : CloseCode::GoingAway);
    // What the host asked for is done, too.
    m_store->whenIdle(this, [this] {
        if (m_gate->connectionCount() == 0)
            return emit closed();
        connect(m_gate.get(), &Gate::emptied, this, &Server::closed);
        QTimer::singleShot(goodbyeTime, this, &Server::closed);
    });
}

} // namespace snug::server
