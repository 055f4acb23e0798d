// SPDX-License-Identifier: MIT
#include "tests/support/inputmethod.h"

#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QTest>

namespace snug::test {

using namespace Qt::StringLiterals;

InputMethod::InputMethod(const QString &display)
    : m_display(display)
{
}

InputMethod::~InputMethod()
{
    m_daemon.terminate(); // its engines end with it
    if (m_daemon.state() != QProcess::NotRunning && !m_daemon.waitForFinished(patience))
        m_daemon.kill();
}

QProcessEnvironment InputMethod::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable :
         {u"HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(variable, m_directory.path());
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"DISPLAY"_s, m_display);
    environment.insert(u"GSETTINGS_BACKEND"_s, u"keyfile"_s);
    environment.insert(u"IBUS_ADDRESS_FILE"_s, addressFile());
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s); // engines are scripts of the system's own Python
    return environment;
}

bool InputMethod::start()
{
    // Anthy begins with Latin letters otherwise. The one folder is home, configuration and all.
    const QString settings = m_directory.filePath(u"glib-2.0/settings"_s);
    QDir().mkpath(settings);
    QFile keys(settings + "/keyfile"_L1);
    if (!keys.open(QFile::WriteOnly))
        return false;
    keys.write("[org/freedesktop/ibus/engine/anthy/common]\ninput-mode=0\n");
    keys.close();
    m_daemon.setProcessEnvironment(environment());
    m_daemon.setStandardErrorFile(QProcess::nullDevice()); // it complains about settings that nobody made
    m_daemon.start(u"ibus-daemon"_s, {u"--panel"_s, u"disable"_s, u"--emoji-extension"_s, u"disable"_s,
                                      u"--config"_s, u"/usr/libexec/ibus-memconf"_s, u"--cache"_s, u"none"_s,
                                      u"--address"_s, "unix:path="_L1 + m_directory.filePath(u"bus"_s)});
    return QTest::qWaitFor([this] { return QFileInfo(addressFile()).size() > 0; }, patience);
}

void InputMethod::serve(QProcess &program) const
{
    QProcessEnvironment environment = program.processEnvironment();
    environment.insert(u"IBUS_ADDRESS_FILE"_s, addressFile());
    environment.insert(u"QT_IM_MODULE"_s, u"ibus"_s);
    program.setProcessEnvironment(environment);
}

bool InputMethod::choose(const QString &engine)
{
    // It may say that it failed while the engine is still starting.
    run({u"engine"_s, engine});
    return QTest::qWaitFor([this, &engine] { return run({u"engine"_s}).trimmed() == engine; }, patience);
}

QString InputMethod::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(u"ibus"_s, arguments);
    process.waitForFinished(patience);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace snug::test
