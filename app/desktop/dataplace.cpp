// SPDX-License-Identifier: MIT
#include "app/desktop/dataplace.h"

#include "app/desktop/secrets.h"
#include "app/desktop/settings.h"
#include "app/session/clientstore.h"
#include "app/session/readablepath.h"
#include "shared/text/plaintext.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

//! "~/x" means what it does to a shell; empty where it is not a whole path.
QString wholePath(const QString &written)
{
    QString path = written.trimmed();
    if (path == "~"_L1 || path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QString();
}

QString secretsIn(const QString &folder)
{
    return folder + "/secrets.json"_L1;
}

bool canMake(const QString &directory)
{
    return QFileInfo(directory).isDir() && QFileInfo(directory).isWritable();
}

} // namespace

DataPlace::DataPlace(ClientStore &store, Settings &settings, Secrets &secrets, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_folder(folderAtStart(settings))
{
    connect(&m_store, &ClientStore::problemChanged, this, &DataPlace::changed);
}

QString DataPlace::folderAtStart(const Settings &settings)
{
    const QString chosen = wholePath(settings.dataFolder());
    return chosen.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/snug"_L1
               : chosen;
}

QString DataPlace::secretsAtStart(const Settings &settings)
{
    const QString beside = secretsIn(folderAtStart(settings));
    return QFileInfo::exists(beside) ? beside : Secrets::defaultFile();
}

QString DataPlace::problem() const
{
    return m_store.problem();
}

QString DataPlace::problemDetails() const
{
    return m_store.problemDetails();
}

QString DataPlace::notice() const
{
    if (m_store.damagedFile().isEmpty())
        return {};
    return tr("The list of your rooms was damaged. It is put aside as %1, and a new one begins. Rooms you "
              "host come back by themselves; to join others again, paste their links.")
        .arg(readablePath(m_store.damagedFile()));
}

QString DataPlace::suggestion() const
{
    for (const auto place : {QStandardPaths::DocumentsLocation, QStandardPaths::HomeLocation}) {
        const QString directory = QStandardPaths::writableLocation(place);
        if (canMake(directory))
            return directory + "/Snug"_L1;
    }
    for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
        const QString root = volume.rootPath();
        const bool inserted = root.startsWith("/media/"_L1) || root.startsWith("/run/media/"_L1);
        if (inserted && canMake(root))
            return root + "/Snug"_L1;
    }
    return {};
}

void DataPlace::use(const QString &folder)
{
    const QString path = wholePath(folder);
    if (path.isEmpty()) {
        emit refused(tr("Write the whole path of a folder, from its first / on."));
        return;
    }
    const Result<Done> moved = m_store.moveTo(clientDirectory(path));
    if (!moved) {
        emit refused(moved.error().code == "not_writable"_L1
                         ? tr("I can't save to %1 either.").arg(text::isolated(path))
                         : moved.error().text);
        return;
    }
    m_folder = path;
    const QString beside = secretsIn(path);
    if (!m_secrets.kept() || !m_settings.writable() || QFileInfo::exists(beside))
        m_secrets.moveTo(beside);
    m_settings.setDataFolder(path);
    emit changed();
    emit used(path,
              m_settings.writable()
                  ? tr("Everything is kept in %1 from now on.").arg(text::isolated(path))
                  : tr("Everything is kept in %1 now. Choose it again next time: I can't save my settings.")
                        .arg(text::isolated(path)));
}

} // namespace snug::app
