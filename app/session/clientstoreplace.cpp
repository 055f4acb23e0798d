// SPDX-License-Identifier: MIT
// How a client store goes from one place to another, or stays in memory for want of one.
#include "app/session/asidename.h"
#include "app/session/clientstore.h"

#include <QFile>
#include <QSqlQuery>
#include <QUrl>

#include <array>
#include <utility>

namespace snug::app {

using namespace Qt::StringLiterals;

namespace {

//! Where what is wrong is not what the file holds.
bool mayHeal(const Error &problem)
{
    return problem.code == "not_writable"_L1 || problem.code == "no_space"_L1;
}

} // namespace

bool ClientStore::openToRead(const QString &file)
{
    // A full disk has no room for a -shm, which SQLite only does without where it is alone. On a read-only
    // one it is alone if nothing changes the file, but then leaves out what a kill has left in the -wal.
    const std::array ways{std::pair{"?mode=rw"_L1, "EXCLUSIVE"_L1}, std::pair{"?mode=ro"_L1, "NORMAL"_L1},
                          std::pair{"?mode=ro&immutable=1"_L1, "NORMAL"_L1}};
    const QString url = QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded);
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=1000"_s);
    for (const auto &[mode, locking] : ways) {
        m_database.setDatabaseName(url + mode);
        if (m_database.open() && QSqlQuery(u"PRAGMA locking_mode=%1"_s.arg(locking), m_database).isActive()
            && QSqlQuery(u"SELECT count(*) FROM room"_s, m_database).isActive())
            return true;
        m_database.close();
    }
    return false;
}

bool ClientStore::putAside(const QString &file)
{
    m_database.close();
    const QString aside = asideName(file);
    // Its log first: a new file would take what that holds for its own.
    QFile::rename(file + "-wal"_L1, aside + "-wal"_L1);
    if (QFile::exists(file + "-wal"_L1) || !QFile::rename(file, aside))
        return false;
    QFile::remove(file + "-shm"_L1);
    m_damagedFile = aside;
    return true;
}

void ClientStore::copyTo(ClientStore &other) const
{
    for (const RememberedRoom &room : rooms()) {
        other.save(room);
        other.save(room.address(), draft(room.address()));
        for (const OutgoingMessage &message : outbox(room.address())) {
            other.remove(room.address(), {message.id});
            other.append(room.address(), message);
        }
    }
}

void ClientStore::readToMemory(const QString &file)
{
    ClientStore read{QString()};
    m_complete = mayHeal(m_problem) && openToRead(file);
    if (m_complete)
        copyTo(read);
    std::swap(m_database, read.m_database);
}

void ClientStore::setProblem(const Error &problem)
{
    m_problem = problem;
    if (mayHeal(problem))
        m_tryAgain.start();
    else
        m_tryAgain.stop();
}

void ClientStore::goToMemory(const Error &problem)
{
    setProblem(problem);
    auto *other = new ClientStore(QString());
    other->setParent(this);
    copyTo(*other);
    std::swap(m_database, other->m_database);
    other->deleteLater(); // what failed is a query of the old place, which its caller still holds
}

Result<Done> ClientStore::moveTo(const QString &directory)
{
    ClientStore there(directory);
    if (there.persistent()) {
        there.atOnce([&] {
            // What was forgotten or sent meanwhile does not come back.
            if (directory == m_directory && m_complete) {
                for (const RememberedRoom &room : there.rooms())
                    there.forget(room.address());
            }
            copyTo(there);
            return true;
        });
    }
    if (!there.persistent())
        return there.m_problem;
    std::swap(m_database, there.m_database);
    m_directory = directory;
    m_damagedFile = there.m_damagedFile;
    m_complete = true;
    setProblem({});
    emit problemChanged();
    return Done{};
}

} // namespace snug::app
