// SPDX-License-Identifier: MIT
#include "app/host/linkterms.h"

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

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("LinkTerms", text, nullptr, n);
}

//! Rounded, so that a link made this moment for seven days does not end "in 6 days".
QString end(const std::optional<qint64> &endsAt, qint64 now)
{
    if (!endsAt)
        return tr(QT_TRANSLATE_NOOP("LinkTerms", "Works until you turn it off."));
    const auto left = static_cast<double>(std::max<qint64>(*endsAt - now, 0));
    const auto rounded = [left](double unit) {
        return std::max(1, static_cast<int>(std::lround(left / unit)));
    };
    if (left > 1.5 * day)
        return tr(QT_TRANSLATE_N_NOOP("LinkTerms", "Ends in %n day(s)."), rounded(day));
    if (left > 1.5 * hour)
        return tr(QT_TRANSLATE_N_NOOP("LinkTerms", "Ends in %n hour(s)."), rounded(hour));
    return tr(QT_TRANSLATE_N_NOOP("LinkTerms", "Ends in %n minute(s)."), rounded(minute));
}

} // namespace

QString sentence(const LinkTerms &terms, qint64 now)
{
    QStringList parts{
        terms.readOnly
            ? tr(QT_TRANSLATE_NOOP("LinkTerms", "Anyone with this link can read history, but not write."))
            : tr(QT_TRANSLATE_NOOP("LinkTerms", "Anyone with this link can read history and write."))};
    if (terms.uses)
        parts += tr(QT_TRANSLATE_N_NOOP("LinkTerms", "It lets %n more person(s) in."), *terms.uses);
    parts += end(terms.endsAt, now);
    return parts.join(u' ');
}

QString title(const LinkTerms &terms)
{
    return terms.readOnly ? tr(QT_TRANSLATE_NOOP("LinkTerms", "Read only"))
                          : tr(QT_TRANSLATE_NOOP("LinkTerms", "Read and write"));
}

QString summary(const LinkFacts &link, qint64 now)
{
    QStringList parts{link.used == 0
                          ? tr(QT_TRANSLATE_NOOP("LinkTerms", "Nobody came in by it yet."))
                          : tr(QT_TRANSLATE_N_NOOP("LinkTerms", "%n person(s) came in by it."), link.used)};
    if (link.terms.uses)
        parts += tr(QT_TRANSLATE_N_NOOP("LinkTerms", "It lets %n more person(s) in."), *link.terms.uses);
    parts += end(link.terms.endsAt, now);
    return parts.join(u' ');
}

} // namespace snug::app::linkterms
