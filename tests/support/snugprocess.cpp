// SPDX-License-Identifier: MIT
#include "tests/support/snugprocess.h"

#include "tests/support/freeport.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>

namespace snug::test {

using namespace Qt::StringLiterals;

SnugProcess::SnugProcess(const QString &name, const QString &display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : environment.keys()) {
        if (variable.startsWith("SNUG_"_L1) || variable.startsWith("QT_"_L1))
            environment.remove(variable);
    }
    for (const auto &[variable, folder] : {std::pair{"HOME"_L1, "home"_L1},
                                           {"XDG_DATA_HOME"_L1, "data"_L1},
                                           {"XDG_CONFIG_HOME"_L1, "config"_L1},
                                           {"XDG_CACHE_HOME"_L1, "cache"_L1},
                                           {"XDG_RUNTIME_DIR"_L1, "run"_L1}}) {
        QDir(m_home.path()).mkdir(folder);
        environment.insert(variable, m_home.filePath(folder));
    }
    QFile::setPermissions(m_home.filePath(u"run"_s),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"DISPLAY"_s, display);
    environment.insert(u"SNUG_KEYRING"_s, u"file"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    environment.insert(u"LC_ALL"_s, u"en_GB.UTF-8"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);

    QSettings settings(m_home.filePath(u"config/snug/snug.conf"_s), QSettings::IniFormat);
    settings.setValue("name"_L1, name);
    settings.setValue("host/port"_L1, freePort());
}

SnugProcess::~SnugProcess()
{
    kill();
}

bool SnugProcess::start(const QStringList &arguments)
{
    m_process.start(QStringLiteral(SNUG_PATH), arguments);
    return m_process.waitForStarted(patience);
}

int SnugProcess::stop()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(patience))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void SnugProcess::kill()
{
    m_process.kill();
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(patience);
}

std::pair<QString, QString> SnugProcess::secret(const QString &start) const
{
    QFile file(m_home.filePath(u"config/snug/secrets.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject secrets = QJsonDocument::fromJson(file.readAll()).object();
    for (auto secret = secrets.begin(); secret != secrets.end(); ++secret) {
        if (secret.key().startsWith(start))
            return {secret.key(), secret->toString()};
    }
    return {};
}

QList<QVariantList> SnugProcess::rows(QStringView file, const QString &query) const
{
    const QString path = m_home.filePath(file.toString());
    QList<QVariantList> found;
    if (!QFile::exists(path))
        return found; // opening would make it
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, path);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
        database.open();
        QSqlQuery answer(database);
        answer.exec(query);
        while (answer.next()) {
            QVariantList row;
            for (int column = 0; column < answer.record().count(); ++column)
                row += answer.value(column);
            found.push_back(row);
        }
    }
    QSqlDatabase::removeDatabase(path);
    return found;
}

} // namespace snug::test
