// SPDX-License-Identifier: MIT
#include "server/net/origin.h"

#include <QUrl>

#include <algorithm>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

//! One spelling for each origin, the port always named; empty for what is none.
QString canonical(const QString &origin)
{
    const QUrl url(origin, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return {};
    if (!url.userInfo().isEmpty() || !url.path().isEmpty() || url.hasQuery() || url.hasFragment())
        return {};
    return scheme + "://"_L1 + url.host(QUrl::FullyEncoded) + u':'
           + QString::number(url.port(scheme == "https"_L1 ? 443 : 80));
}

QString withoutPath(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

} // namespace

bool isAllowedOrigin(const QByteArray &origin, const QByteArray &host, const Options &options)
{
    const QString from = canonical(QString::fromLatin1(origin));
    if (from.isEmpty())
        return options.allowedOrigins.contains(QString::fromLatin1(origin));
    return from == canonical("http://"_L1 + QString::fromLatin1(host))
           || from == canonical(withoutPath(options.publicUrl))
           || std::ranges::any_of(options.allowedOrigins,
                                  [&](const QString &allowed) { return from == canonical(allowed); });
}

} // namespace snug::server
