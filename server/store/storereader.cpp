// SPDX-License-Identifier: MIT
#include "server/store/storereader.h"

namespace snug::server {

StoreReader::StoreReader(QString file)
    : m_file(std::move(file))
{
}

void StoreReader::open()
{
    m_openFailure.reset();
    m_database.emplace([] { return qint64(0); }); // makes nothing that would need a time
    if (const Result<Done> opened = m_database->open(m_file, StoreDatabase::Mode::ReadOnly); !opened)
        m_openFailure = opened.error();
}

Result<Page> StoreReader::read(const PageQuery &query)
{
    if (m_openFailure) // of a moment ago, perhaps
        open();
    if (m_openFailure)
        return *m_openFailure;
    return m_database->page(query);
}

} // namespace snug::server
