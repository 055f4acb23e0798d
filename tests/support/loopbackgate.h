// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics.h"
#include "server/net/gate.h"
#include "server/net/halls.h"
#include "server/store/store.h"

#include <QTemporaryDir>

#include <memory>

namespace snug::test {

//! A gate on a free port of this computer with real rooms behind it: any room comes into being when joined,
//! nobody's rate is limited, and time passes as `timings` has it.
class LoopbackGate
{
public:
    struct Setting {
        int maxConnections = 10'000;
        int maxPerAddress = 0;
        QStringList allowedOrigins = {};
        QUrl publicUrl = {};
        QString trustedProxy = {}; //!< a subnet
        server::Rate rate = {.burst = 0, .perSecond = 0};
        server::Timings timings = {};
    };

    LoopbackGate()
        : LoopbackGate(Setting())
    {
    }

    explicit LoopbackGate(const Setting &setting)
    {
        server::Options options{.dataDirectory = m_folder.path(),
                                .address = QHostAddress::LocalHost,
                                .port = 0,
                                .openRooms = true,
                                .publicUrl = setting.publicUrl,
                                .allowedOrigins = setting.allowedOrigins,
                                .threads = 4,
                                .maxConnections = setting.maxConnections,
                                .maxPerAddress = setting.maxPerAddress,
                                .rate = setting.rate};
        if (!setting.trustedProxy.isEmpty())
            options.trustedProxies = {QHostAddress::parseSubnet(setting.trustedProxy)};
        m_store = std::move(*server::Store::open(options.dataDirectory));
        m_halls = std::make_unique<server::Halls>(*m_store, options, setting.timings, metrics);
        m_gate = std::make_unique<server::Gate>(*m_halls, *m_store, options, metrics, setting.timings);
        if (!m_gate->listen())
            qFatal("no free port");
    }

    quint16 port() const { return m_gate->port(); }
    int connections() const { return m_gate->connectionCount(); }
    int members() const { return static_cast<int>(metrics.membersOnline.Value()); }
    int rooms() const { return static_cast<int>(metrics.rooms.Value()); }

    server::Gate &gate() { return *m_gate; }
    //! As a server ends.
    void close()
    {
        m_gate->stopAccepting();
        m_halls->close({.reason = QStringLiteral("stop")}, CloseCode::GoingAway);
    }

    server::Metrics metrics;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<server::Store> m_store;
    std::unique_ptr<server::Halls> m_halls;
    std::unique_ptr<server::Gate> m_gate;
};

} // namespace snug::test
