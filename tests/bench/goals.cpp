// SPDX-License-Identifier: MIT
#include "tests/bench/goals.h"

namespace snug::bench {

const std::vector<Goal> &goals()
{
    static const std::vector<Goal> all{
        {"quiet", "CPU us/delivery", 1.6, "floor"},
        {"quiet", "delay p50 us", 2.0, "floor-batch"},
        {"busy", "CPU us/delivery", 0.15, "ws"},
        {"busy", "CPU us/delivery", 4.0, "floor-batch"},
        {"crowd", "CPU us/delivery", 0.07, "ws"},
        {"many", "CPU us/delivery", 1.0, "ws"},
        {"idle", "KB/connection", 20},
        {"idle5000", "CPU ratio", 1.3},
        {"joinstorm", "CPU us/join", 300},
        {"history", "page p99 ms", 5},
        {"durable", "messages/s", 20'000, nullptr, true},
        {"start", "to joined ms", 300},
    };
    return all;
}

QString Goal::text() const
{
    QString words = QStringLiteral("%1 %2").arg(QLatin1String(atLeast ? ">=" : "<=")).arg(bound);
    if (timesServer)
        words += QStringLiteral(" x %1").arg(QLatin1String(timesServer));
    return words;
}

std::optional<double> reached(const Goal &goal, const Report &report, const QString &contender)
{
    const QString scenario = QLatin1String(goal.scenario);
    const QString measure = QLatin1String(goal.measure);
    std::optional<double> value = report.median(scenario, measure, contender);
    if (!value || !goal.timesServer)
        return value;
    const auto other = report.median(scenario, measure, QLatin1String(goal.timesServer));
    return other && *other > 0 ? std::optional(*value / *other) : std::nullopt;
}

} // namespace snug::bench
