// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace snug::test {

//! An ibus of its own on a display, for programs told of it. Needs ibus; neither a session bus nor settings.
class InputMethod
{
public:
    explicit InputMethod(const QString &display);
    ~InputMethod();
    Q_DISABLE_COPY_MOVE(InputMethod)

    //! True once programs can reach it.
    bool start();
    //! A program that has not been started yet is to compose with this.
    void serve(QProcess &program) const;
    //! True once what is typed goes through this engine.
    bool choose(const QString &engine);

private:
    QString run(const QStringList &arguments) const;
    QProcessEnvironment environment() const;
    QString addressFile() const { return m_directory.filePath(QStringLiteral("address")); }

    const QString m_display;
    QTemporaryDir m_directory;
    QProcess m_daemon;
};

} // namespace snug::test
