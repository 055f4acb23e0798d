// SPDX-License-Identifier: MIT
#include "server/net/gate.h"

#include "server/metrics.h"
#include "server/net/arrival.h"
#include "server/net/halls.h"
#include "server/net/log.h"
#include "server/net/upgrade.h"
#include "server/store/store.h"

namespace snug::server {

Q_LOGGING_CATEGORY(netLog, "snug.net", QtInfoMsg)

namespace {

//! --max-per-address 0 is for machines on which everyone seems to have one address: no rate for it, either.
Rate ofAddress(const Options &options, const Rate &rate)
{
    return options.maxPerAddress > 0 ? rate : Rate{0, 0};
}

bool isForwarded(const http::Request &request)
{
    return !request.values("x-forwarded-for").isEmpty() || !request.values("forwarded").isEmpty()
           || !request.values("via").isEmpty();
}

http::Reply tooFast(int seconds)
{
    return http::plain(429,
                       "Your network asks faster than this server allows. Try again in "
                           + QByteArray::number(seconds) + " seconds.",
                       {{"Retry-After", QByteArray::number(seconds)}});
}

} // namespace

Gate::Gate(Halls &halls, const Store &store, const Options &options, Metrics &metrics, const Timings &timings,
           QObject *parent)
    : QObject(parent)
    , m_halls(halls)
    , m_store(store)
    , m_options(options)
    , m_metrics(metrics)
    , m_timings(timings)
    , m_site(options.openRooms)
    , m_listener([this](Descriptor socket) { welcome(std::move(socket)); })
    , m_handshakes(bounds::handshakes)
    , m_handshakesOf(ofAddress(options, bounds::handshakesPerAddress))
    , m_requestsOf(ofAddress(options, bounds::requestsPerAddress))
{
    connect(&m_halls, &Halls::departed, this, &Gate::depart);
}

Gate::~Gate()
{
    for (Arrival *arrival : std::as_const(m_arrivals))
        arrival->disconnect(this);
}

Result<Done> Gate::listen()
{
    return m_listener.open(m_options.address, m_options.port);
}

void Gate::stopAccepting()
{
    m_listener.close();
    for (Arrival *arrival : QSet(m_arrivals))
        forget(arrival);
}

void Gate::welcome(Descriptor socket)
{
    auto *arrival = new Arrival(std::move(socket), m_timings, this);
    const bool tooMany = m_options.maxPerAddress > 0
                         && m_arriving.count(arrival->peer()) >= bounds::arrivalsPerAddress
                         && !isTrustedProxy(arrival->peer(), m_options);
    if (tooMany || m_arrivals.size() >= bounds::arrivals) {
        m_metrics.refused(QStringLiteral("arrivals"));
        delete arrival;
        return;
    }
    m_arrivals.insert(arrival);
    m_arriving.add(arrival->peer());
    m_metrics.arrivals.Increment();
    connect(arrival, &Arrival::requested, this,
            [this, arrival](const http::Request &request) { answer(*arrival, request); });
    connect(arrival, &Arrival::gone, this, [this, arrival] { forget(arrival); });
}

void Gate::answer(Arrival &arrival, const http::Request &request)
{
    const QHostAddress client = clientAddress(arrival.peer(), request.values("x-forwarded-for"), m_options);
    if (!wantsWebSocket(request)) {
        if (const std::optional<int> seconds = m_requestsOf.take(countedAddress(client)))
            return refuse(arrival, tooFast(*seconds));
        return arrival.answer(m_site.answer(request, m_store.failure()));
    }
    if (const auto refusal = upgradeRefusal(request, m_options))
        return refuse(arrival, *refusal);
    if (const auto refusal = refusalOfMore(client))
        return refuse(arrival, *refusal);
    upgrade(arrival, client, request);
}

std::optional<http::Reply> Gate::refusalOfMore(const QHostAddress &client)
{
    if (const std::optional<int> seconds = m_handshakesOf.take(countedAddress(client)))
        return tooFast(*seconds);
    if (m_connected.total() >= m_options.maxConnections || m_handshakes.take(0))
        return http::plain(503, "This server is full. Try again in half a minute.", {{"Retry-After", "30"}});
    if (m_options.maxPerAddress > 0 && m_connected.count(client) >= m_options.maxPerAddress)
        return http::plain(429,
                           "Your network has " + QByteArray::number(m_options.maxPerAddress)
                               + " connections to this server, which is the most it allows. "
                                 "Close one, or try again in half a minute.",
                           {{"Retry-After", "30"}});
    return std::nullopt;
}

void Gate::refuse(Arrival &arrival, const http::Reply &reply)
{
    m_metrics.refused(QString::number(reply.status));
    arrival.answer(reply);
}

void Gate::upgrade(Arrival &arrival, const QHostAddress &client, const http::Request &request)
{
    m_connected.add(client);
    m_halls.admit({.socket = arrival.release(),
                   .headSize = request.size,
                   .answer = upgradeAnswer(request),
                   .room = http::Site::roomOf(request.path),
                   .client = client,
                   .forwarded = isForwarded(request),
                   .signIn = arrival.signIn()});
    forget(&arrival);
}

void Gate::forget(Arrival *arrival)
{
    m_arrivals.remove(arrival);
    m_arriving.remove(arrival->peer());
    m_metrics.arrivals.Decrement();
    arrival->disconnect(this);
    arrival->deleteLater();
    if (connectionCount() == 0)
        emit emptied();
}

void Gate::depart(const QHostAddress &client)
{
    m_connected.remove(client);
    if (connectionCount() == 0)
        emit emptied();
}

} // namespace snug::server
