// SPDX-License-Identifier: MIT
#include "shared/protocol/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace snug::codec {

using namespace Qt::StringLiterals;

namespace {

QString messageKindName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Chat:
        return u"chat"_s;
    case MessageKind::Notice:
        return u"notice"_s;
    case MessageKind::Bot:
        return u"bot"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const Message &message)
{
    QJsonObject object{{"seq"_L1, message.seq},   {"rev"_L1, message.rev},   {"id"_L1, message.id},
                       {"from"_L1, message.from}, {"name"_L1, message.name}, {"at"_L1, message.at},
                       {"text"_L1, message.text}};
    if (message.kind != MessageKind::Chat)
        object["kind"_L1] = messageKindName(message.kind);
    if (message.replyTo)
        object["replyTo"_L1] = *message.replyTo;
    return object;
}

QJsonObject toJson(const Member &member)
{
    return {{"id"_L1, member.id},
            {"name"_L1, member.name},
            {"role"_L1, roleName(member.role)},
            {"online"_L1, member.online}};
}

QJsonObject toJson(const RoomInfo &room)
{
    return {{"id"_L1, room.id},       {"title"_L1, room.title},
            {"topic"_L1, room.topic}, {"access"_L1, accessName(room.access)},
            {"epoch"_L1, room.epoch}, {"head"_L1, room.head},
            {"count"_L1, room.count}};
}

template <typename T>
QJsonArray toJson(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

//! Turns each frame into its object, `type` included.
struct Encoder {
    static void setText(QJsonObject &object, QLatin1StringView key, const QString &text)
    {
        if (!text.isEmpty())
            object[key] = text;
    }

    QJsonObject operator()(const frame::Join &join) const
    {
        QJsonObject object{
            {"type"_L1, "join"_L1}, {"v"_L1, join.version}, {"name"_L1, join.name}, {"limit"_L1, join.limit}};
        setText(object, "invite"_L1, join.invite);
        setText(object, "token"_L1, join.token);
        setText(object, "epoch"_L1, join.epoch);
        if (join.since)
            object["since"_L1] = *join.since;
        return object;
    }
    QJsonObject operator()(const frame::Send &send) const
    {
        QJsonObject object{{"type"_L1, "send"_L1}, {"id"_L1, send.id}, {"text"_L1, send.text}};
        if (send.replyTo)
            object["replyTo"_L1] = *send.replyTo;
        return object;
    }
    QJsonObject operator()(const frame::History &history) const
    {
        using Direction = frame::History::Direction;
        const QLatin1StringView direction = history.direction == Direction::Before  ? "before"_L1
                                            : history.direction == Direction::After ? "after"_L1
                                                                                    : "around"_L1;
        return {{"type"_L1, "history"_L1}, {direction, history.seq}, {"limit"_L1, history.limit}};
    }
    QJsonObject operator()(const frame::Typing &typing) const
    {
        return {{"type"_L1, "typing"_L1}, {"on"_L1, typing.on}};
    }
    QJsonObject operator()(const frame::Rename &rename) const
    {
        return {{"type"_L1, "rename"_L1}, {"name"_L1, rename.name}};
    }

    QJsonObject operator()(const frame::Joined &joined) const
    {
        QJsonObject self{{"id"_L1, joined.self.id},
                         {"name"_L1, joined.self.name},
                         {"role"_L1, roleName(joined.self.role)}};
        setText(self, "token"_L1, joined.token);
        QJsonObject object{{"type"_L1, "joined"_L1},
                           {"v"_L1, limits::protocolVersion},
                           {"server"_L1, joined.server},
                           {"now"_L1, joined.now},
                           {"room"_L1, toJson(joined.room)},
                           {"self"_L1, self},
                           {"members"_L1, toJson(joined.members)},
                           {"messages"_L1, toJson(joined.messages)},
                           {"more"_L1, joined.more},
                           {"reset"_L1, joined.reset},
                           {"limits"_L1, QJsonObject{{"text"_L1, limits::text},
                                                     {"file"_L1, limits::file},
                                                     {"name"_L1, limits::name},
                                                     {"page"_L1, limits::pageMost}}}};
        setText(object, "re"_L1, joined.re);
        return object;
    }
    QJsonObject operator()(const frame::Messages &messages) const
    {
        QJsonObject object{{"type"_L1, "messages"_L1}, {"messages"_L1, toJson(messages.messages)}};
        setText(object, "re"_L1, messages.re);
        if (messages.span) {
            object["base"_L1] = messages.span->base;
            object["head"_L1] = messages.span->head;
        }
        if (messages.more)
            object["more"_L1] = *messages.more;
        return object;
    }
    QJsonObject operator()(const frame::MemberTyping &typing) const
    {
        return {{"type"_L1, "typing"_L1}, {"member"_L1, typing.member}, {"on"_L1, typing.on}};
    }
    QJsonObject operator()(const frame::Presence &presence) const
    {
        return {{"type"_L1, "presence"_L1}, {"members"_L1, toJson(presence.members)}};
    }
    QJsonObject operator()(const frame::Bye &bye) const
    {
        return {{"type"_L1, "bye"_L1}, {"reason"_L1, bye.reason}, {"text"_L1, bye.text}};
    }
    QJsonObject operator()(const frame::Refused &refused) const
    {
        QJsonObject object{
            {"type"_L1, "error"_L1}, {"code"_L1, refused.error.code}, {"text"_L1, refused.error.text}};
        setText(object, "re"_L1, refused.re);
        if (refused.retryAfter)
            object["retryAfter"_L1] = *refused.retryAfter;
        return object;
    }
};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray encode(const frame::Request &request)
{
    QJsonObject object = std::visit(Encoder(), request.frame);
    Encoder::setText(object, "re"_L1, request.re);
    return compact(object);
}

QByteArray encode(const frame::Server &frame)
{
    return compact(std::visit(Encoder(), frame));
}

} // namespace snug::codec
