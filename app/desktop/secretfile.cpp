// SPDX-License-Identifier: MIT
#include "app/desktop/secretfile.h"

#include "app/session/asidename.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSaveFile>

#include <sys/stat.h>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSecrets, "snug.app")

constexpr qint64 largestFile = 4'194'304; // bytes
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

SecretFile::SecretFile(const QString &file)
    : m_file(file)
{
    load();
}

std::optional<QString> SecretFile::read(const QString &key) const
{
    const auto found = m_secrets.constFind(key);
    return found == m_secrets.cend() ? std::nullopt : std::optional(*found);
}

void SecretFile::write(const QString &key, const QString &value)
{
    if (m_kept && m_secrets.contains(key) && m_secrets.value(key) == value)
        return;
    m_secrets.insert(key, value);
    save();
}

void SecretFile::remove(const QString &key)
{
    if (m_secrets.remove(key) > 0)
        save();
}

void SecretFile::moveTo(const QString &file)
{
    const QMap<QString, QString> mine = std::exchange(m_secrets, {});
    m_file = file;
    load();
    for (auto secret = mine.cbegin(); secret != mine.cend(); ++secret)
        m_secrets.insert(secret.key(), *secret);
    save();
}

void SecretFile::load()
{
    m_foreign = false;
    QFile file(m_file);
    if (!file.exists())
        return;
    const bool readable = file.open(QIODevice::ReadOnly);
    const QJsonDocument document = QJsonDocument::fromJson(readable ? file.read(largestFile) : QByteArray());
    if (!document.isObject()) {
        m_foreign = !readable || !QFile::rename(m_file, asideName(m_file));
        qCWarning(lcSecrets) << "the file of secrets cannot be read" << (m_foreign ? "" : "and is put aside");
        return;
    }
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        m_secrets.insert(entry.key(), entry->toString());
}

void SecretFile::save()
{
    QJsonObject object;
    for (auto secret = m_secrets.cbegin(); secret != m_secrets.cend(); ++secret)
        object.insert(secret.key(), *secret);
    // One that is there already may be shared with others.
    const QString directory = QFileInfo(m_file).path();
    if (!QFileInfo::exists(directory) && QDir().mkpath(directory))
        chmod(QFile::encodeName(directory).constData(), S_IRWXU);
    QSaveFile file(m_file);
    // Nobody else may read it at any moment: the permissions come before the content. 6.4's commit() does not
    // say that it could not write what was left to write; flush() does.
    m_kept = !m_foreign && file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
             && file.write(QJsonDocument(object).toJson()) > 0 && file.flush() && file.commit();
    if (!m_kept)
        qCWarning(lcSecrets) << "secrets cannot be saved:" << file.errorString();
}

} // namespace snug::app
