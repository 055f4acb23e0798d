// SPDX-License-Identifier: MIT
#include "tests/support/virtualdesktop.h"

#include "tests/support/patience.h"

#include <QProcessEnvironment>
#include <QTest>

#include <algorithm>

namespace snug::test {

using namespace Qt::StringLiterals;

namespace {

void end(QProcess &process)
{
    process.terminate();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patience))
        process.kill();
}

} // namespace

VirtualDesktop::VirtualDesktop() = default;

VirtualDesktop::~VirtualDesktop()
{
    end(m_clipboard);
    end(m_windowManager);
    end(m_server);
}

QProcessEnvironment VirtualDesktop::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    return environment;
}

bool VirtualDesktop::start()
{
    // The server itself looks for a free number, and says it once it accepts connections. By default it
    // starts afresh whenever its last client goes, which cuts off whoever comes in at that moment.
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(u"Xvfb"_s, {u"-noreset"_s, u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s,
                               u"-nolisten"_s, u"tcp"_s});
    if (!QTest::qWaitFor(
            [this] { return m_server.canReadLine() || m_server.state() == QProcess::NotRunning; }, patience)
        || !m_server.canReadLine())
        return false;
    m_display = u':' + QString::fromLatin1(m_server.readLine().trimmed());
    m_windowManager.setProcessEnvironment(environment());
    m_windowManager.start(u"openbox"_s, {u"--sm-disable"_s});
    m_clipboard.setProcessEnvironment(environment());
    return QTest::qWaitFor([this] { return run(u"xdotool"_s, {u"get_desktop"_s}).trimmed() == "0"_L1; },
                           patience);
}

QString VirtualDesktop::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(program, arguments);
    // Without a window manager xdotool says desktop 0 all the same, beside its exit status.
    const bool done = process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit
                      && process.exitCode() == 0;
    return done ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QString VirtualDesktop::windowOf(qint64 processId)
{
    const QString found = run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--all"_s, u"--pid"_s,
                                             QString::number(processId), u"--class"_s, u"snug"_s});
    return found.section(u'\n', 0, 0);
}

bool VirtualDesktop::isMinimised(qint64 processId)
{
    const QString found = run(u"xdotool"_s, {u"search"_s, u"--all"_s, u"--pid"_s, QString::number(processId),
                                             u"--class"_s, u"snug"_s});
    const QStringList windows = found.split(u'\n', Qt::SkipEmptyParts);
    return std::ranges::any_of(windows, [this](const QString &window) {
        return run(u"xprop"_s, {u"-id"_s, window, u"WM_STATE"_s}).contains("Iconic"_L1);
    });
}

void VirtualDesktop::minimise(const QString &window)
{
    run(u"xdotool"_s, {u"windowminimize"_s, window});
}

QString VirtualDesktop::title(const QString &window)
{
    return run(u"xdotool"_s, {u"getwindowname"_s, window}).trimmed();
}

void VirtualDesktop::place(const QString &window, const QRect &where)
{
    run(u"xdotool"_s,
        {u"windowsize"_s, window, QString::number(where.width()), QString::number(where.height()),
         u"windowmove"_s, window, QString::number(where.x()), QString::number(where.y())});
}

bool VirtualDesktop::hasKeyboard(const QString &window)
{
    return run(u"xdotool"_s, {u"getactivewindow"_s}).trimmed() == window;
}

bool VirtualDesktop::focus(const QString &window)
{
    run(u"xdotool"_s, {u"windowactivate"_s, window});
    return QTest::qWaitFor([this, &window] { return hasKeyboard(window); }, patience);
}

void VirtualDesktop::type(const QString &text)
{
    run(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"10"_s, text});
}

void VirtualDesktop::press(const QString &key)
{
    run(u"xdotool"_s, {u"key"_s, key});
}

bool VirtualDesktop::setClipboard(const QString &text)
{
    end(m_clipboard);
    m_clipboard.start(u"xclip"_s, {u"-quiet"_s, u"-selection"_s, u"clipboard"_s});
    m_clipboard.write(text.toUtf8());
    m_clipboard.closeWriteChannel();
    return QTest::qWaitFor([this, &text] { return clipboard() == text; }, patience);
}

QString VirtualDesktop::clipboard()
{
    return run(u"xclip"_s, {u"-o"_s, u"-selection"_s, u"clipboard"_s});
}

void VirtualDesktop::photograph(const QString &file)
{
    run(u"import"_s, {u"-window"_s, u"root"_s, file});
}

} // namespace snug::test
