// SPDX-License-Identifier: MIT
#include "server/store/store.h"

#include "server/store/schema.h"
#include "server/store/storagefailure.h"
#include "server/store/storeengine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

//! The answer to whenIdle(): takes its place in the queue and does nothing there.
class Marker final : public Job
{
public:
    Marker(QObject *context, std::function<void()> done)
        : m_context(context)
        , m_done(std::move(done))
    {
    }
    void apply(StoreDatabase &) override {}
    void fail(const Error &) override {}
    void deliver() override
    {
        if (m_context)
            m_done();
    }

private:
    QPointer<QObject> m_context;
    std::function<void()> m_done;
};

Result<Done> makeDirectory(const QString &directory)
{
    const QFileInfo info(QDir::cleanPath(directory));
    if (info.isDir())
        return Done{};
    if (!QDir().mkpath(info.absolutePath()) || !QDir().mkdir(info.filePath(), ownerOnly | QFile::ExeOwner))
        return placeFailure(directory, errno);
    return Done{};
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &directory, const StoreOptions &options)
{
    if (const Result<Done> made = makeDirectory(directory); !made)
        return made.error();
    Result<std::unique_ptr<DirectoryLock>> lock = DirectoryLock::take(directory);
    if (!lock)
        return lock.error();
    const QString file = QDir(directory).absoluteFilePath(u"snug.db"_s);
    if (const Result<Done> inspected = schema::inspect(file); !inspected)
        return inspected.error();
    // Made here, so that nobody else may read it from its first moment; SQLite gives its -wal the same mode.
    QFile database(file);
    if (!database.open(QIODevice::ReadWrite))
        return placeFailure(file, errno);
    database.setPermissions(ownerOnly);
    database.close();
    if (const Result<Done> migrated = schema::migrate(file); !migrated)
        return migrated.error();
    return std::unique_ptr<Store>(new Store(std::make_shared<StoreEngine>(std::move(*lock), file, options)));
}

Store::Store(std::shared_ptr<StoreEngine> engine)
    : m_engine(std::move(engine))
    , m_failure(m_engine->health.enter(this))
{
}

Store::~Store()
{
    m_engine->reader.leave(this);
    handOver();
    m_engine->writer.finish();
    m_engine->health.leave(this);
}

std::unique_ptr<Store> Store::share() const
{
    return std::unique_ptr<Store>(new Store(m_engine));
}

void Store::read(const PageQuery &query, QObject *context, Callback<Page> done)
{
    std::unique_ptr<Job> page = std::make_unique<OperationJob<PageQuery>>(query, context, std::move(done));
    if (m_engine->reader.put(this, page))
        return;
    JobBatch refused;
    refused.push_back(std::move(page));
    refuse(std::move(refused));
}

void Store::whenIdle(QObject *context, std::function<void()> done)
{
    handOver();
    JobBatch marker;
    marker.push_back(std::make_unique<Marker>(context, std::move(done)));
    m_engine->writer.put(this, std::move(marker), StoreWriter::Bound::None);
}

void Store::submitJob(std::unique_ptr<Job> job)
{
    // Not at once: what this turn of the event loop still brings belongs into the same transaction.
    if (m_submitted.empty())
        QMetaObject::invokeMethod(this, &Store::handOver, Qt::QueuedConnection);
    m_submitted.push_back(std::move(job));
}

void Store::handOver()
{
    if (!m_submitted.empty())
        refuse(m_engine->writer.put(this, std::exchange(m_submitted, {})));
}

void Store::refuse(JobBatch jobs)
{
    if (jobs.empty())
        return;
    for (const std::unique_ptr<Job> &job : jobs)
        job->fail({u"overloaded"_s,
                   QCoreApplication::translate(
                       "Store", "The host's computer is too busy right now. Try again in a moment.")});
    QMetaObject::invokeMethod(
        this, [this, jobs = std::move(jobs)]() mutable { deliver(std::move(jobs)); }, Qt::QueuedConnection);
}

StoreStats Store::stats() const
{
    return {.jobs = m_engine->writer.waiting(),
            .pages = m_engine->reader.waiting(),
            .databaseBytes = QFileInfo(m_engine->file).size(),
            .logBytes = QFileInfo(m_engine->file + "-wal"_L1).size()};
}

void Store::deliver(JobBatch batch)
{
    const QPointer self(this);
    for (const std::unique_ptr<Job> &job : batch) {
        job->deliver();
        if (!self) // an answer may well be what ends the server
            return;
    }
    emit batchDelivered();
}

void Store::setFailure(const std::optional<Error> &failure)
{
    m_failure = failure;
    emit failureChanged();
}

} // namespace snug::server
