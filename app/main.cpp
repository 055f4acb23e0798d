// SPDX-License-Identifier: MIT
#include "app/desktop/busprobe.h"
#include "app/desktop/commandline.h"
#include "app/desktop/endsignals.h"
#include "app/program.h"

#include <QByteArrayList>
#include <QFont>
#include <QFontInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QLoggingCategory>
#include <QQuickStyle>
#include <QStandardPaths>
#include <QTextStream>

#include <filesystem>
#include <optional>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace snug::app;

namespace {

int print(FILE *file, const QString &text, int status)
{
    QTextStream(file) << text;
    return status;
}

//! Becomes the server installed beside this program; returns only where that fails.
int becomeServer(const QStringList &rest)
{
    std::error_code unreadable;
    const std::filesystem::path here =
        std::filesystem::read_symlink("/proc/self/exe", unreadable).parent_path();
    QByteArrayList words{"snugd"};
    for (const QString &word : rest)
        words += word.toLocal8Bit();
    QList<char *> argv;
    for (QByteArray &word : words)
        argv += word.data();
    argv += nullptr;
    for (const char *beside : {"snugd", "../bin/snugd"})
        execv((here / beside).c_str(), argv.data());
    return print(stderr, u"snug: snugd, the server, is not installed beside this program\n"_s, 1);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

//! Fonts for text have a few emoji too, in black and white; those of a font for emoji come before them.
QFont withEmoji(QFont font)
{
    // By its own name: an alias such as "Sans" would come last.
    font.setFamilies({QFontInfo(font).family(), u"Noto Color Emoji"_s});
    return font;
}

int runWindow(int &argc, char **argv, const Errand &errand)
{
    QLoggingCategory::setFilterRules(u"snug.*.debug=false\nsnug.*.info=false"_s);
    QQuickStyle::setStyle(u"Basic"_s);
    bus::doWithoutHungBuses();
    QGuiApplication application(argc, argv);
    QGuiApplication::setFont(withEmoji(QGuiApplication::font()));
    QGuiApplication::setApplicationName(u"snug"_s);
    QGuiApplication::setApplicationDisplayName(u"Snug"_s);
    QGuiApplication::setApplicationVersion(QLatin1StringView(SNUG_VERSION));
    QGuiApplication::setDesktopFileName(u"snug"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/snug.svg"_s));
    QGuiApplication::setQuitOnLastWindowClosed(false); // the goodbye comes first

    SingleInstance instance(SingleInstance::defaultDirectory(),
                            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    std::optional<Program> program;
    EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::asked, &application, [&program] {
        if (program)
            program->close();
        else
            QCoreApplication::quit();
    });
    QObject::connect(&instance, &SingleInstance::handedOver, &application, &QCoreApplication::quit);
    QObject::connect(&instance, &SingleInstance::unanswered, &application, [] {
        QCoreApplication::exit(print(stderr, u"snug: Snug is running already, but does not answer\n"_s, 1));
    });
    QObject::connect(&instance, &SingleInstance::becameFirst, &application, [&program, &instance, &errand] {
        program.emplace();
        if (!program->open(errand.kind == Errand::Kind::Hidden)) {
            QCoreApplication::exit(print(stderr, u"snug: the window cannot be opened\n"_s, 1));
            return;
        }
        QObject::connect(&instance, &SingleInstance::asked, &*program, &Program::carryOut);
        QObject::connect(&*program, &Program::closing, &instance, &SingleInstance::retire);
        if (errand.kind != Errand::Kind::Open)
            program->carryOut(errand);
    });
    instance.start(errand);
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const CommandLine line = CommandLine::parse(arguments, qEnvironmentVariable("SNUG_HOST"));
    switch (line.wish) {
    case CommandLine::Wish::Headless:
        return becomeServer(line.rest);
    case CommandLine::Wish::Help:
        return print(stdout, CommandLine::helpText(), 0);
    case CommandLine::Wish::Version:
        return print(
            stdout,
            "snug %1 (Qt %2)\n"_L1.arg(QLatin1StringView(SNUG_VERSION), QLatin1StringView(qVersion())), 0);
    case CommandLine::Wish::Wrong:
        return print(stderr, "snug: %1; see snug --help\n"_L1.arg(line.problem), 2);
    case CommandLine::Wish::Window:
        break;
    }
    if (!hasDisplay())
        return print(stderr,
                     u"snug: there is no display here; snug --headless runs the server without one\n"_s, 1);
    return runWindow(argc, argv, line.errand);
}
