// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>

namespace snug::app {

//! So many bytes as a person would say it, in the language spoken: "48 kB", "1.2 GB".
inline QString sizeText(qint64 bytes)
{
    constexpr qint64 megabyte = 1024 * 1024;
    return QLocale().formattedDataSize(bytes, bytes < megabyte ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace snug::app
