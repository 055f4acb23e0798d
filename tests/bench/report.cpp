// SPDX-License-Identifier: MIT
#include "tests/bench/report.h"

#include <QJsonArray>

#include <algorithm>

namespace snug::bench {

namespace {

void note(QStringList &list, const QString &name)
{
    if (!list.contains(name))
        list += name;
}

} // namespace

void Report::add(const QString &scenario, const QString &measure, const QString &contender, double value)
{
    m_values[key(scenario, measure, contender)].push_back(value);
    note(m_scenarios, scenario);
    note(m_measures[scenario], measure);
    note(m_contenders, contender);
}

std::optional<double> Report::median(const QString &scenario, const QString &measure,
                                     const QString &contender) const
{
    std::vector<double> values = m_values.value(key(scenario, measure, contender));
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

QJsonObject Report::toJson() const
{
    QJsonArray entries;
    for (const QString &scenario : m_scenarios) {
        for (const QString &measure : measures(scenario)) {
            for (const QString &contender : m_contenders) {
                QJsonArray values;
                for (const double value : m_values.value(key(scenario, measure, contender)))
                    values += value;
                if (!values.isEmpty())
                    entries += QJsonObject{{QStringLiteral("scenario"), scenario},
                                           {QStringLiteral("measure"), measure},
                                           {QStringLiteral("server"), contender},
                                           {QStringLiteral("values"), values}};
            }
        }
    }
    return {{QStringLiteral("measured"), entries}};
}

Report Report::fromJson(const QJsonObject &json)
{
    Report report;
    for (const QJsonValue entry : json[QLatin1String("measured")].toArray()) {
        for (const QJsonValue value : entry[QLatin1String("values")].toArray())
            report.add(entry[QLatin1String("scenario")].toString(),
                       entry[QLatin1String("measure")].toString(), entry[QLatin1String("server")].toString(),
                       value.toDouble());
    }
    return report;
}

} // namespace snug::bench
