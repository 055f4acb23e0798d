// SPDX-License-Identifier: MIT
#include "app/session/systemnetworkwatch.h"

#include <QNetworkInterface>
#include <QSocketNotifier>

#include <sys/socket.h>

#include <array>
#include <chrono>
#include <ctime>
#include <linux/rtnetlink.h>
#include <unistd.h>

namespace snug::app {

using namespace std::chrono_literals;

namespace {

//! By which this computer could speak to others.
QList<QHostAddress> addressesInUse()
{
    QList<QHostAddress> found;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const QNetworkInterface::InterfaceFlags flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsRunning) || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries())
            found += entry.ip();
    }
    return found;
}

//! Goes on while the computer sleeps, unlike the clock that timers go by.
std::chrono::nanoseconds timeAwakeAndAsleep()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

SystemNetworkWatch::SystemNetworkWatch(std::chrono::milliseconds pulse)
    : m_lastPulse(timeAwakeAndAsleep())
    , m_addresses(addressesInUse())
{
    m_online = !m_addresses.isEmpty();
    connect(&m_poll, &QTimer::timeout, this, &SystemNetworkWatch::look);
    if (!hearKernel())
        m_poll.start(3s);
    connect(&m_pulse, &QTimer::timeout, this, &SystemNetworkWatch::feelPulse);
    m_pulse.start(pulse);
}

SystemNetworkWatch::~SystemNetworkWatch()
{
    m_notifier.reset();
    if (m_kernel >= 0)
        close(m_kernel);
}

bool SystemNetworkWatch::hearKernel()
{
    m_kernel = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    sockaddr_nl groups{};
    groups.nl_family = AF_NETLINK;
    groups.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (m_kernel < 0 || bind(m_kernel, reinterpret_cast<const sockaddr *>(&groups), sizeof groups) != 0)
        return false;
    m_notifier = std::make_unique<QSocketNotifier>(m_kernel, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 8192> news; // that there are any is enough
        while (recv(m_kernel, news.data(), news.size(), 0) > 0) {
        }
        look();
    });
    return true;
}

void SystemNetworkWatch::look()
{
    const QList<QHostAddress> now = addressesInUse();
    if (std::exchange(m_addresses, now) == now)
        return;
    m_online = !now.isEmpty();
    emit onlineChanged(m_online); // also by another way: connections may not have outlived that
}

void SystemNetworkWatch::feelPulse()
{
    const std::chrono::nanoseconds now = timeAwakeAndAsleep();
    if (now - std::exchange(m_lastPulse, now) > 3 * m_pulse.intervalAsDuration() && m_online)
        emit onlineChanged(true); // connections may not have outlived that
}

void SystemNetworkWatch::setSignInNeeded(bool needed)
{
    if (std::exchange(m_signInNeeded, needed) != needed)
        emit signInNeededChanged(needed);
}

} // namespace snug::app
