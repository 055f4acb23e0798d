// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/store.h"

#include <QEventLoop>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace snug::test {

//! A store in a folder of its own, under a clock that stands until it is moved, asked one thing at a time.
class OpenStore
{
public:
    static constexpr qint64 start = 1'763'600'000'000;

    explicit OpenStore(server::StoreOptions options = {})
        : m_options(std::move(options))
    {
        m_options.clock = [this] { return now.load(); };
        reopen();
    }

    void reopen()
    {
        m_store.reset();
        Result<std::unique_ptr<server::Store>> opened = server::Store::open(path(), m_options);
        if (!opened)
            qFatal("%s %s", qPrintable(opened.error().code), qPrintable(opened.error().detail));
        m_store = std::move(*opened);
    }
    void close() { m_store.reset(); }

    server::Store &store() { return *m_store; }
    QString path() const { return m_folder.path(); }
    QString file() const { return m_folder.filePath(QStringLiteral("snug.db")); }

    template <typename Op>
    Result<typename Op::Applied> ask(Op operation)
    {
        return answerTo<typename Op::Applied>(
            [&](auto done) { m_store->submit(std::move(operation), m_store.get(), std::move(done)); });
    }
    //! The same where the answer is only that it was done.
    template <typename Op>
    void tell(Op operation)
    {
        if (const auto answer = ask(std::move(operation)); !answer)
            qFatal("%s", qPrintable(answer.error().code));
    }
    Result<server::Page> read(const server::PageQuery &query)
    {
        return answerTo<server::Page>(
            [&](auto done) { m_store->read(query, m_store.get(), std::move(done)); });
    }

    QString makeRoom(const QString &title, Access access = Access::Open)
    {
        return ask(server::op::MakeRoom{title, access})->id;
    }

    std::atomic<qint64> now = start; // read on the store's thread

private:
    template <typename T>
    Result<T> answerTo(const std::function<void(server::Store::Callback<T>)> &question)
    {
        std::optional<Result<T>> answer;
        QEventLoop loop; // qWaitFor() looks every 10 ms only
        question([&](Result<T> given) {
            answer = std::move(given);
            loop.quit();
        });
        QTimer::singleShot(30'000, &loop, [] { qFatal("the store did not answer"); });
        loop.exec();
        return std::move(*answer);
    }

    QTemporaryDir m_folder;
    server::StoreOptions m_options;
    std::unique_ptr<server::Store> m_store;
};

//! A message of Ada's, the same for the same number.
inline server::op::AddMessage message(const QString &room, int number,
                                      const QString &text = QStringLiteral("hello"))
{
    return {.room = room,
            .member = QStringLiteral("m1"),
            .name = QStringLiteral("Ada"),
            .id = QStringLiteral("id-%1").arg(number),
            .text = text};
}

//! Runs statements on a database from beside the store and gives the rows of the last, columns joined by '|'.
inline QStringList runSql(const QString &file, const QStringList &statements)
{
    QStringList found;
    const QString name = QStringLiteral("beside");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s", qPrintable(query.lastError().text()));
            found.clear();
            while (query.next()) {
                QStringList columns;
                for (int i = 0; i < query.record().count(); ++i)
                    columns += query.value(i).toString();
                found += columns.join(QLatin1Char('|'));
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return found;
}

} // namespace snug::test
