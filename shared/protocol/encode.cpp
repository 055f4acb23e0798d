// SPDX-License-Identifier: MIT
#include "shared/protocol/codec.h"
#include "shared/protocol/jsonwriter.h"

namespace snug::codec {

namespace {

const char *messageKindName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Chat:
        return "chat";
    case MessageKind::Notice:
        return "notice";
    case MessageKind::Bot:
        return "bot";
    }
    Q_UNREACHABLE();
}

const char *directionName(frame::History::Direction direction)
{
    switch (direction) {
    case frame::History::Direction::Before:
        return "before";
    case frame::History::Direction::After:
        return "after";
    case frame::History::Direction::Around:
        return "around";
    }
    Q_UNREACHABLE();
}

//! Writes frames, `type` first, as compact JSON. Objects of the wire are written by add(), in the order of
//! docs/protocol.md.
class Encoder : public JsonWriter
{
public:
    using JsonWriter::add;

    void begin(const char *type)
    {
        beginObject();
        add("type", type);
    }

    template <typename T>
    void add(const char *key, const std::vector<T> &values)
    {
        addKey(key);
        add(values);
    }
    template <typename T>
    void add(const std::vector<T> &values)
    {
        beginArray();
        for (const T &value : values)
            add(value);
        endArray();
    }

    void add(const Message &message)
    {
        beginObject();
        add("seq", message.seq);
        add("rev", message.rev);
        add("id", message.id);
        add("from", message.from);
        add("name", message.name);
        add("at", message.at);
        add("text", message.text);
        if (message.kind != MessageKind::Chat)
            add("kind", messageKindName(message.kind));
        addPresent("replyTo", message.replyTo);
        endObject();
    }
    void add(const Member &member)
    {
        beginObject();
        add("id", member.id);
        add("name", member.name);
        add("role", roleName(member.role));
        add("online", member.online);
        endObject();
    }
    void add(const char *key, const RoomInfo &room)
    {
        addKey(key);
        beginObject();
        add("id", room.id);
        add("title", room.title);
        add("topic", room.topic);
        add("access", accessName(room.access));
        add("epoch", room.epoch);
        add("head", room.head);
        add("count", room.count);
        endObject();
    }
    void addSelf(const frame::Joined &joined)
    {
        addKey("self");
        beginObject();
        add("id", joined.self.id);
        add("name", joined.self.name);
        add("role", roleName(joined.self.role));
        addPresent("token", joined.token);
        endObject();
    }
    void addLimits()
    {
        addKey("limits");
        beginObject();
        add("text", qint64(limits::text));
        add("file", qint64(limits::file));
        add("name", qint64(limits::name));
        add("page", qint64(limits::pageMost));
        endObject();
    }

    void operator()(const frame::Join &join)
    {
        begin("join");
        add("v", qint64(join.version));
        add("name", join.name);
        add("limit", qint64(join.limit));
        addPresent("invite", join.invite);
        addPresent("token", join.token);
        addPresent("since", join.since);
        addPresent("epoch", join.epoch);
    }
    void operator()(const frame::Send &send)
    {
        begin("send");
        add("id", send.id);
        add("text", send.text);
        addPresent("replyTo", send.replyTo);
    }
    void operator()(const frame::History &history)
    {
        begin("history");
        add(directionName(history.direction), history.seq);
        add("limit", qint64(history.limit));
    }
    void operator()(const frame::Typing &typing)
    {
        begin("typing");
        add("on", typing.on);
    }
    void operator()(const frame::Rename &rename)
    {
        begin("rename");
        add("name", rename.name);
    }

    void operator()(const frame::Joined &joined)
    {
        write(joined, encodeList(joined.members), encodeList(joined.messages));
    }
    void write(const frame::Joined &joined, const QByteArray &members, const QByteArray &messages)
    {
        begin("joined");
        addPresent("re", joined.re);
        add("v", qint64(limits::protocolVersion));
        add("server", joined.server);
        add("now", joined.now);
        add("room", joined.room);
        addSelf(joined);
        addArray("members", members);
        addArray("messages", messages);
        add("more", joined.more);
        add("reset", joined.reset);
        addLimits();
    }
    void operator()(const frame::Messages &messages)
    {
        begin("messages");
        addPresent("re", messages.re);
        if (messages.span) {
            add("base", messages.span->base);
            add("head", messages.span->head);
        }
        add("messages", messages.messages);
        addPresent("more", messages.more);
    }
    void operator()(const frame::MemberTyping &typing)
    {
        begin("typing");
        add("member", typing.member);
        add("on", typing.on);
    }
    void operator()(const frame::Presence &presence)
    {
        begin("presence");
        add("members", presence.members);
    }
    void operator()(const frame::RoomChanged &changed)
    {
        begin("room");
        add("room", changed.room);
    }
    void operator()(const frame::Bye &bye)
    {
        begin("bye");
        add("reason", bye.reason);
        add("text", bye.text);
    }
    void operator()(const frame::Refused &refused)
    {
        begin("error");
        addPresent("re", refused.re);
        add("code", refused.error.code);
        add("text", refused.error.text);
        addPresent("cause", refused.error.cause);
        if (refused.retryAfter)
            add("retryAfter", qint64(*refused.retryAfter));
    }
};

template <typename T>
QByteArray listOf(const std::vector<T> &values)
{
    Encoder encoder;
    encoder.add(values);
    return encoder.encoded();
}

} // namespace

QByteArray encode(const frame::Request &request)
{
    Encoder encoder;
    std::visit(encoder, request.frame);
    encoder.addPresent("re", request.re);
    encoder.endObject();
    return encoder.encoded();
}

QByteArray encode(const frame::Server &frame)
{
    Encoder encoder;
    std::visit(encoder, frame);
    encoder.endObject();
    return encoder.encoded();
}

QByteArray encodeList(const std::vector<Member> &members)
{
    return listOf(members);
}

QByteArray encodeList(const std::vector<Message> &messages)
{
    return listOf(messages);
}

QByteArray encodeJoined(const frame::Joined &joined, const QByteArray &members, const QByteArray &messages)
{
    Encoder encoder;
    encoder.write(joined, members, messages);
    encoder.endObject();
    return encoder.encoded();
}

} // namespace snug::codec
