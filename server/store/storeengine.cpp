// SPDX-License-Identifier: MIT
#include "server/store/storeengine.h"

#include "server/store/log.h"
#include "server/store/store.h"

namespace snug::server {

Q_LOGGING_CATEGORY(storeLog, "snug.store", QtInfoMsg)

StoreEngine::StoreEngine(std::unique_ptr<DirectoryLock> taken, QString database, const StoreOptions &options)
    : file(std::move(database))
    , lock(std::move(taken))
    , health(options.remembered,
             [](Store *face, const std::optional<Error> &failure) {
                 QMetaObject::invokeMethod(
                     face, [face, failure] { face->setFailure(failure); }, Qt::QueuedConnection);
             })
    , writer(file, options, health,
             [](Store *face, JobBatch batch) {
                 QMetaObject::invokeMethod(
                     face, [face, batch = std::move(batch)]() mutable { face->deliver(std::move(batch)); },
                     Qt::QueuedConnection);
             })
    , reader(
          file, options,
          [this](const Error &failure) {
              health.noteUnreadable(failure);
              writer.noteHealth();
          },
          [](Store *face, std::unique_ptr<Job> page) {
              // Taken out of the call before it runs: whatever holds the call last, the page ends with its
              // answer.
              QMetaObject::invokeMethod(
                  face, [page = std::move(page)]() mutable { std::exchange(page, nullptr)->deliver(); },
                  Qt::QueuedConnection);
          })
{
}

} // namespace snug::server
