// SPDX-License-Identifier: MIT
#include "app/desktop/commandline.h"

#include <algorithm>
#include <array>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

// Session managers and platforms pass these; QGuiApplication takes them out of the arguments.
constexpr std::array qtOptions{"-platform"_L1, "-session"_L1, "-display"_L1, "-qwindowgeometry"_L1,
                               "-style"_L1};

CommandLine wrong(const QString &problem)
{
    return {.wish = CommandLine::Wish::Wrong, .problem = problem};
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments, const QString &host)
{
    if (arguments.value(0) == "--headless"_L1)
        return {.wish = Wish::Headless, .rest = arguments.sliced(1)};
    QList<Errand> errands;
    bool onlyLinks = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (onlyLinks || !argument.startsWith(u'-')) {
            errands += {Errand::Kind::Join, argument};
        } else if (argument == "--help"_L1 || argument == "-h"_L1) {
            return {.wish = Wish::Help};
        } else if (argument == "--version"_L1 || argument == "-v"_L1) {
            return {.wish = Wish::Version};
        } else if (argument == "--"_L1) {
            onlyLinks = true;
        } else if (argument.startsWith("--host="_L1)) {
            errands += {Errand::Kind::Host, argument.section(u'=', 1)};
        } else if (argument == "--host"_L1) {
            if (++i == arguments.size())
                return wrong(tr("--host needs the title of the room"));
            errands += {Errand::Kind::Host, arguments[i]};
        } else if (argument == "--hidden"_L1) {
            errands += {Errand::Kind::Hidden};
        } else if (argument == "--headless"_L1) {
            return wrong(tr("--headless must be the first option"));
        } else if (std::ranges::find(qtOptions, argument) != qtOptions.end()) {
            ++i;
        } else {
            return wrong(tr("unknown option %1").arg(argument.section(u'=', 0, 0)));
        }
    }
    if (errands.size() > 1)
        return wrong(tr("one link, one --host or --hidden at a time"));
    if (errands.isEmpty() && !host.isEmpty())
        errands += {Errand::Kind::Host, host};
    return {.errand = errands.value(0)};
}

QString CommandLine::helpText()
{
    return tr("Usage: snug [LINK]\n"
              "       snug --host TITLE\n"
              "       snug --hidden\n"
              "       snug --headless …\n"
              "\n"
              "Chat in rooms that you host yourself, or that others do.\n"
              "\n"
              "  LINK             join the room of this link, in the running window if there is one\n"
              "  --host TITLE     host a room of this title at once (also SNUG_HOST)\n"
              "  --hidden         start without a window, in the tray where there is one\n"
              "  --headless …     run the server without a window; the same as snugd …\n"
              "  -h, --help       show this and end\n"
              "  -v, --version    show the version and end\n");
}

} // namespace snug::app
