// SPDX-License-Identifier: MIT
#include "tests/bench/failure.h"
#include "tests/bench/scenario.h"
#include "tests/bench/table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <csignal>
#include <iostream>

namespace snug::bench {
namespace {

void allowManyDescriptors()
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
}

//! On the disk the prepared stores are on: a temporary folder may be in memory, where durability costs
//! nothing. Removed with all that is in it, however the program ends by itself.
QString workFolder(const Settings &settings)
{
    QDir().mkpath(settings.cache);
    static const QTemporaryDir folder(QDir(settings.cache).absoluteFilePath(QStringLiteral("run-XXXXXX")));
    if (!folder.isValid())
        fail(folder.errorString());
    return folder.path();
}

void runOnce(const Scenario &scenario, const Contender &contender, const Settings &settings, Report &report)
{
    const QTemporaryDir folder(workFolder(settings) + QStringLiteral("/XXXXXX"));
    Loop loop;
    Stage stage(loop, settings, report, scenario.name, contender, folder.path());
    scenario.run(stage);
}

//! A, B, A, B …: what else the machine does then strikes all of them alike.
void runAll(const Scenario &scenario, const Settings &settings, Report &report)
{
    for (int run = 1; run <= (scenario.onRequest ? 1 : settings.runs); ++run) {
        for (const Contender &contender : settings.contenders) {
            if (scenario.snugdOnly && !contender.isSnugd)
                continue;
            std::cerr << qPrintable(scenario.name) << ", run " << run << ": " << qPrintable(contender.name)
                      << std::endl;
            runOnce(scenario, contender, settings, report);
        }
    }
}

QJsonObject read(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        fail(QStringLiteral("%1 cannot be read").arg(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

void save(const QString &name, const Report &report)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(report.toJson()).toJson()) < 0)
        fail(QStringLiteral("%1 cannot be written").arg(name));
}

int run(const Settings &settings)
{
    std::optional<Report> before;
    if (!settings.compare.isEmpty())
        before = Report::fromJson(read(settings.compare));
    Report report;
    for (const Scenario &scenario : scenarios()) {
        const bool named = settings.scenarios.contains(scenario.name);
        if (named || (settings.scenarios.isEmpty() && !scenario.onRequest))
            runAll(scenario, settings, report);
    }
    printTable(std::cout, report);
    if (before)
        printChange(std::cout, report, *before);
    if (!settings.save.isEmpty())
        save(settings.save, report);
    for (const QString &fault : report.faults())
        std::cout << "FAULT: " << qPrintable(fault) << '\n';
    return report.faults().isEmpty() ? 0 : 1;
}

} // namespace
} // namespace snug::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGINT, [](int) { snug::bench::isInterrupted = 1; });
    std::signal(SIGTERM, [](int) { snug::bench::isInterrupted = 1; });
    std::setlocale(LC_CTYPE, "C.UTF-8"); // what qPrintable speaks
    snug::bench::allowManyDescriptors();
    return snug::bench::run(snug::bench::settingsFrom(QCoreApplication::arguments()));
}
