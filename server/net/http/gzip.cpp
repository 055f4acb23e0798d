// SPDX-License-Identifier: MIT
#include "server/net/http/gzip.h"

#define ZLIB_CONST // what is read is not written to
#include <zlib.h>

namespace snug::server::http {

QByteArray gzip(const QByteArray &bytes)
{
    constexpr int gzipWindow = MAX_WBITS + 16; // zlib.h: 16 more for gzip's header
    constexpr int usualMemory = 8;
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, usualMemory, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    const auto size = static_cast<uInt>(bytes.size());
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, size)), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<const Bytef *>(bytes.constData());
    stream.avail_in = size;
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return whole ? packed : QByteArray();
}

} // namespace snug::server::http
