// SPDX-License-Identifier: MIT
#include "tests/bench/member.h"

namespace snug::bench {

void Member::join(std::uint16_t port, const std::string &roomName)
{
    open(port, m_dialect.path(roomName));
}

void Member::opened()
{
    const std::string frame = m_dialect.join("bench" + std::to_string(m_index), token, since);
    if (frame.empty())
        welcome({});
    else
        sendText(frame);
}

void Member::received(std::string_view text)
{
    if (m_isJoined)
        m_audience.heard(*this, text);
    else if (text.find(R"("type":"joined")") != std::string_view::npos)
        welcome(text);
}

void Member::welcome(std::string_view text)
{
    m_isJoined = true;
    m_audience.joined(*this, text);
}

} // namespace snug::bench
