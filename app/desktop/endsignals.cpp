// SPDX-License-Identifier: MIT
#include "app/desktop/endsignals.h"

#include <QSocketNotifier>

#include <sys/eventfd.h>

#include <csignal>
#include <unistd.h>

namespace snug::app {

namespace {

int eventFd = -1; // a signal handler has nothing else to reach the program by

void note(int)
{
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = write(eventFd, &one, sizeof one);
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    eventFd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (eventFd < 0)
        return;
    auto *notifier = new QSocketNotifier(eventFd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        quint64 count = 0;
        if (read(eventFd, &count, sizeof count) == sizeof count)
            emit asked();
    });
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        sigaction(signal, &action, nullptr);
}

} // namespace snug::app
