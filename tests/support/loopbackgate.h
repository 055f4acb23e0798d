// SPDX-License-Identifier: MIT
#pragma once

#include "server/net/gate.h"
#include "server/room/roomdirectory.h"
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
                                .maxConnections = setting.maxConnections,
                                .maxPerAddress = setting.maxPerAddress,
                                .rate = setting.rate};
        if (!setting.trustedProxy.isEmpty())
            options.trustedProxies = {QHostAddress::parseSubnet(setting.trustedProxy)};
        m_store = std::move(*server::Store::open(options.dataDirectory));
        rooms = std::make_unique<server::RoomDirectory>(*m_store, options);
        gate = std::make_unique<server::Gate>(*rooms, options, setting.timings);
        if (!gate->listen())
            qFatal("no free port");
    }

    quint16 port() const { return gate->port(); }
    int connections() const { return gate->connectionCount(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<server::Store> m_store;

public:
    std::unique_ptr<server::RoomDirectory> rooms;
    std::unique_ptr<server::Gate> gate;
};

} // namespace snug::test
