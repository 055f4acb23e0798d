// SPDX-License-Identifier: MIT
#include "server/store/store.h"

#include "server/store/directorylock.h"
#include "server/store/schema.h"
#include "server/store/storereader.h"
#include "server/store/storewriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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
    const Error error{u"not_writable"_s,
                      QCoreApplication::translate("Store", "%1 cannot be written to.").arg(directory)};
    const QFileInfo info(QDir::cleanPath(directory));
    if (info.isDir())
        return Done{};
    if (!QDir().mkpath(info.absolutePath()) || !QDir().mkdir(info.filePath(), ownerOnly | QFile::ExeOwner))
        return error;
    return Done{};
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &directory, Clock clock)
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
        return Error{u"not_writable"_s,
                     QCoreApplication::translate("Store", "%1 cannot be written to.").arg(file),
                     database.errorString()};
    database.setPermissions(ownerOnly);
    database.close();
    if (const Result<Done> migrated = schema::migrate(file); !migrated)
        return migrated.error();
    return std::unique_ptr<Store>(new Store(std::move(*lock), file, std::move(clock)));
}

Store::Store(std::unique_ptr<DirectoryLock> lock, const QString &file, Clock clock)
    : m_lock(std::move(lock))
    , m_writer(new StoreWriter(file, clock ? std::move(clock) : QDateTime::currentMSecsSinceEpoch,
                               [this](JobBatch batch, const std::optional<Error> &failure) {
                                   QMetaObject::invokeMethod(
                                       this,
                                       [this, batch = std::move(batch), failure]() mutable {
                                           deliver(std::move(batch), failure);
                                       },
                                       Qt::QueuedConnection);
                               }))
    , m_reader(new StoreReader(file))
{
    m_writerThread.setObjectName(u"store"_s);
    m_readerThread.setObjectName(u"store-read"_s);
    m_writer->moveToThread(&m_writerThread);
    m_reader->moveToThread(&m_readerThread);
    connect(&m_writerThread, &QThread::started, m_writer, &StoreWriter::open);
    connect(&m_readerThread, &QThread::started, m_reader, &StoreReader::open);
    connect(&m_writerThread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(&m_readerThread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_writerThread.start();
    m_readerThread.start();
}

Store::~Store()
{
    // The reader first: the last connection to close folds the log into the file, and only a writing one can.
    m_readerThread.quit();
    m_readerThread.wait();
    QMetaObject::invokeMethod(m_writer, &StoreWriter::finish, Qt::QueuedConnection);
    m_writerThread.wait();
}

void Store::read(const PageQuery &query, QObject *context, Callback<Page> done)
{
    QMetaObject::invokeMethod(
        m_reader,
        [this, query, context = QPointer(context), done = std::move(done)]() mutable {
            QMetaObject::invokeMethod(
                this,
                [context = std::move(context), done = std::move(done), page = m_reader->read(query)] {
                    if (context)
                        done(page);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Store::whenIdle(QObject *context, std::function<void()> done)
{
    submitJob(std::make_unique<Marker>(context, std::move(done)));
}

void Store::submitJob(std::unique_ptr<Job> job)
{
    QMetaObject::invokeMethod(
        m_writer, [writer = m_writer, job = std::move(job)]() mutable { writer->take(std::move(job)); },
        Qt::QueuedConnection);
}

void Store::deliver(JobBatch batch, const std::optional<Error> &failure)
{
    m_failure = failure;
    const QPointer self(this);
    for (const std::unique_ptr<Job> &job : batch) {
        job->deliver();
        if (!self) // an answer may well be what ends the server
            return;
    }
    emit batchDelivered();
}

} // namespace snug::server
