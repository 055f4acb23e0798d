// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

//! What libFuzzer, or replay.cpp in its place, calls with each input. Returns 0; whatever is wrong ends the
//! program.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace snug::fuzz {

//! Ends the program where something does not hold that must hold for every input.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

inline QByteArray bytes(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

//! The input as text in two ways: as UTF-8, and as UTF-16, in which surrogates may stand alone.
inline std::array<QString, 2> texts(const uint8_t *data, size_t size)
{
    const QByteArray utf8 = bytes(data, size);
    QString utf16;
    for (qsizetype i = 0; i + 1 < utf8.size(); i += 2)
        utf16 += QChar(static_cast<uchar>(utf8[i]), static_cast<uchar>(utf8[i + 1]));
    return {QString::fromUtf8(utf8), utf16};
}

} // namespace snug::fuzz
