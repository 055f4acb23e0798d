// SPDX-License-Identifier: MIT
#include "tests/bench/table.h"

#include "tests/bench/goals.h"

#include <cmath>
#include <ostream>

namespace snug::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 26;
constexpr int valueWidth = 13;

//! Three digits that count.
QString number(double value)
{
    const double size = std::abs(value);
    const int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
    return QString::number(value, 'f', decimals);
}

QString cell(const std::optional<double> &value)
{
    return (value ? number(*value) : QString()).rightJustified(valueWidth);
}

void printHead(std::ostream &out, const Report &report, const QString &scenario)
{
    QString line = scenario.leftJustified(nameWidth);
    for (const QString &contender : report.contenders())
        line += contender.rightJustified(valueWidth);
    out << '\n' << qPrintable(line) << '\n';
}

void printGoals(std::ostream &out, const Report &report, const QString &scenario)
{
    for (const Goal &goal : goals()) {
        if (scenario != QLatin1String(goal.scenario))
            continue;
        for (const QString &contender : {u"snugd"_s, u"other"_s}) {
            const std::optional<double> value = reached(goal, report, contender);
            if (!value)
                continue;
            const bool met = goal.atLeast ? *value >= goal.bound : *value <= goal.bound;
            out << "  goal: " << goal.measure << ' ' << qPrintable(goal.text()) << "; "
                << qPrintable(contender) << ": " << qPrintable(number(*value)) << (met ? ", met" : ", MISSED")
                << '\n';
        }
    }
}

} // namespace

void printTable(std::ostream &out, const Report &report)
{
    for (const QString &scenario : report.scenarios()) {
        printHead(out, report, scenario);
        for (const QString &measure : report.measures(scenario)) {
            QString line = u"  "_s + measure.leftJustified(nameWidth - 2);
            for (const QString &contender : report.contenders())
                line += cell(report.median(scenario, measure, contender));
            out << qPrintable(line) << '\n';
        }
        printGoals(out, report, scenario);
    }
}

void printChange(std::ostream &out, const Report &report, const Report &before)
{
    out << "\nchange in %\n";
    for (const QString &scenario : report.scenarios()) {
        printHead(out, report, scenario);
        for (const QString &measure : report.measures(scenario)) {
            QString line = u"  "_s + measure.leftJustified(nameWidth - 2);
            for (const QString &contender : report.contenders()) {
                const auto now = report.median(scenario, measure, contender);
                const auto then = before.median(scenario, measure, contender);
                const bool comparable = now && then && *then != 0;
                line += cell(comparable ? std::optional((*now / *then - 1) * 100) : std::nullopt);
            }
            out << qPrintable(line) << '\n';
        }
    }
}

} // namespace snug::bench
