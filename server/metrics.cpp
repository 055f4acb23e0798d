// SPDX-License-Identifier: MIT
#include "server/metrics.h"

#include <prometheus/text_serializer.h>

namespace snug::server {

namespace {

using prometheus::Registry;

prometheus::Gauge &gauge(Registry &registry, const char *name, const char *help)
{
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add({});
}

prometheus::Counter &counter(Registry &registry, const char *name, const char *help)
{
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry).Add({});
}

prometheus::Histogram &histogram(Registry &registry, const char *name, const char *help,
                                 const prometheus::Histogram::BucketBoundaries &buckets)
{
    return prometheus::BuildHistogram().Name(name).Help(help).Register(registry).Add({}, buckets);
}

} // namespace

Metrics::Metrics()
    : arrivals(gauge(m_registry, "snug_arrivals", "Open sockets that have not become a WebSocket."))
    , connections(gauge(m_registry, "snug_connections", "Open WebSockets."))
    , rooms(gauge(m_registry, "snug_rooms_loaded", "Rooms in memory."))
    , membersOnline(gauge(m_registry, "snug_members_online", "Members in these rooms, each once a room."))
    , joins(counter(m_registry, "snug_joins_total", "Clients that were let into a room."))
    , messages(counter(m_registry, "snug_messages_stored_total", "Messages stored and told."))
    , deliveries(counter(m_registry, "snug_deliveries_total", "Messages told, once for each receiver."))
    , slowReaders(counter(m_registry, "snug_slow_readers_total", "Clients closed for falling behind."))
    , bytesReceived(counter(m_registry, "snug_received_bytes_total", "Bytes read from WebSockets."))
    , bytesSent(counter(m_registry, "snug_sent_bytes_total", "Bytes written to WebSockets."))
    , storeFailing(gauge(m_registry, "snug_store_failing", "1 while the store does not take writes."))
    , storeQueue(gauge(m_registry, "snug_store_queue", "Operations that wait for their transaction."))
    , pageQueue(gauge(m_registry, "snug_page_queue", "Pages that wait to be read."))
    , storeBytes(gauge(m_registry, "snug_store_bytes", "Size of the database file."))
    , logBytes(gauge(m_registry, "snug_store_log_bytes", "Size of the database's write-ahead log."))
    , commitSeconds(histogram(m_registry, "snug_commit_seconds", "How long transactions took.",
                              {0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3}))
    , batchSize(histogram(m_registry, "snug_batch_size", "Operations in one transaction.",
                          {1, 2, 5, 10, 20, 50, 100, 200, 512}))
    , m_refusals(prometheus::BuildCounter()
                     .Name("snug_refusals_total")
                     .Help("What was refused, by error code or HTTP status.")
                     .Register(m_registry))
{
}

void Metrics::refused(const QString &code)
{
    m_refusals.Add({{"code", code.toStdString()}}).Increment();
}

QByteArray Metrics::text() const
{
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(m_registry.Collect()));
}

} // namespace snug::server
