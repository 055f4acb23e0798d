// SPDX-License-Identifier: MIT
#include "shared/protocol/bounded.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace snug::codec {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Protocol)
};

int pageLimit(Fields &fields)
{
    const qint64 asked = fields.integer("limit"_L1).value_or(limits::page);
    return static_cast<int>(std::clamp<qint64>(asked, 1, limits::pageMost));
}

frame::Join decodeJoin(Fields &fields)
{
    const qint64 version = fields.natural("v"_L1).value_or(limits::protocolVersion);
    return {.version = static_cast<int>(std::min<qint64>(version, std::numeric_limits<int>::max())),
            .name = fields.string("name"_L1),
            .invite = fields.string("invite"_L1),
            .token = fields.string("token"_L1),
            .since = fields.natural("since"_L1),
            .epoch = fields.string("epoch"_L1),
            .limit = pageLimit(fields)};
}

frame::Send decodeSend(Fields &fields)
{
    return {.id = fields.neededString("id"_L1),
            .text = fields.neededString("text"_L1),
            .replyTo = fields.natural("replyTo"_L1)};
}

frame::History decodeHistory(Fields &fields)
{
    using Direction = frame::History::Direction;
    frame::History history{.direction = Direction::Before,
                           .seq = limits::number, // no seq named: the newest page
                           .limit = pageLimit(fields)};
    int named = 0;
    for (const auto &[key, direction] :
         {std::pair{"before"_L1, Direction::Before}, std::pair{"after"_L1, Direction::After},
          std::pair{"around"_L1, Direction::Around}}) {
        if (const std::optional<qint64> seq = fields.natural(key)) {
            history.direction = direction;
            history.seq = *seq;
            if (++named > 1)
                fields.setWrong(key);
        }
    }
    return history;
}

std::optional<frame::Client> decodeClient(const QString &type, Fields &fields)
{
    if (type == "send"_L1)
        return decodeSend(fields);
    if (type == "join"_L1)
        return decodeJoin(fields);
    if (type == "history"_L1)
        return decodeHistory(fields);
    if (type == "typing"_L1)
        return frame::Typing{.on = fields.neededBoolean("on"_L1)};
    if (type == "rename"_L1)
        return frame::Rename{.name = fields.neededString("name"_L1)};
    return std::nullopt;
}

MessageKind messageKind(const QString &name)
{
    if (name == "notice"_L1)
        return MessageKind::Notice;
    return name == "bot"_L1 ? MessageKind::Bot : MessageKind::Chat;
}

Message decodeMessage(Fields &fields)
{
    return {.seq = fields.neededNatural("seq"_L1),
            .rev = fields.neededNatural("rev"_L1),
            .id = fields.neededString("id"_L1),
            .from = fields.neededString("from"_L1),
            .name = fields.neededString("name"_L1),
            .at = fields.neededNatural("at"_L1),
            .text = fields.neededString("text"_L1),
            .kind = messageKind(fields.string("kind"_L1)),
            .replyTo = fields.natural("replyTo"_L1)};
}

Member decodeMember(Fields &fields)
{
    return {.id = fields.neededString("id"_L1),
            .name = fields.neededString("name"_L1),
            .role = roleFromName(fields.string("role"_L1)).value_or(Role::Member),
            .online = fields.boolean("online"_L1)};
}

RoomInfo decodeRoom(Fields &fields)
{
    return {.id = fields.neededString("id"_L1),
            .title = fields.neededString("title"_L1),
            .topic = fields.string("topic"_L1),
            .access = accessFromName(fields.string("access"_L1)).value_or(Access::Invite),
            .epoch = fields.neededString("epoch"_L1),
            .head = fields.neededNatural("head"_L1),
            .count = fields.neededNatural("count"_L1)};
}

//! Decodes what stands in `object` and hands a wrong shape inside on to the fields outside.
template <typename Decode>
auto decodeInside(Fields &outside, QLatin1StringView key, const QJsonObject &object, Decode decode)
{
    Fields fields(object);
    auto value = decode(fields);
    if (!fields.wrong().isEmpty())
        outside.setWrong(key);
    return value;
}

template <typename Decode>
auto decodeArray(Fields &outside, QLatin1StringView key, Decode decode)
{
    std::vector<decltype(decode(outside))> values;
    const QJsonArray array = outside.array(key);
    values.reserve(static_cast<size_t>(array.size()));
    for (const auto &element : array)
        values.push_back(decodeInside(outside, key, element.toObject(), decode));
    return values;
}

