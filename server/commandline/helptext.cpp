// SPDX-License-Identifier: MIT
#include "server/commandline/commandline.h"
#include "server/commandline/commandtable.h"
#include "server/commandline/optiontable.h"
#include "server/commandline/words.h"

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int column = 28; // where explanations begin

QString row(const QString &what, const QString &help)
{
    QString lines = u"  "_s + what.leftJustified(column - 2);
    if (what.size() > column - 4)
        lines += u'\n' + QString(column, u' ');
    return lines + QString(help).replace(u'\n', u'\n' + QString(column, u' ')) + u'\n';
}

QString optionHelp(const OptionRow &option)
{
    QString help = tr(option.help);
    if (option.fallback)
        help += tr(" (default %1)").arg(QString::fromLatin1(option.fallback));
    if (option.command)
        help = tr("with %1: %2").arg(QString::fromLatin1(option.command), help);
    return row(u"--%1 %2"_s.arg(QLatin1StringView(option.name), QLatin1StringView(option.value)), help);
}

} // namespace

QString helpText()
{
    QString text = tr("snugd is a chat server for small circles: a room you host, a link you share.\n\n"
                      "Usage: snugd [COMMAND] [OPTIONS]\n\nCommands:\n");
    for (const CommandRow &command : commandTable()) {
        const QString argument = command.argument ? u' ' + QString::fromLatin1(command.argument) : QString();
        text += row(QString::fromLatin1(command.words) + argument, tr(command.help));
    }
    text += tr("\nOptions:\n");
    for (const OptionRow &option : optionTable())
        text += optionHelp(option);
    text += row(u"--help"_s, tr("show this"));
    text += row(u"--version"_s, tr("show which version this is"));
    text += tr("\nEvery option but those of one command can also be set in the environment (SNUG_LISTEN for "
               "--listen) and "
               "in the\nfile named by --config; the command line goes first, then the environment.\n\n"
               "ROOM is a room's id or a link to it. Exit status: 0 done, 1 failed, 2 wrong usage.\n");
    return text;
}

QString versionText()
{
    return u"snugd %1 (Qt %2)\n"_s.arg(QLatin1StringView(SNUG_VERSION), QLatin1StringView(qVersion()));
}

} // namespace snug::server
