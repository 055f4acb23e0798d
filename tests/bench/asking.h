// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/store.h"

#include <QEventLoop>

#include <optional>

//! The store as something that is asked and waited for, on a thread that has nothing else to do.
namespace snug::bench {

template <typename Op>
Result<typename Op::Applied> ask(server::Store &store, Op operation)
{
    QEventLoop loop;
    std::optional<Result<typename Op::Applied>> answer;
    store.submit(std::move(operation), &loop, [&](Result<typename Op::Applied> given) {
        answer = std::move(given);
        loop.quit();
    });
    loop.exec();
    return std::move(*answer);
}

inline Result<server::Page> ask(server::Store &store, const server::PageQuery &query)
{
    QEventLoop loop;
    std::optional<Result<server::Page>> answer;
    store.read(query, &loop, [&](Result<server::Page> given) {
        answer = std::move(given);
        loop.quit();
    });
    loop.exec();
    return std::move(*answer);
}

//! Until everything that was submitted is on disk.
inline void waitFor(server::Store &store)
{
    QEventLoop loop;
    store.whenIdle(&loop, [&loop] { loop.quit(); });
    loop.exec();
}

} // namespace snug::bench
