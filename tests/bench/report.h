// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace snug::bench {

//! Everything that was measured: for each scenario, measure and contender one value a run.
class Report
{
public:
    void add(const QString &scenario, const QString &measure, const QString &contender, double value);
    std::optional<double> median(const QString &scenario, const QString &measure,
                                 const QString &contender) const;

    //! Something that must never happen, such as a lost message.
    void addFault(const QString &sentence) { m_faults += sentence; }
    const QStringList &faults() const { return m_faults; }

    QStringList scenarios() const { return m_scenarios; }
    QStringList measures(const QString &scenario) const { return m_measures.value(scenario); }
    QStringList contenders() const { return m_contenders; }

    QJsonObject toJson() const;
    static Report fromJson(const QJsonObject &json);

private:
    static QString key(const QString &scenario, const QString &measure, const QString &contender)
    {
        return scenario + u'/' + measure + u'/' + contender;
    }

    QMap<QString, std::vector<double>> m_values;
    QStringList m_scenarios;               // in the order they were measured in
    QMap<QString, QStringList> m_measures; // by scenario, likewise
    QStringList m_contenders;              // likewise
    QStringList m_faults;
};

} // namespace snug::bench
