// SPDX-License-Identifier: MIT
#include "server/control/request.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace snug::server::control {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const ListRooms &)
{
    return {{"command"_L1, "list"_L1}};
}
QJsonObject toJson(const CreateRoom &create)
{
    return {{"command"_L1, "create"_L1}, {"title"_L1, create.title}};
}
QJsonObject toJson(const MakeInvite &make)
{
    QJsonObject object{{"command"_L1, "invite"_L1}, {"room"_L1, make.room}};
    if (make.uses)
        object["uses"_L1] = *make.uses;
    if (make.life)
        object["life"_L1] = static_cast<qint64>(make.life->count());
    return object;
}
QJsonObject toJson(const RevokeInvite &revoke)
{
    return {{"command"_L1, "revoke"_L1}, {"invite"_L1, revoke.invite}};
}
QJsonObject toJson(const DeleteRoom &remove)
{
    return {{"command"_L1, "delete"_L1}, {"room"_L1, remove.room}};
}
QJsonObject toJson(const Tail &tail)
{
    return {{"command"_L1, "tail"_L1}, {"room"_L1, tail.room}};
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Request> decodeInvite(const QJsonObject &object, const QString &room)
{
    MakeInvite make{.room = room};
    for (const auto &key : {"uses"_L1, "life"_L1}) {
        if (object.contains(key) && object[key].toInteger(0) < 1)
            return std::nullopt;
    }
    if (object.contains("uses"_L1))
        make.uses = static_cast<int>(std::min<qint64>(object["uses"_L1].toInteger(), 1'000'000));
    if (object.contains("life"_L1)) {
        constexpr qint64 tenYears = 10LL * 365 * 24 * 60 * 60;
        make.life = std::chrono::seconds(std::min(object["life"_L1].toInteger(), tenYears));
    }
    return make;
}

std::optional<Request> decode(const QJsonObject &object)
{
    const QString command = object["command"_L1].toString();
    if (command == "list"_L1)
        return ListRooms{};
    const bool isAboutInvite = command == "revoke"_L1;
    const QJsonValue about = object[command == "create"_L1 ? "title"_L1
                                    : isAboutInvite        ? "invite"_L1
                                                           : "room"_L1];
    const QString subject = about.toString();
    if (subject.isEmpty())
        return std::nullopt;
    if (command == "create"_L1)
        return CreateRoom{subject};
    if (command == "invite"_L1)
        return decodeInvite(object, subject);
    if (isAboutInvite)
        return RevokeInvite{subject};
    if (command == "delete"_L1)
        return DeleteRoom{subject};
    if (command == "tail"_L1)
        return Tail{subject};
    return std::nullopt;
}

} // namespace

QByteArray encode(const Request &request)
{
    return line(std::visit([](const auto &asked) { return toJson(asked); }, request));
}

QByteArray encode(const Answer &answer)
{
    QJsonObject object;
    if (!answer.lines.isEmpty())
        object["lines"_L1] = QJsonArray::fromStringList(answer.lines);
    if (answer.isLast)
        object["last"_L1] = true;
    if (answer.error)
        object["error"_L1] = QJsonObject{{"code"_L1, answer.error->code}, {"text"_L1, answer.error->text}};
    return line(object);
}

Result<Request> decodeRequest(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (document.isObject()) {
        if (const std::optional<Request> request = decode(document.object()))
            return *request;
    }
    return Error{u"bad_request"_s,
                 QCoreApplication::translate(
                     "Control", "The server does not know this command; it may be of another version.")};
}

std::optional<Answer> decodeAnswer(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Answer answer{.isLast = object["last"_L1].toBool()};
    const QJsonArray lines = object["lines"_L1].toArray();
    for (const auto &text : lines)
        answer.lines += text.toString();
    if (object["error"_L1].isObject()) {
        const QJsonObject error = object["error"_L1].toObject();
        answer.error = Error{error["code"_L1].toString(), error["text"_L1].toString()};
    }
    return answer;
}

} // namespace snug::server::control
