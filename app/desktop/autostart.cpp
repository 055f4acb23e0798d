// SPDX-License-Identifier: MIT
#include "app/desktop/autostart.h"

#include "shared/text/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

//! As Exec= wants a path: in quotes, with what is special in them escaped, twice, as it is a string of a file
//! of escaped strings; % begins a field code.
QString quoted(const QString &path)
{
    QString inside;
    for (const QChar c : path) {
        if (c == u'\\')
            inside += "\\\\\\\\"_L1;
        else if (c == u'"' || c == u'`' || c == u'$')
            inside += "\\\\"_L1 + c;
        else if (c == u'%')
            inside += "%%"_L1;
        else
            inside += c;
    }
    return u'"' + inside + u'"';
}

} // namespace

Autostart::Autostart(const QString &folder, const QString &program, QObject *parent)
    : QObject(parent)
    , m_file(folder + "/snug.desktop"_L1)
    , m_program(program)
{
    m_enabled = read();
}

QString Autostart::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/autostart"_L1;
}

QString Autostart::thisProgram()
{
    const QString own = QCoreApplication::applicationFilePath();
    const QString name = QFileInfo(own).fileName();
    const QString found = QStandardPaths::findExecutable(name);
    return QFileInfo(found).canonicalFilePath() == QFileInfo(own).canonicalFilePath() ? name : own;
}

bool Autostart::read() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // Desktops turn an entry off without removing it.
    const QList<QByteArray> lines = file.read(64 * 1024).split('\n');
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

bool Autostart::write() const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QString program = m_program.contains(u'/') ? quoted(m_program) : m_program;
    file.write("[Desktop Entry]\nType=Application\nName=Snug\nIcon=snug\nTerminal=false\nExec="
               + program.toUtf8() + " --hidden\n");
    return file.flush() && file.commit(); // see SecretFile
}

void Autostart::setEnabled(bool enabled)
{
    m_refused = !(enabled ? write() : !QFileInfo::exists(m_file) || QFile::remove(m_file));
    m_enabled = read();
    emit changed();
}

QString Autostart::problem() const
{
    return m_refused ? tr("Snug cannot write to %1, so this stays as it is.")
                           .arg(text::isolated(QFileInfo(m_file).path()))
                     : QString();
}

} // namespace snug::app
