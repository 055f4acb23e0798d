// SPDX-License-Identifier: MIT
#include "app/host/linkterms.h"

#include "shared/text/plaintext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace snug::app::linkterms {

using namespace Qt::StringLiterals;

namespace {

constexpr double minute = 60'000;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;

//! Rounded, so that a link made this moment for seven days does not end "in 6 days".
QString end(const std::optional<qint64> &endsAt, qint64 now)
{
    if (!endsAt)
        return QCoreApplication::translate("LinkTerms", "Works until you turn it off.");
    const auto left = static_cast<double>(std::max<qint64>(*endsAt - now, 0));
    const auto rounded = [left](double unit) {
        return std::max(1, static_cast<int>(std::lround(left / unit)));
    };
    if (left > 1.5 * day)
        return QCoreApplication::translate("LinkTerms", "Ends in %n day(s).", nullptr, rounded(day));
    if (left > 1.5 * hour)
        return QCoreApplication::translate("LinkTerms", "Ends in %n hour(s).", nullptr, rounded(hour));
    return QCoreApplication::translate("LinkTerms", "Ends in %n minute(s).", nullptr, rounded(minute));
}

} // namespace

QString sentence(const LinkTerms &terms, qint64 now)
{
    QStringList parts{terms.readOnly ? QCoreApplication::translate(
                          "LinkTerms", "Anyone with this link can read history, but not write.")
                                     : QCoreApplication::translate(
                                         "LinkTerms", "Anyone with this link can read history and write.")};
    if (terms.uses)
        parts +=
            QCoreApplication::translate("LinkTerms", "It lets %n more person(s) in.", nullptr, *terms.uses);
    parts += end(terms.endsAt, now);
    return text::sentences(parts);
}

QString title(const LinkTerms &terms)
{
    return terms.readOnly ? QCoreApplication::translate("LinkTerms", "Read only")
                          : QCoreApplication::translate("LinkTerms", "Read and write");
}

QString summary(const LinkFacts &link, qint64 now)
{
    QStringList parts{
        link.used == 0
            ? QCoreApplication::translate("LinkTerms", "Nobody has come in by it yet.")
            : QCoreApplication::translate("LinkTerms", "%n person(s) came in by it.", nullptr, link.used)};
    if (link.terms.uses)
        parts += QCoreApplication::translate("LinkTerms", "It lets %n more person(s) in.", nullptr,
                                             *link.terms.uses);
    parts += end(link.terms.endsAt, now);
    return text::sentences(parts);
}

} // namespace snug::app::linkterms
