// SPDX-License-Identifier: MIT
#include "app/host/reach.h"

#include <QLocale>
#include <QNetworkProxy>

#include <algorithm>
#include <chrono>

namespace snug::app {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto lookAroundEvery = 5s; // for networks that came or went
constexpr auto answerTime = 4s;
constexpr auto againAfter = 1min; // where the call was not answered

bool isGlobalIPv6(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol && address.isGlobal()
           && !address.isUniqueLocalUnicast();
}

QVariantMap fact(const QString &name, Reach::Known known, const QString &words)
{
    return {{u"name"_s, name}, {u"known"_s, known}, {u"words"_s, words}};
}

} // namespace

Reach::Reach(LookUp lookUp, QObject *parent)
    : QObject(parent)
    , m_lookUp(std::move(lookUp))
{
    m_call.setProxy(QNetworkProxy::NoProxy);
    m_patience.setSingleShot(true);
    m_patience.setInterval(answerTime);
    m_lookAround.setInterval(lookAroundEvery);
    m_again.setSingleShot(true);
    m_again.setInterval(againAfter);
    connect(&m_lookAround, &QTimer::timeout, this, &Reach::lookAround);
    connect(&m_again, &QTimer::timeout, this, &Reach::measure);
    connect(&m_patience, &QTimer::timeout, this, [this] { settle(No); });
    connect(&m_call, &QTcpSocket::connected, this, [this] { settle(Yes); });
    connect(&m_call, &QTcpSocket::errorOccurred, this, [this] { settle(No); });
}

void Reach::setPort(int port)
{
    if (std::exchange(m_port, port) == port)
        return;
    m_heardIPv6 = m_heardIPv4 = false;
    if (port == 0) {
        m_lookAround.stop();
        m_again.stop();
        m_patience.stop();
        m_call.blockSignals(true);
        m_call.abort();
        m_call.blockSignals(false);
        m_network = Unknown;
        emit changed();
        return;
    }
    m_lookAround.start();
    lookAround();
    measure();
}

void Reach::lookAround()
{
    const QList<QHostAddress> now = reachableAddresses(m_lookUp());
    if (now == m_addresses)
        return;
    m_addresses = now;
    m_heardIPv6 = m_heardIPv4 = false; // that was in another network
    emit addressesChanged();
    measure();
}

void Reach::measure()
{
    m_call.blockSignals(true); // the one given up says nothing
    m_call.abort();
    m_call.blockSignals(false);
    m_patience.stop();
    m_network = Unknown;
    if (m_port > 0 && !m_addresses.isEmpty()) {
        m_patience.start();
        m_call.connectToHost(m_addresses.first(), static_cast<quint16>(m_port));
    }
    emit changed();
}

void Reach::settle(Known network)
{
    if (!m_patience.isActive() && network == No && m_network != Unknown)
        return; // it was answered; that the line goes afterwards is no news
    m_patience.stop();
    m_network = network;
    m_call.blockSignals(true);
    m_call.abort();
    m_call.blockSignals(false);
    if (network == No)
        m_again.start();
    emit changed();
}

void Reach::hear(const QList<Path> &paths)
{
    const bool heard6 = m_heardIPv6 || paths.contains(Path::InternetIPv6);
    const bool heard4 = m_heardIPv4 || paths.contains(Path::InternetIPv4);
    if (heard6 == m_heardIPv6 && heard4 == m_heardIPv4)
        return;
    m_heardIPv6 = heard6;
    m_heardIPv4 = heard4;
    emit changed();
}

bool Reach::hasAddress(bool global6) const
{
    return std::ranges::any_of(m_addresses, [global6](const QHostAddress &address) {
        return global6 ? isGlobalIPv6(address)
                       : address.protocol() == QAbstractSocket::IPv4Protocol && !isPrivate(address);
    });
}

QString Reach::text() const
{
    if (m_port == 0)
        return {};
    if (m_heardIPv6)
        return tr("Works from the internet (IPv6)");
    if (m_heardIPv4)
        return tr("Works from the internet");
    if (m_network != Yes)
        return tr("Works on this computer");
    return hasAddress(true) || hasAddress(false) ? tr("Works in your home network")
                                                 : tr("Only in your home network so far");
}

QString Reach::hint() const
{
    if (m_network != No)
        return {};
    return tr("This computer does not answer at %1, port %2. If it has a firewall, let Snug through it.")
        .arg(m_addresses.first().toString(), QLocale::c().toString(m_port));
}

QVariantMap Reach::networkFact() const
{
    const QString name = tr("Your home network");
    if (m_addresses.isEmpty())
        return fact(name, No, tr("This computer is in no network. The link changes when it is."));
    const QString place = m_addresses.first().toString();
    switch (m_network) {
    case Yes:
        return fact(name, Yes, tr("Found at %1, port %2.").arg(place).arg(m_port));
    case No:
        return fact(name, No, hint());
    case Unknown:
        break;
    }
    return fact(name, Unknown, tr("Trying %1, port %2…").arg(place).arg(m_port));
}

QVariantMap Reach::internetFact() const
{
    const QString name = tr("The internet");
    if (m_heardIPv6 || m_heardIPv4)
        return fact(name, Yes, tr("Somebody has come in from there."));
    if (hasAddress(true))
        return fact(name, Unknown,
                    tr("From the internet only if your router lets it in (IPv6, port %1). Nobody has come "
                       "from there so far.")
                        .arg(m_port));
    if (hasAddress(false))
        return fact(name, Unknown,
                    tr("This computer has an address of its own there. Nobody has come from "
                       "there so far."));
    return fact(name, Unknown,
                tr("This computer has no address of its own there, so people outside get in only if your "
                   "router passes port %1 on to it. For a room that everyone can reach at any time, run Snug "
                   "on a server.")
                    .arg(m_port));
}

QVariantList Reach::facts() const
{
    if (m_port == 0)
        return {fact(tr("This computer"), No, tr("No room is open here."))};
    return {fact(tr("This computer"), Yes, tr("Rooms are open here, on port %1.").arg(m_port)), networkFact(),
            internetFact()};
}

} // namespace snug::app
