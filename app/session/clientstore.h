// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/attention.h"
#include "app/session/outgoingmessage.h"
#include "app/session/writing.h"
#include "shared/link/roomlink.h"

#include <QDateTime>
#include <QObject>
#include <QSqlDatabase>
#include <QTimer>
#include <QVariant>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

class QSqlQuery;

namespace snug::app {

//! A room this person is in, as the app remembers it.
struct RememberedRoom {
    RoomLink link; //!< without its secret
    QString title = {};
    QString selfName = {};
    bool hosted = false;                 //!< on this computer
    std::optional<qint64> lastRead = {}; //!< seq; nothing before the first join
    qint64 lastKnown = 0;                //!< seq of the newest message seen here
    QDateTime joinedAt = {};             //!< invalid before the first join
    QDateTime usedAt = {};               //!< last time the host was reached
    QDateTime visitedAt = {};            //!< last time the person began to look at it
    QString hostName = {};               //!< whose room it is; empty where nobody knows
    Attention::Kept attention = {};

    QString address() const { return link.address(); }
    bool operator==(const RememberedRoom &) const = default;
};

//! What the app keeps between runs: the rooms a person is in and what they wrote that is not sent yet. One
//! SQLite file, small statements, GUI thread.
//!
//! Never fails its caller: where the file cannot be used, or no longer, everything is kept in memory only,
//! persistent() is false and problem() says why. Where it could be written again it is tried every minute.
//! What a file holds that can be read but not written is there all the same. One that is damaged is put aside
//! for a new one; one that cannot be read for another reason is left as it is.
class ClientStore : public QObject
{
    Q_OBJECT

public:
    //! Opens or makes `client.db` in `directory` (made if absent, mode 0700); in memory where that is empty.
    explicit ClientStore(const QString &directory,
                         std::chrono::milliseconds tryAgain = std::chrono::minutes(1));
    ~ClientStore() override;

    //! Where a person's own store is: $XDG_DATA_HOME/snug/client.
    static QString defaultDirectory();

    bool persistent() const { return m_problem.text.isEmpty(); }
    //! One sentence; empty while all is kept.
    QString problem() const { return m_problem.text; }
    QString problemCode() const { return m_problem.code; }
    QString problemDetails() const { return m_problem.detail; }
    //! What the damaged file is called now for which this one was begun; empty where there was none.
    QString damagedFile() const { return m_damagedFile; }

    //! Goes on in another directory, with everything; what that holds already of other rooms stays. Nothing
    //! changes where it cannot be used.
    Result<Done> moveTo(const QString &directory);

    //! In the order of joining.
    std::vector<RememberedRoom> rooms() const;
    //! The link of a room that is there already is move()'s to change.
    void save(const RememberedRoom &room);
    //! Forgets a room and what waits for it.
    void forget(const QString &address);
    //! The room is found under another link now; what waits for it goes along.
    void move(const QString &address, const RoomLink &link);

    //! What is being written into a room.
    Writing draft(const QString &address) const;
    void save(const QString &address, const Writing &writing);

    //! In the order of writing.
    std::vector<OutgoingMessage> outbox(const QString &address) const;
    void append(const QString &address, const OutgoingMessage &message);
    void update(const QString &address, const OutgoingMessage &message);
    void remove(const QString &address, const QStringList &ids);

    //! The draft of a room becomes a message in its outbox. No end of the program leaves it in both or
    //! neither.
    void take(const QString &address, const OutgoingMessage &message);
    //! A message of the outbox becomes the draft again, in the same way.
    void giveBack(const QString &address, const QString &id, const Writing &writing);

signals:
    //! Something can no longer be kept, or again.
    void problemChanged();

private:
    //! A null QString is bound as NULL; here an absent text is an empty one.
    static QVariant fromText(const QString &text);
    Result<Done> open(const QString &file);
    //! A file that cannot be written, for reading only; false where that is not possible either.
    bool openToRead(const QString &file);
    bool putAside(const QString &file);
    void readToMemory(const QString &file);
    Result<Done> migrate();
    bool run(QSqlQuery &query);
    //! What just failed on disk is done in memory, with everything that was on disk.
    bool runInMemory(QSqlQuery &query);
    void copyTo(ClientStore &other) const;
    void goToMemory(const Error &problem);
    void setProblem(const Error &problem);
    bool write(const QString &address, const Writing &writing);
    bool insert(const QString &address, const OutgoingMessage &message);
    bool erase(const QString &address, const QString &id);
    //! In one transaction, of which nothing remains where it does not come to its end.
    void atOnce(const std::function<bool()> &change);

    QString m_directory;
    QString m_damagedFile;
    QSqlDatabase m_database;
    Error m_problem;
    bool m_complete = true; // nothing in m_directory is missing in memory
    QTimer m_tryAgain;
};

} // namespace snug::app