frame::Joined decodeJoined(Fields &fields)
{
    return {.re = fields.string("re"_L1),
            .server = fields.string("server"_L1),
            .now = fields.natural("now"_L1).value_or(0),
            .room = decodeInside(fields, "room"_L1, fields.object("room"_L1), decodeRoom),
            .self = decodeInside(fields, "self"_L1, fields.object("self"_L1), decodeMember),
            .token = fields.object("self"_L1).value("token"_L1).toString(),
            .members = decodeArray(fields, "members"_L1, decodeMember),
            .messages = decodeArray(fields, "messages"_L1, decodeMessage),
            .more = fields.boolean("more"_L1),
            .reset = fields.boolean("reset"_L1)};
}

frame::Messages decodeMessages(Fields &fields)
{
    frame::Messages messages{.re = fields.string("re"_L1),
                             .messages = decodeArray(fields, "messages"_L1, decodeMessage)};
    if (fields.has("base"_L1))
        messages.span = {fields.neededNatural("base"_L1), fields.neededNatural("head"_L1)};
    if (fields.has("more"_L1))
        messages.more = fields.boolean("more"_L1);
    return messages;
}

frame::Refused decodeRefused(Fields &fields)
{
    frame::Refused refused{.re = fields.string("re"_L1),
                           .error = {.code = fields.neededString("code"_L1),
                                     .text = fields.string("text"_L1),
                                     .cause = fields.string("cause"_L1)}};
    if (const std::optional<qint64> seconds = fields.natural("retryAfter"_L1))
        refused.retryAfter = static_cast<int>(std::min<qint64>(*seconds, 24 * 60 * 60));
    return refused;
}

std::optional<frame::Server> decodeServer(const QString &type, Fields &fields)
{
    if (type == "messages"_L1)
        return decodeMessages(fields);
    if (type == "joined"_L1)
        return decodeJoined(fields);
    if (type == "presence"_L1)
        return frame::Presence{decodeArray(fields, "members"_L1, decodeMember)};
    if (type == "typing"_L1)
        return frame::MemberTyping{fields.neededString("member"_L1), fields.boolean("on"_L1)};
    if (type == "room"_L1)
        return frame::RoomChanged{decodeInside(fields, "room"_L1, fields.object("room"_L1), decodeRoom)};
    if (type == "error"_L1)
        return decodeRefused(fields);
    if (type == "bye"_L1)
        return frame::Bye{fields.string("reason"_L1), fields.string("text"_L1)};
    return std::nullopt;
}

} // namespace

std::variant<frame::Request, DecodeError> decodeRequest(const QByteArray &utf8)
{
    const QJsonDocument document = QJsonDocument::fromJson(utf8);
    const QJsonObject object = document.object();
    const QJsonValue type = object.value("type"_L1);
    if (!document.isObject() || !type.isString())
        return DecodeError{
            {}, {u"malformed"_s, Words::tr("A frame is one JSON object with a string “type”.")}, true};

    Fields fields(object);
    QString re = fields.string("re"_L1);
    if (re.toUtf8().size() > limits::re) {
        fields.setWrong("re"_L1);
        re.clear();
    }
    const std::optional<frame::Client> frame = decodeClient(type.toString(), fields);
    if (frame && re.isEmpty() && std::holds_alternative<frame::Send>(*frame)) {
        const QString &id = std::get<frame::Send>(*frame).id;
        re = id.toUtf8().size() <= limits::re ? id : QString();
    }
    if (!frame)
        return DecodeError{re,
                           {u"unknown_type"_s, Words::tr("This server does not know frames of that type.")}};
    if (!fields.wrong().isEmpty())
        return DecodeError{
            re,
            {u"bad_field"_s,
             Words::tr("The field “%1” is missing or has the wrong type.").arg(fields.wrong())}};
    return frame::Request{re, *frame};
}

std::optional<frame::Server> decodeServer(const QByteArray &utf8)
{
    const QJsonObject object = QJsonDocument::fromJson(utf8).object();
    Fields fields(object);
    std::optional<frame::Server> frame = decodeServer(fields.string("type"_L1), fields);
    return frame && fields.wrong().isEmpty() ? bounded(*std::move(frame)) : std::nullopt;
}

} // namespace snug::codec
