// SPDX-License-Identifier: MIT
#include "tests/bench/settings.h"

#include "tests/bench/failure.h"
#include "tests/bench/scenario.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

namespace snug::bench {

using namespace Qt::StringLiterals;

namespace {

const SnugDialect snugDialect;
const EchoDialect echoDialect;

QString beside(const QString &program)
{
    return QDir(QCoreApplication::applicationDirPath()).filePath(program);
}

Contender snugd(const QString &name, const QString &program, const QCommandLineParser &parser)
{
    QStringList arguments{u"--listen"_s, u"127.0.0.1:0"_s,       u"--rooms"_s, u"open"_s,    u"--rate"_s,
                          u"0"_s,        u"--max-per-address"_s, u"0"_s,       u"--admin"_s, u"off"_s};
    if (parser.isSet(u"threads"_s))
        arguments << u"--threads"_s << parser.value(u"threads"_s);
    arguments << parser.values(u"snugd-option"_s);
    return {name, program, arguments, &snugDialect, true, u"--data"_s};
}

std::vector<Contender> contenders(const QCommandLineParser &parser)
{
    const QString floor = parser.value(u"floor"_s);
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    const QString ws = QDir(parser.value(u"ws"_s)).filePath(u"server.js"_s);
    std::vector<Contender> all{snugd(u"snugd"_s, parser.value(u"snugd"_s), parser)};
    if (parser.isSet(u"other"_s))
        all.push_back(snugd(u"other"_s, parser.value(u"other"_s), parser));
    all.push_back({u"floor"_s, floor, {}, &echoDialect});
    all.push_back({u"floor-batch"_s, floor, {u"--batch"_s}, &echoDialect, false, u"--fsync"_s});
    if (node.isEmpty() || !QFile::exists(QDir(parser.value(u"ws"_s)).filePath(u"node_modules/ws"_s)))
        std::cerr << "There is no node, or no ws in " << qPrintable(parser.value(u"ws"_s))
                  << " (npm ci makes it), so the ws column is left out.\n";
    else
        all.push_back({u"ws"_s, node, {ws}, &echoDialect});
    return all;
}

std::vector<Contender> chosen(std::vector<Contender> all, const QString &names)
{
    if (names.isEmpty())
        return all;
    const QStringList wanted = names.split(u',');
    std::erase_if(all, [&wanted](const Contender &one) { return !wanted.contains(one.name); });
    return all;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"snugd"_s, u"The server to measure."_s, u"PATH"_s, beside(u"snugd"_s)},
        {u"other"_s, u"Another build of it, measured in turns with the first."_s, u"PATH"_s},
        {u"threads"_s, u"Network threads of snugd."_s, u"N"_s},
        {u"snugd-option"_s, u"One more argument for snugd; repeatable."_s, u"ARGUMENT"_s},
        {u"floor"_s, u"The bare server to compare with."_s, u"PATH"_s, beside(u"bench_floor"_s)},
        {u"ws"_s, u"The folder with the server on npm's ws."_s, u"DIR"_s, QStringLiteral(SNUG_BENCH_WS)},
        {u"servers"_s, u"Only these: snugd,other,floor,floor-batch,ws."_s, u"NAMES"_s},
        {u"runs"_s, u"How often each is measured; medians count."_s, u"N"_s, u"3"_s},
        {u"quick"_s, u"A fifth of the messages, and smaller stores."_s},
        {u"minutes"_s, u"Length of soak."_s, u"N"_s, u"30"_s},
        {u"cache"_s, u"Where prepared stores are kept."_s, u"DIR"_s, beside(u"../bench-stores"_s)},
        {u"save"_s, u"Writes what was measured as JSON."_s, u"FILE"_s},
        {u"compare"_s, u"Prints the change since FILE was saved."_s, u"FILE"_s},
    });
}

QString description()
{
    QString text =
        u"Measures snugd beside the least that any server of WebSocket rooms can do.\n"
        "Never fails because of a number, but does when a message is lost or doubled.\n\nScenarios:"_s;
    for (const Scenario &scenario : scenarios())
        text += u"\n  %1%2"_s.arg(scenario.name, -12).arg(scenario.about);
    return text;
}

} // namespace

Settings settingsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addHelpOption();
    parser.addPositionalArgument(u"SCENARIO"_s, u"What to measure; all but soak where none is named."_s,
                                 u"[SCENARIO…]"_s);
    addOptions(parser);
    parser.process(arguments);

    Settings settings;
    settings.scenarios = parser.positionalArguments();
    for (const QString &name : settings.scenarios) {
        if (!scenarioNamed(name))
            fail(u"there is no scenario %1"_s.arg(name));
    }
    settings.contenders = chosen(contenders(parser), parser.value(u"servers"_s));
    settings.runs = std::max(1, parser.value(u"runs"_s).toInt());
    settings.quick = parser.isSet(u"quick"_s);
    settings.minutes = parser.value(u"minutes"_s).toDouble();
    settings.cache = parser.value(u"cache"_s);
    settings.save = parser.value(u"save"_s);
    settings.compare = parser.value(u"compare"_s);
    return settings;
}

} // namespace snug::bench
