// SPDX-License-Identifier: MIT
#include "shared/protocol/bounded.h"

#include "shared/text/plaintext.h"

#include <algorithm>

namespace snug::codec {

namespace {

constexpr int sentence = 500;            // code points; what a host has to say is a line or two
constexpr qsizetype longestKey = 64;     // of ids, codes and the like
constexpr qsizetype longestToken = 1024; // another server's may be of another kind

void cutLine(QString &told, int most)
{
    constexpr qsizetype units = 2; // of UTF-16, in which a code point is
    told = text::shortened(text::oneLine(told.left(units * most)), most).trimmed();
}

void cutText(QString &told)
{
    // Normalising may make it longer again.
    told = text::shortened(text::normalised(told.left(limits::text)), limits::text);
}

//! Brings what can be shortened within its limit; false where it holds a key that no shorter one stands for.
//! `re` is only compared with what was sent.
struct Bounds {
    static bool isKey(const QString &key) { return key.size() <= longestKey; }

    bool operator()(Member &member) const
    {
        cutLine(member.name, limits::name);
        return isKey(member.id);
    }
    bool operator()(Message &message) const
    {
        cutLine(message.name, limits::name);
        cutText(message.text);
        return isKey(message.id) && isKey(message.from);
    }
    bool operator()(RoomInfo &room) const
    {
        cutLine(room.title, limits::title);
        cutLine(room.topic, sentence);
        return isKey(room.id) && isKey(room.epoch);
    }
    bool operator()(std::vector<Member> &members) const
    {
        members.resize(std::min(members.size(), limits::members));
        return std::ranges::all_of(members, *this);
    }
    bool operator()(std::vector<Message> &messages) const { return std::ranges::all_of(messages, *this); }

    bool operator()(frame::Joined &joined) const
    {
        cutLine(joined.server, sentence);
        return joined.token.size() <= longestToken && (*this)(joined.room) && (*this)(joined.self)
               && (*this)(joined.members) && (*this)(joined.messages);
    }
    bool operator()(frame::Messages &messages) const { return (*this)(messages.messages); }
    bool operator()(frame::MemberTyping &typing) const { return isKey(typing.member); }
    bool operator()(frame::Presence &presence) const { return (*this)(presence.members); }
    bool operator()(frame::RoomChanged &changed) const { return (*this)(changed.room); }
    bool operator()(frame::Bye &bye) const
    {
        cutLine(bye.text, sentence);
        return isKey(bye.reason);
    }
    bool operator()(frame::Refused &refused) const
    {
        cutLine(refused.error.text, sentence);
        return isKey(refused.error.code) && isKey(refused.error.cause);
    }
};

} // namespace

std::optional<frame::Server> bounded(frame::Server frame)
{
    return std::visit(Bounds(), frame) ? std::optional(std::move(frame)) : std::nullopt;
}

} // namespace snug::codec
