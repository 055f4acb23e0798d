// SPDX-License-Identifier: MIT
#include "app/session/systemnetworkwatch.h"

#include <QNetworkInformation>
#include <QNetworkInterface>

#include <algorithm>
#include <chrono>

namespace snug::app {

using namespace std::chrono_literals;

namespace {

bool anyInterfaceIsUp()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::ranges::any_of(interfaces, [](const QNetworkInterface &interface) {
        const QNetworkInterface::InterfaceFlags flags = interface.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack)
               && !interface.addressEntries().isEmpty();
    });
}

bool isOnline(QNetworkInformation::Reachability reachability)
{
    return reachability != QNetworkInformation::Reachability::Disconnected;
}

} // namespace

SystemNetworkWatch::SystemNetworkWatch(QObject *parent)
    : NetworkWatch(parent)
{
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        const QNetworkInformation *information = QNetworkInformation::instance();
        m_online = isOnline(information->reachability());
        connect(
            information, &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) { setOnline(isOnline(reachability)); });
        return;
    }
    m_online = anyInterfaceIsUp();
    connect(&m_poll, &QTimer::timeout, this, [this] { setOnline(anyInterfaceIsUp()); });
    m_poll.start(3s);
}

void SystemNetworkWatch::setOnline(bool online)
{
    if (online == m_online)
        return;
    m_online = online;
    emit onlineChanged(online);
}

} // namespace snug::app
