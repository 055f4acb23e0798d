// SPDX-License-Identifier: MIT
#pragma once

#include "shared/result.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace snug::server {

class StoreDatabase;

//! An operation on its way through the store: applied on the store's thread, answered on the caller's.
class Job
{
public:
    virtual ~Job() = default;
    //! Store thread, inside a transaction.
    virtual void apply(StoreDatabase &database) = 0;
    //! Store thread: the transaction did not reach the disk.
    virtual void fail(const Error &error) = 0;
    //! Caller's thread.
    virtual void deliver() = 0;
};

//! The jobs of one transaction, in order. Moved from thread to thread and never shared, so that a callback
//! and all it holds end on the caller's thread.
using JobBatch = std::vector<std::unique_ptr<Job>>;

template <typename Op>
class OperationJob final : public Job
{
public:
    using Outcome = Result<typename Op::Applied>;

    OperationJob(Op operation, QObject *context, std::function<void(Outcome)> done)
        : m_operation(std::move(operation))
        , m_context(context)
        , m_done(std::move(done))
    {
    }

    void apply(StoreDatabase &database) override;
    void fail(const Error &error) override { m_outcome = Outcome(error); }
    void deliver() override
    {
        if (m_context && m_done)
            m_done(std::move(*m_outcome));
    }

private:
    Op m_operation;
    QPointer<QObject> m_context; // made and read on the caller's thread only
    std::function<void(Outcome)> m_done;
    std::optional<Outcome> m_outcome;
};

} // namespace snug::server
