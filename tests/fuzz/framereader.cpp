// SPDX-License-Identifier: MIT
#include "server/net/framereader.h"

#include "shared/protocol/limits.h"
#include "tests/fuzz/target.h"

#include <memory>

using namespace snug;
using namespace snug::server;
using fuzz::require;

namespace {

//! Reads a stream, checks each event and keeps them all as bytes.
class Listener
{
public:
    explicit Listener(QByteArrayView stream)
        : m_streamSize(stream.size())
    {
    }

    void hear(QByteArrayView bytes)
    {
        while (const auto event = m_reader.next(bytes))
            std::visit(*this, *event);
        require(bytes.isEmpty(), "where nothing is told everything was taken");
    }

    void operator()(const FrameReader::Text &text)
    {
        speaks();
        require(text.utf8.size() <= limits::frame && text.utf8.isValidUtf8(), "a text is bounded and UTF-8");
        m_textSize += text.utf8.size();
        require(m_textSize <= m_streamSize, "texts are made of what came");
        m_heard += "text " + text.utf8 + '\n';
    }
    void operator()(const FrameReader::Ping &ping)
    {
        speaks();
        require(ping.payload.size() <= 125, "a ping can be answered");
        m_heard += "ping " + ping.payload + '\n';
    }
    void operator()(const FrameReader::Pong &)
    {
        speaks();
        m_heard += "pong\n";
    }
    void operator()(const FrameReader::Close &close)
    {
        m_isOver = true;
        require(close.code >= 1000 && close.code <= 4999, "an answer's code may travel");
        m_heard += "close " + QByteArray::number(close.code) + '\n';
    }
    void operator()(const FrameReader::Violation &violation)
    {
        speaks();
        m_isOver = true;
        m_heard += "violation " + QByteArray::number(static_cast<int>(violation.code)) + '\n';
    }

    const QByteArray &heard() const { return m_heard; }

private:
    void speaks() const { require(!m_isOver, "after the end only a close is told"); }

    FrameReader m_reader;
    const qsizetype m_streamSize;
    qsizetype m_textSize = 0;
    bool m_isOver = false;
    QByteArray m_heard;
};

//! Each piece in memory of its own, so that a read past its end is seen.
void hearAlone(Listener &listener, QByteArrayView piece)
{
    const auto size = static_cast<size_t>(piece.size());
    const std::unique_ptr<char[]> copy(new char[size]);
    std::copy_n(piece.data(), size, copy.get());
    listener.hear(QByteArrayView(copy.get(), piece.size()));
}

} // namespace

//! The first byte says how the rest is cut.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const qsizetype cut = data[0];
    const QByteArrayView stream(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));

    Listener whole(stream);
    hearAlone(whole, stream);

    Listener byBytes(stream);
    for (qsizetype i = 0; i < stream.size(); ++i)
        hearAlone(byBytes, stream.sliced(i, 1));
    require(byBytes.heard() == whole.heard(), "a stream byte by byte is the same");

    Listener byPieces(stream);
    qsizetype piece = 1 + cut;
    for (qsizetype i = 0; i < stream.size(); piece = 1 + (piece * 7 + cut) % 61) {
        piece = std::min(piece, stream.size() - i);
        hearAlone(byPieces, stream.sliced(i, piece));
        i += piece;
    }
    require(byPieces.heard() == whole.heard(), "a stream in pieces is the same");
    return 0;
}
