// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/clock.h"

#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace snug::bench {

//! What a text says of itself, so that it is known again in whatever a server makes of it:
//! "~load.sender.number.sent~".
struct Marker {
    int load = 0;   //!< which Load it belongs to
    int sender = 0; //!< index of the member in its crowd
    int number = 0; //!< of the sender's messages in that load
    Nanos sent = 0;
};

inline std::string textWith(const Marker &marker, std::size_t size)
{
    constexpr std::string_view filling = " a word or two that could have been said by anybody at any time";
    std::string text = std::to_string(marker.load);
    for (const Nanos part : {Nanos(marker.sender), Nanos(marker.number), marker.sent})
        text.append(1, '.').append(std::to_string(part));
    text.insert(text.begin(), '~');
    text += '~';
    while (text.size() < size)
        text += filling.substr(0, size - text.size());
    return text;
}

//! Finds the next marker and takes everything up to its end off `text`.
inline std::optional<Marker> takeMarker(std::string_view &text)
{
    for (;;) {
        const std::size_t start = text.find('~');
        if (start == std::string_view::npos)
            return {};
        text.remove_prefix(start + 1);
        Marker marker;
        const char *const end = text.data() + text.size();
        const char *at = text.data();
        const auto number = [&](auto &value, char behind) {
            const auto [stop, error] = std::from_chars(at, end, value);
            if (error != std::errc() || stop == end || *stop != behind)
                return false;
            at = stop + 1;
            return true;
        };
        if (number(marker.load, '.') && number(marker.sender, '.') && number(marker.number, '.')
            && number(marker.sent, '~')) {
            text.remove_prefix(static_cast<std::size_t>(at - text.data()));
            return marker;
        }
    }
}

} // namespace snug::bench
