// SPDX-License-Identifier: MIT
#include "server/commandline/commandline.h"
#include "server/control/ask.h"
#include "server/control/stopsignals.h"
#include "server/headless.h"
#include "server/log.h"
#include "server/net/epolldispatcher.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <langinfo.h>

using namespace snug;
using namespace snug::server;

namespace {

enum ExitStatus { Good = 0, Failed = 1, WrongUsage = 2 };

int serve(const Settings &settings)
{
    StopSignals stopSignals; // before the store's threads
    Headless headless(settings);
    const auto leave = [](int status) { QCoreApplication::exit(status); };
    QObject::connect(&headless, &Headless::finished, qApp, leave, Qt::QueuedConnection);
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &headless, &Headless::stop);
    if (const Result<Done> started = headless.start(); !started) {
        control::complain(started.error().text);
        return Failed;
    }
    return QCoreApplication::exec();
}

int ask(const CommandLine &commandLine)
{
    control::Ask ask(commandLine.settings, commandLine.request);
    const auto leave = [](int status) { QCoreApplication::exit(status); };
    QObject::connect(&ask, &control::Ask::finished, qApp, leave, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&ask, &control::Ask::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

//! Qt reads and writes UTF-8 whatever the locale says, and warns on stderr where it says otherwise, as it
//! does for every service that is started without one.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away shows as a failed write
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow shows as a failed write
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const Result<CommandLine> commandLine =
        CommandLine::parse(arguments, QProcessEnvironment::systemEnvironment());
    if (!commandLine) {
        control::complain(commandLine.error().text);
        return WrongUsage;
    }

    installLog(commandLine->settings.log);
    QCoreApplication::setEventDispatcher(new EpollDispatcher); // a thousand callers may wait at the gate
    QCoreApplication application(argc, argv);
    switch (commandLine->action) {
    case CommandLine::Action::ShowHelp:
        std::fputs(helpText().toUtf8().constData(), stdout);
        return Good;
    case CommandLine::Action::ShowVersion:
        std::fputs(versionText().toUtf8().constData(), stdout);
        return Good;
    case CommandLine::Action::Ask:
        return ask(*commandLine);
    case CommandLine::Action::Serve:
        return serve(commandLine->settings);
    }
    Q_UNREACHABLE();
}
