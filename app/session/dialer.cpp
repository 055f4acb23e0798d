// SPDX-License-Identifier: MIT
#include "app/session/dialer.h"

#include "app/session/networkwatch.h"
#include "app/session/thiscomputer.h"

#include <QRandomGenerator>

namespace snug::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Dialer::Dialer(const SessionContext &context, const RoomLink &link, QObject *parent)
    : QObject(parent)
    , m_network(context.network)
    , m_link(link)
    , m_onThisComputer(isThisComputer(link.host))
    , m_connection(context.timing)
    , m_backoff(context.timing.firstRetry, context.timing.lastRetry,
                [] { return QRandomGenerator::global()->generateDouble(); })
{
    m_retry.setSingleShot(true);
    m_retry.setTimerType(Qt::PreciseTimer); // its seconds are shown
    m_tick.setInterval(1s);
    connect(&m_retry, &QTimer::timeout, this, &Dialer::open);
    connect(&m_tick, &QTimer::timeout, this, &Dialer::changed);
    connect(&m_connection, &Connection::opened, this, [this] {
        setState(State::Open);
        emit opened();
    });
    connect(&m_connection, &Connection::received, this, &Dialer::received);
    connect(&m_connection, &Connection::lost, this, [this](const Loss &loss) {
        m_state = State::Idle; // told together with what the owner decides
        emit lost(loss);
    });
    connect(&m_network, &NetworkWatch::onlineChanged, this, &Dialer::networkChanged);
    connect(&m_network, &NetworkWatch::signInNeededChanged, this, [this](bool needed) {
        if (!needed)
            networkChanged(m_network.online());
        else
            emit changed();
    });
}

bool Dialer::hasNetwork() const
{
    return m_onThisComputer || m_network.online();
}

bool Dialer::signInNeeded() const
{
    return !m_onThisComputer && m_network.signInNeeded();
}

int Dialer::secondsLeft() const
{
    return m_retry.isActive() ? (m_retry.remainingTime() + 999) / 1000 : 0;
}

void Dialer::open()
{
    m_retry.stop();
    setState(State::Connecting);
    m_connection.open(m_link);
}

void Dialer::comeBack(std::optional<int> seconds)
{
    m_connection.close();
    m_asked = seconds.has_value();
    m_tick.stop(); // in step with the seconds that are left
    m_retry.start(seconds ? std::chrono::milliseconds(std::chrono::seconds(*seconds)) : m_backoff.next());
    setState(State::Waiting);
}

void Dialer::close()
{
    m_retry.stop();
    m_connection.close();
    setState(State::Idle);
}

void Dialer::setState(State state)
{
    m_state = state;
    const bool ticks = state != State::Open && state != State::Idle;
    if (!ticks)
        m_tick.stop();
    if (ticks && !m_tick.isActive())
        m_tick.start();
    emit changed();
}

void Dialer::networkChanged(bool online)
{
    // An attempt under way began without a network and may wait for an answer to what was never sent.
    if (online && (m_state == State::Connecting || (m_state == State::Waiting && !m_asked)))
        return open();
    if (online)
        m_connection.probe(); // the connection may have outlived the gap, or not
    emit changed();
}

} // namespace snug::app
