// SPDX-License-Identifier: MIT
#include "server/store/storeengine.h"

#include "server/store/store.h"

namespace snug::server {

StoreEngine::StoreEngine(std::unique_ptr<DirectoryLock> taken, QString database, StoreOptions options)
    : file(std::move(database))
    , lock(std::move(taken))
    , writer(file, options,
             [](Store *face, JobBatch batch, const std::optional<Error> &failure) {
                 QMetaObject::invokeMethod(
                     face,
                     [face, batch = std::move(batch), failure]() mutable {
                         face->deliver(std::move(batch), failure);
                     },
                     Qt::QueuedConnection);
             })
    , reader(file, options.bounds.pages, [](Store *face, std::unique_ptr<Job> page) {
        // Taken out of the call before it runs: whatever holds the call last, the page ends with its answer.
        QMetaObject::invokeMethod(
            face, [page = std::move(page)]() mutable { std::exchange(page, nullptr)->deliver(); },
            Qt::QueuedConnection);
    })
{
}

} // namespace snug::server
