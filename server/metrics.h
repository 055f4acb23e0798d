// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>

namespace snug::server {

//! What a server counts, for /metrics; docs/operating.md tells what each number means. No name, room or
//! address is ever part of it.
//!
//! May be used from any thread; outlives whoever counts.
class Metrics
{
    prometheus::Registry m_registry;

public:
    Metrics();

    //! Something was refused with this error code or HTTP status.
    void refused(const QString &code);

    //! Prometheus' text format.
    QByteArray text() const;

    prometheus::Gauge &arrivals;
    prometheus::Gauge &connections;
    prometheus::Gauge &rooms;
    prometheus::Gauge &membersOnline;
    prometheus::Counter &joins;
    prometheus::Counter &messages;
    prometheus::Counter &deliveries;
    prometheus::Counter &slowReaders;
    prometheus::Counter &bytesReceived;
    prometheus::Counter &bytesSent;

    prometheus::Gauge &storeFailing;
    prometheus::Gauge &storeQueue;
    prometheus::Gauge &pageQueue;
    prometheus::Gauge &storeBytes;
    prometheus::Gauge &logBytes;
    prometheus::Histogram &commitSeconds;
    prometheus::Histogram &batchSize;

private:
    prometheus::Family<prometheus::Counter> &m_refusals;
};

} // namespace snug::server
