// SPDX-License-Identifier: MIT
#include "server/control/stopsignals.h"

#include <QSocketNotifier>
#include <QTimer>

#include <sys/signalfd.h>

#include <chrono>
#include <csignal>
#include <unistd.h>

namespace snug::server {

using namespace std::chrono_literals;

namespace {

// timeout(1), npm and some shells send to the process and to its group: that is one request, not two.
constexpr auto sameRequest = 1s;

sigset_t stopSet()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    const sigset_t set = stopSet();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_descriptor = ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &StopSignals::take);
}

StopSignals::~StopSignals()
{
    m_notifier->setEnabled(false);
    ::close(m_descriptor);
}

void StopSignals::take()
{
    signalfd_siginfo info;
    if (::read(m_descriptor, &info, sizeof(info)) != static_cast<ssize_t>(sizeof(info)))
        return;
    m_notifier->setEnabled(false);
    QTimer::singleShot(sameRequest, this, &StopSignals::letThrough);
    emit stopRequested();
}

void StopSignals::letThrough()
{
    signalfd_siginfo info;
    while (::read(m_descriptor, &info, sizeof(info)) > 0) {
    }
    const sigset_t set = stopSet();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace snug::server
