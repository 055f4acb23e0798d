// SPDX-License-Identifier: MIT
#pragma once

#include "server/store/storedatabase.h"

#include <QObject>

#include <optional>

namespace snug::server {

//! Reads pages beside the writer, on a thread and a connection of its own, so that scrolling back through a
//! large room keeps nobody's message waiting.
class StoreReader : public QObject
{
    Q_OBJECT

public:
    explicit StoreReader(QString file);

    void open();
    Result<Page> read(const PageQuery &query);

private:
    const QString m_file;
    std::optional<StoreDatabase> m_database;
    std::optional<Error> m_openFailure;
};

} // namespace snug::server
