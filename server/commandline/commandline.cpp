// SPDX-License-Identifier: MIT
#include "server/commandline/commandline.h"

#include "server/commandline/commandtable.h"
#include "server/commandline/configfile.h"
#include "server/commandline/optiontable.h"
#include "server/commandline/words.h"

#include <QDir>
#include <QThread>

#include <algorithm>
#include <map>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 80; // characters of a wrong value that an error repeats
constexpr int threadsMost = 8;         // that are started unasked

QString quoted(QString text)
{
    if (text.size() > longestQuote)
        text = text.first(longestQuote) + u'…';
    return u'"' + text + u'"';
}

//! A value with what a person would call the place it came from.
struct Given {
    QString place;
    QString value;
};
using GivenValues = std::map<const OptionRow *, std::vector<Given>>;

struct Words {
    QStringList plain; // the command and its argument
    GivenValues options;
    bool help = false;
    bool version = false;
};

Result<Words> readArguments(const QStringList &arguments)
{
    Words words;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (optionsEnded || !argument.startsWith(u'-') || argument == "-"_L1) {
            words.plain += argument;
        } else if (argument == "--"_L1) {
            optionsEnded = true;
        } else if (argument == "--help"_L1 || argument == "-h"_L1) {
            words.help = true;
        } else if (argument == "--version"_L1) {
            words.version = true;
        } else {
            const qsizetype equals = argument.indexOf(u'=');
            const QString name = argument.first(equals < 0 ? argument.size() : equals);
            const OptionRow *option =
                name.startsWith("--"_L1) ? findOption(QStringView(name).sliced(2)) : nullptr;
            if (!option)
                return usage(tr("%1 is not an option; \"snugd --help\" shows them").arg(quoted(name)));
            const bool hasNext = i + 1 < arguments.size() && !arguments[i + 1].startsWith("--"_L1);
            if (equals < 0 && !hasNext)
                return usage(tr("%1 needs a value: %2").arg(name, QString::fromLatin1(option->value)));
            words.options[option].push_back(
                {name, equals < 0 ? arguments[++i] : argument.sliced(equals + 1)});
        }
    }
    return words;
}

//! Adds what the environment says where nothing was said before. A variable that is set to nothing counts as
//! not set.
void addEnvironment(const QProcessEnvironment &environment, GivenValues &given)
{
    for (const OptionRow &option : optionTable()) {
        const QString name = environmentName(option);
        if (!option.command && !given.contains(&option) && !environment.value(name).isEmpty())
            given[&option] = {{name, environment.value(name)}};
    }
}

Result<Done> addConfigFile(GivenValues &given)
{
    const auto config = given.find(findOption(u"config"));
    if (config == given.end())
        return Done{};
    const QString path = config->second.back().value;
    const Result<std::vector<ConfigLine>> lines = readConfigFile(path);
    if (!lines)
        return lines.error();
    GivenValues fromFile;
    for (const ConfigLine &line : *lines) {
        const QString place = u"%1:%2: %3"_s.arg(path).arg(line.number).arg(line.name);
        const OptionRow *option = findOption(line.name);
        if (!option || option->command || option == config->first)
            return usage(tr("%1:%2: %3 is not an option of a configuration file")
                             .arg(path)
                             .arg(line.number)
                             .arg(quoted(line.name)));
        fromFile[option].push_back({place, line.value});
    }
    given.merge(fromFile);
    return Done{};
}

Result<Done> applyOne(const OptionRow &option, const Given &given, Settings &settings)
{
    const QStringList values = option.repeatable ? given.value.split(u',') : QStringList{given.value};
    for (const QString &value : values) {
        if (!option.apply(value.trimmed(), settings))
            return usage(tr("%1: %2 is not %3").arg(given.place, quoted(value), tr(option.allowed)));
    }
    return Done{};
}

Result<Settings> settingsFrom(const GivenValues &given)
{
    Settings settings;
    settings.server.threads = std::clamp(QThread::idealThreadCount() - 1, 1, threadsMost); // one for the rest
    for (const OptionRow &option : optionTable()) {
        const auto found = given.find(&option);
        std::vector<Given> values;
        if (found != given.end())
            values = found->second;
        else if (option.fallback)
            values = {{QString::fromLatin1(option.name), QString::fromLatin1(option.fallback)}};
        for (const Given &value : values) {
            if (const Result<Done> applied = applyOne(option, value, settings); !applied)
                return applied.error();
        }
    }
    settings.adminChosen = given.contains(findOption(u"admin"));
    return settings;
}

//! Where everything is kept when nobody says so: what systemd hands to a service, else the person's own
//! place.
QString defaultDataDirectory(const QProcessEnvironment &environment)
{
    const QString state = environment.value(u"STATE_DIRECTORY"_s).section(u':', 0, 0);
    if (!state.isEmpty())
        return QDir::cleanPath(state);
    const QString dataHome = environment.value(u"XDG_DATA_HOME"_s);
    const QString home = QDir::isAbsolutePath(dataHome) ? dataHome : QDir::homePath() + "/.local/share"_L1;
    return QDir::cleanPath(home + "/snug"_L1);
}

Result<Done> checkOptionsFit(const CommandRow &command, const GivenValues &given)
{
    for (const auto &[option, values] : given) {
        if (option->command && QLatin1StringView(option->command) != QLatin1StringView(command.words))
            return usage(tr("%1 goes with \"%2\" only")
                             .arg(values.front().place, QString::fromLatin1(option->command)));
    }
    return Done{};
}

//! The word after the command, where the command takes one.
Result<QString> argumentOf(const CommandRow &command, const QStringList &words)
{
    const QString name = QString::fromLatin1(command.words);
    const qsizetype used = name.count(u' ') + 1 + (command.argument ? 1 : 0);
    if (words.size() < used)
        return usage(tr("%1 needs %2").arg(name, QString::fromLatin1(command.argument)));
    if (words.size() > used)
        return usage(tr("%1: %2 is one word too many; a title with spaces stands in quotes")
                         .arg(name, quoted(words[used])));
    return command.argument ? words.last() : QString();
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList &arguments, const QProcessEnvironment &environment)
{
    Result<Words> words = readArguments(arguments);
    if (!words)
        return words.error();
    if (words->help)
        return CommandLine{.action = Action::ShowHelp};
    if (words->version)
        return CommandLine{.action = Action::ShowVersion};

    const QStringList plain = words->plain.isEmpty() ? QStringList{u"serve"_s} : words->plain;
    const Result<const CommandRow *> command = findCommand(plain);
    if (!command)
        return command.error();
    const Result<QString> argument = argumentOf(**command, plain);
    if (!argument)
        return argument.error();
    if (const Result<Done> fits = checkOptionsFit(**command, words->options); !fits)
        return fits.error();

    addEnvironment(environment, words->options);
    if (const Result<Done> read = addConfigFile(words->options); !read)
        return read.error();
    const Result<Settings> settings = settingsFrom(words->options);
    if (!settings)
        return settings.error();

    CommandLine line{.settings = *settings};
    if (line.settings.server.dataDirectory.isEmpty())
        line.settings.server.dataDirectory = defaultDataDirectory(environment);
    if ((*command)->make) {
        Result<control::Request> request = (*command)->make(*argument, line.settings);
        if (!request)
            return usage(u"%1: %2"_s.arg(QString::fromLatin1((*command)->argument), request.error().text));
        line.action = Action::Ask;
        line.request = std::move(*request);
    }
    return line;
}

} // namespace snug::server
