// SPDX-License-Identifier: MIT
#include "server/commandline/values.h"

#include <QRegularExpression>

namespace snug::server::value {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestLife = 10LL * 365 * 24 * 60 * 60; // seconds

//! Qt also takes "10.1" and "1" for IPv4 addresses; in an option they are slips.
std::optional<QHostAddress> hostAddress(const QString &text)
{
    QHostAddress address;
    const bool isWhole = text.contains(u':') || text.count(u'.') == 3;
    if (!isWhole || !address.setAddress(text))
        return std::nullopt;
    return address;
}

QRegularExpressionMatch match(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text);
}

std::optional<QHostAddress> listenAddress(const QString &text)
{
    if (text.isEmpty() || text == "[::]"_L1)
        return QHostAddress(QHostAddress::Any);
    if (text == "localhost"_L1)
        return QHostAddress(QHostAddress::LocalHost);
    const bool bracketed = text.startsWith(u'[') && text.endsWith(u']');
    if (bracketed != text.contains(u':'))
        return std::nullopt;
    return hostAddress(bracketed ? text.sliced(1, text.size() - 2) : text);
}

} // namespace

std::optional<Endpoint> endpoint(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const std::optional<QHostAddress> address = listenAddress(text.first(colon));
    const std::optional<int> port = number(text.sliced(colon + 1), 0, 65535);
    if (!address || !port)
        return std::nullopt;
    return Endpoint{*address, static_cast<quint16>(*port)};
}

std::optional<Rate> rate(const QString &text)
{
    if (text == "0"_L1)
        return Rate{.burst = 0, .perSecond = 0};
    const auto parts = match(uR"((\d{1,6}(?:\.\d{1,3})?)/(\d{1,6}(?:\.\d{1,3})?))"_s, text);
    if (!parts.hasMatch())
        return std::nullopt;
    const Rate rate{.burst = parts.captured(1).toDouble(), .perSecond = parts.captured(2).toDouble()};
    if (rate.burst < 1 || rate.perSecond <= 0)
        return std::nullopt;
    return rate;
}

std::optional<QPair<QHostAddress, int>> subnet(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const std::optional<QHostAddress> address = hostAddress(slash < 0 ? text : text.first(slash));
    if (!address)
        return std::nullopt;
    const int bits = address->protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
    const std::optional<int> prefix = slash < 0 ? bits : number(text.sliced(slash + 1), 0, bits);
    if (!prefix)
        return std::nullopt;
    return std::pair(*address, *prefix);
}

std::optional<std::chrono::seconds> duration(const QString &text)
{
    const auto parts = match(u"(\\d{1,9})([dhms])"_s, text);
    if (!parts.hasMatch())
        return std::nullopt;
    const QChar unit = parts.captured(2).front();
    const qint64 seconds = parts.captured(1).toLongLong()
                           * (unit == u'd'   ? 24 * 60 * 60
                              : unit == u'h' ? 60 * 60
                              : unit == u'm' ? 60
                                             : 1);
    if (seconds < 1 || seconds > longestLife)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

std::optional<QUrl> baseUrl(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool hasMore = url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty()
                         || (!url.path().isEmpty() && url.path() != "/"_L1);
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.port() == 0 || hasMore)
        return std::nullopt;
    url.setPath({});
    return url;
}

std::optional<QString> origin(const QString &text)
{
    std::optional<QUrl> url = baseUrl(text);
    if (!url)
        return std::nullopt;
    if (url->port() == (url->scheme() == "https"_L1 ? 443 : 80))
        url->setPort(-1);
    return url->toString(QUrl::FullyEncoded);
}

std::optional<int> number(const QString &text, int least, int most)
{
    if (!match(u"[0-9]{1,9}"_s, text).hasMatch())
        return std::nullopt;
    const int number = text.toInt();
    if (number < least || number > most)
        return std::nullopt;
    return number;
}

} // namespace snug::server::value
