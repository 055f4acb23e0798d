// SPDX-License-Identifier: MIT
#include "shared/protocol/codec.h"
#include "shared/text/plaintext.h"
#include "tests/support/seed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace snug;
using namespace Qt::StringLiterals;

namespace {

using Direction = frame::History::Direction;

frame::Request understood(const QByteArray &utf8)
{
    auto result = codec::decodeRequest(utf8);
    if (const auto *request = std::get_if<frame::Request>(&result))
        return *request;
    QTest::qFail(std::get<codec::DecodeError>(result).error.text.toUtf8() + " in " + utf8.left(200), __FILE__,
                 __LINE__);
    return {{}, frame::Typing{}};
}

template <typename Frame>
Frame as(const QByteArray &utf8)
{
    const frame::Request request = understood(utf8);
    if (const auto *frame = std::get_if<Frame>(&request.frame))
        return *frame;
    QTest::qFail("not the type of frame expected: " + utf8.left(200), __FILE__, __LINE__);
    return {};
}

codec::DecodeError refused(const QByteArray &utf8)
{
    const auto result = codec::decodeRequest(utf8);
    if (const auto *error = std::get_if<codec::DecodeError>(&result))
        return *error;
    QTest::qFail("was understood: " + utf8.left(200), __FILE__, __LINE__);
    return {};
}

QByteArray askingWith(const QByteArray &re)
{
    return "{\"type\":\"history\",\"re\":\"" + re + "\"}";
}

QJsonObject json(const QByteArray &utf8)
{
    return QJsonDocument::fromJson(utf8).object();
}

//! Text, numbers and frames of every sort.
class Source
{
public:
    explicit Source(QRandomGenerator &random)
        : m_random(random)
    {
    }

    QString text()
    {
        static const QStringList pieces{u"a"_s,    u"Ω"_s,       u"\""_s,           u"\\"_s,
                                        u"\n"_s,   u"\t"_s,      u"<img src=x>"_s,  u"👩‍👩‍👧"_s,
                                        u"שלום"_s, u"{\"a\":"_s, u"\u202E"_s,       u"é"_s,
                                        u"/"_s,    u"\u2028"_s,  QString(QChar(0)), u" "_s};
        QString made;
        for (int i = m_random.bounded(12); i > 0; --i)
            made += pieces[m_random.bounded(pieces.size())];
        return made;
    }
    //! As a host may say them.
    QString line() { return text::shortened(text::oneLine(text()), limits::name).trimmed(); }
    QString words() { return text::normalised(text()); }
    QString key() { return text::shortened(text(), 8); }
    qint64 number()
    {
        constexpr qint64 edges[]{0, 1, 2, 4'294'967'296, limits::number};
        return chance() ? edges[m_random.bounded(5)] : qint64(m_random.generate());
    }
    bool chance() { return m_random.bounded(2) == 0; }
    int below(int most) { return m_random.bounded(most); }
    std::optional<qint64> maybeNumber() { return chance() ? std::optional(number()) : std::nullopt; }

    Member member() { return {key(), line(), static_cast<Role>(below(4)), chance()}; }
    Message message()
    {
        return {number(),     number(), key(),   key(),
                line(),       number(), words(), static_cast<MessageKind>(below(3)),
                maybeNumber()};
    }
    template <typename Make>
    auto some(Make make)
    {
        std::vector<decltype(make())> made;
        for (int i = below(4); i > 0; --i)
            made.push_back(make());
        return made;
    }
    RoomInfo room()
    {
        return {key(), line(), line(), static_cast<Access>(below(2)), key(), number(), number()};
    }
    std::vector<Member> members()
    {
        return some([this] { return member(); });
    }
    std::vector<Message> messages()
    {
        return some([this] { return message(); });
    }

    frame::Client client()
    {
        switch (below(5)) {
        case 0:
            return frame::Join{.version = below(3),
                               .name = text(),
                               .invite = text(),
                               .token = text(),
                               .since = maybeNumber(),
                               .epoch = text(),
                               .limit = 1 + below(limits::pageMost)};
        case 1:
            return frame::Send{text(), text(), maybeNumber()};
        case 2:
            return frame::History{static_cast<Direction>(below(3)), number(), 1 + below(limits::pageMost)};
        case 3:
            return frame::Typing{chance()};
        default:
            return frame::Rename{text()};
        }
    }
    frame::Server server()
    {
        switch (below(7)) {
        case 0:
            return frame::Joined{.re = key(),
                                 .server = line(),
                                 .now = number(),
                                 .room = room(),
                                 .self = member(),
                                 .token = text(),
                                 .members = members(),
                                 .messages = messages(),
                                 .more = chance(),
                                 .reset = chance()};
        case 1: {
            frame::Messages messages{.re = key(), .messages = this->messages()};
            if (chance())
                messages.span = frame::Span{number(), number()};
            if (chance())
                messages.more = chance();
            return messages;
        }
        case 2:
            return frame::MemberTyping{key(), chance()};
        case 3:
            return frame::Presence{members()};
        case 4:
            return frame::Bye{key(), line()};
        case 5:
            return frame::RoomChanged{room()};
        default:
            return frame::Refused{
                key(), {key(), line()}, chance() ? std::optional(below(3600)) : std::nullopt};
        }
    }

private:
    QRandomGenerator &m_random;
};

} // namespace

class tst_Codec : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldOfAJoinArrives()
    {
        const auto join = as<frame::Join>(
            R"({"type":"join","v":1,"name":"Ada","invite":"in","token":"to","since":120,"epoch":"q8Zr","limit":70})");
        QCOMPARE(join.version, 1);
        QCOMPARE(join.name, u"Ada"_s);
        QCOMPARE(join.invite, u"in"_s);
        QCOMPARE(join.token, u"to"_s);
        QCOMPARE(join.since, std::optional<qint64>(120));
        QCOMPARE(join.epoch, u"q8Zr"_s);
        QCOMPARE(join.limit, 70);
    }

    void whatAJoinLeavesOutHasItsDefault()
    {
        const auto join = as<frame::Join>(R"({"type":"join"})");
        QCOMPARE(join.version, limits::protocolVersion);
        QVERIFY(join.name.isEmpty() && join.invite.isEmpty() && join.token.isEmpty() && join.epoch.isEmpty());
        QVERIFY(!join.since);
        QCOMPARE(join.limit, limits::page);
        const auto nulls =
            as<frame::Join>(R"({"type":"join","v":null,"name":null,"since":null,"limit":null,"token":null})");
        QCOMPARE(nulls.version, limits::protocolVersion);
        QVERIFY(!nulls.since);
        QCOMPARE(nulls.limit, limits::page);
    }

    void everyFieldOfTheOtherFramesArrives()
    {
        const auto send = as<frame::Send>(R"({"type":"send","id":"7f3c","text":"hello","replyTo":90})");
        QCOMPARE(send.id, u"7f3c"_s);
        QCOMPARE(send.text, u"hello"_s);
        QCOMPARE(send.replyTo, std::optional<qint64>(90));
        QVERIFY(!as<frame::Send>(R"({"type":"send","id":"7f3c","text":""})").replyTo);
        QVERIFY(as<frame::Typing>(R"({"type":"typing","on":true})").on);
        QVERIFY(!as<frame::Typing>(R"({"type":"typing","on":false})").on);
        QCOMPARE(as<frame::Rename>(R"({"type":"rename","name":"Ada L."})").name, u"Ada L."_s);
    }

    void historyNamesOneSideOrTheNewestPage()
    {
        const auto before = as<frame::History>(R"({"type":"history","before":98,"limit":10})");
        QCOMPARE(before.direction, Direction::Before);
        QCOMPARE(before.seq, 98);
        QCOMPARE(before.limit, 10);
        QCOMPARE(as<frame::History>(R"({"type":"history","after":0})").direction, Direction::After);
        QCOMPARE(as<frame::History>(R"({"type":"history","around":5})").direction, Direction::Around);
        const auto newest = as<frame::History>(R"({"type":"history"})");
        QCOMPARE(as<frame::History>(codec::encode(frame::Request{{}, newest})).seq, newest.seq);
        QCOMPARE(newest.direction, Direction::Before);
        QCOMPARE(newest.seq, limits::number);
        QCOMPARE(refused(R"({"type":"history","before":9,"after":3})").error.code, u"bad_field"_s);
        QCOMPARE(refused(R"({"type":"history","after":3,"around":3})").error.code, u"bad_field"_s);
    }

    void pageLimitsAreBroughtIntoRange_data()
    {
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<int>("got");
        QTest::newRow("least") << "1"_ba << 1;
        QTest::newRow("most") << "200"_ba << 200;
        QTest::newRow("zero") << "0"_ba << 1;
        QTest::newRow("negative") << "-7"_ba << 1;
        QTest::newRow("above") << "201"_ba << 200;
        QTest::newRow("2^31") << "2147483648"_ba << 200;
        QTest::newRow("2^63 - 1") << "9223372036854775807"_ba << 200;
        QTest::newRow("-2^62") << "-4611686018427387904"_ba << 1;
        QTest::newRow("null") << "null"_ba << limits::page;
    }
    void pageLimitsAreBroughtIntoRange()
    {
        QFETCH(QByteArray, asked);
        QFETCH(int, got);
        QCOMPARE(as<frame::History>(R"({"type":"history","limit":)" + asked + "}").limit, got);
        QCOMPARE(as<frame::Join>(R"({"type":"join","limit":)" + asked + "}").limit, got);
    }

    void unknownFieldsAreIgnored()
    {
        QVERIFY(as<frame::Typing>(R"({"type":"typing","on":true,"mood":{"deep":[1,2]},"on2":"x"})").on);
    }

    void reIsRepeatedAndAnIdServesASendAsRe()
    {
        QCOMPARE(understood(R"({"type":"history","re":"h1"})").re, u"h1"_s);
        QVERIFY(understood(R"({"type":"history"})").re.isEmpty());
        QCOMPARE(understood(R"({"type":"send","id":"abcd","text":"x"})").re, u"abcd"_s);
        QCOMPARE(understood(R"({"type":"send","id":"abcd","text":"x","re":"mine"})").re, u"mine"_s);
        // An id that no answer may repeat in full is not repeated at all.
        for (const QByteArray &id : {QByteArray(65, 'i'), QByteArray("é").repeated(33)})
            QVERIFY(understood("{\"type\":\"send\",\"text\":\"x\",\"id\":\"" + id + "\"}").re.isEmpty());
        QCOMPARE(understood(askingWith(QByteArray(64, 'r'))).re.size(), 64);
    }

    void aLongReIsRefusedAndNotRepeated()
    {
        for (const QByteArray &re :
             {QByteArray(65, 'r'), QByteArray("é").repeated(33), QByteArray(60'000, 'r')}) {
            const codec::DecodeError error = refused(askingWith(re));
            QCOMPARE(error.error.code, u"bad_field"_s);
            QVERIFY(!error.malformed);
            QVERIFY(error.re.isEmpty());
        }
    }

    void anUnknownTypeIsAnsweredWithItsRe()
    {
        for (const QByteArray type : {"dance", "", "JOIN", "join ", "joined", "messages", "\\u0000join"}) {
            const codec::DecodeError error = refused("{\"re\":\"r9\",\"type\":\"" + type + "\"}");
            QCOMPARE(error.error.code, u"unknown_type"_s);
            QCOMPARE(error.re, u"r9"_s);
            QVERIFY(!error.malformed);
        }
    }

    void whatIsNoFrameIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray whole = R"({"type":"send","id":"abcd","text":"hällo 👍","replyTo":12})";
        for (qsizetype length = 0; length < whole.size(); ++length)
            QTest::addRow("cut after %lld bytes", length) << whole.left(length);
        QTest::newRow("nested objects")
            << QByteArray("{\"type\":\"send\",\"text\":") + QByteArray("{\"a\":").repeated(100'000);
        QTest::newRow("nested objects, closed")
            << QByteArray("{\"a\":").repeated(100'000) + "1" + QByteArray("}").repeated(100'000);
        QTest::newRow("nested arrays") << QByteArray("[").repeated(100'000);
        QTest::newRow("nested arrays in a frame") << R"({"type":"typing","on":)"
                                                         + QByteArray("[").repeated(100'000)
                                                         + QByteArray("]").repeated(100'000) + "}";
        QTest::newRow("array") << R"([{"type":"typing","on":true}])"_ba;
        QTest::newRow("string") << R"("typing")"_ba;
        QTest::newRow("number") << "42"_ba;
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("no type") << R"({"on":true})"_ba;
        QTest::newRow("empty object") << "{}"_ba;
        QTest::newRow("type number") << R"({"type":1})"_ba;
        QTest::newRow("type null") << R"({"type":null})"_ba;
        QTest::newRow("type array") << R"({"type":["typing"]})"_ba;
        QTest::newRow("type object") << R"({"type":{"type":"typing"}})"_ba;
        QTest::newRow("type boolean") << R"({"type":true})"_ba;
        QTest::newRow("two objects") << R"({"type":"typing","on":true}{"type":"typing","on":true})"_ba;
        QTest::newRow("rubbish after") << R"({"type":"typing","on":true} x)"_ba;
        QTest::newRow("comma after") << R"({"type":"typing","on":true,})"_ba;
        QTest::newRow("single quotes") << R"({'type':'typing','on':true})"_ba;
        QTest::newRow("comment") << R"({"type":"typing",/**/"on":true})"_ba;
        QTest::newRow("number beyond any double") << R"({"type":"join","since":1e400})"_ba;
        QTest::newRow("NaN") << R"({"type":"join","since":NaN})"_ba;
        QTest::newRow("raw NUL in text")
            << QByteArray("{\"type\":\"send\",\"id\":\"abcd\",\"text\":\"a\0b", 39);
        QTest::newRow("NUL first") << QByteArray("\0{\"type\":\"typing\",\"on\":true}", 28);
        QTest::newRow("invalid UTF-8")
            << QByteArray("{\"type\":\"send\",\"id\":\"abcd\",\"text\":\"\xff\xfe\"}");
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(u"{\"type\":\"typing\"}"), 34);
        QTest::newRow("64 KiB of spaces") << QByteArray(limits::frame, ' ');
        QTest::newRow("64 KiB of quotes") << QByteArray(limits::frame, '"');
    }
    void whatIsNoFrameIsMalformed()
    {
        QFETCH(QByteArray, bytes);
        const codec::DecodeError error = refused(bytes);
        QVERIFY(error.malformed);
        QCOMPARE(error.error.code, u"malformed"_s);
        QVERIFY(!error.error.text.isEmpty());
        QVERIFY(error.re.isEmpty());
        QVERIFY(!codec::decodeServer(bytes));
    }

    void aWrongFieldIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *bytes, const QString &field) {
            QTest::newRow(bytes) << QByteArray(bytes) << field;
        };
        row(R"({"type":"typing"})", u"on"_s);
        row(R"({"type":"typing","on":null})", u"on"_s);
        row(R"({"type":"typing","on":1})", u"on"_s);
        row(R"({"type":"typing","on":"true"})", u"on"_s);
        row(R"({"type":"rename"})", u"name"_s);
        row(R"({"type":"rename","name":7})", u"name"_s);
        row(R"({"type":"rename","name":["Ada"]})", u"name"_s);
        row(R"({"type":"send","text":"x"})", u"id"_s);
        row(R"({"type":"send","id":"abcd"})", u"text"_s);
        row(R"({"type":"send","id":12345,"text":"x"})", u"id"_s);
        row(R"({"type":"send","id":"abcd","text":{"a":1}})", u"text"_s);
        row(R"({"type":"send","id":"abcd","text":"x","replyTo":"9"})", u"replyTo"_s);
        row(R"({"type":"send","id":"abcd","text":"x","replyTo":-1})", u"replyTo"_s);
        row(R"({"type":"send","id":"abcd","text":"x","replyTo":1.5})", u"replyTo"_s);
        row(R"({"type":"send","id":"abcd","text":"x","replyTo":9223372036854775808})", u"replyTo"_s);
        row(R"({"type":"send","id":"abcd","text":"x","replyTo":true})", u"replyTo"_s);
        row(R"({"type":"send","id":"abcd","text":"x","re":5})", u"re"_s);
        row(R"({"type":"join","since":-1})", u"since"_s);
        row(R"({"type":"join","since":0.1})", u"since"_s);
        row(R"({"type":"join","since":1e19})", u"since"_s);
        row(R"({"type":"join","since":-9223372036854775808})", u"since"_s);
        row(R"({"type":"join","v":"1"})", u"v"_s);
        row(R"({"type":"join","v":-1})", u"v"_s);
        row(R"({"type":"join","name":false})", u"name"_s);
        row(R"({"type":"join","token":[]})", u"token"_s);
        row(R"({"type":"join","invite":{}})", u"invite"_s);
        row(R"({"type":"join","epoch":3})", u"epoch"_s);
        row(R"({"type":"join","limit":"50"})", u"limit"_s);
        row(R"({"type":"join","limit":2.5})", u"limit"_s);
        row(R"({"type":"history","before":"98"})", u"before"_s);
        row(R"({"type":"history","before":-98})", u"before"_s);
        row(R"({"type":"history","around":[]})", u"around"_s);
    }
    void aWrongFieldIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, field);
        const codec::DecodeError error = refused(bytes);
        QCOMPARE(error.error.code, u"bad_field"_s);
        QVERIFY(!error.malformed);
        QVERIFY2(error.error.text.contains(u'“' + field + u'”'), qPrintable(error.error.text));
    }

    void ofAFieldGivenTwiceTheLastCounts()
    {
        QCOMPARE(as<frame::Rename>(R"({"type":"typing","type":"rename","name":"a","name":"b"})").name,
                 u"b"_s);
    }

    void escapedTextArrivesAsItWasMeant()
    {
        const auto textOf = [](const QByteArray &escaped) {
            return as<frame::Send>("{\"type\":\"send\",\"id\":\"abcd\",\"text\":\"" + escaped + "\"}").text;
        };
        QCOMPARE(textOf("a\\u0000b\\ud83d\\udc4d\\\"\\\\\\n"), u"a"_s + QChar(0) + u"b👍\"\\\n"_s);
        QCOMPARE(textOf("\\ud83d").size(), 1);
    }

    void aVersionBeyondIntStaysAnotherVersion()
    {
        QVERIFY(as<frame::Join>(R"({"type":"join","v":4294967297})").version != limits::protocolVersion);
        QVERIFY(as<frame::Join>(R"({"type":"join","v":9007199254740991})").version
                != limits::protocolVersion);
    }

    void serverFramesHaveTheFieldsOfTheProtocol()
    {
        const Message message{
            98, 135, u"7f3c"_s, u"m7"_s, u"Ada"_s, 1'763'600'001'456, u"hello"_s, MessageKind::Chat, 90};
        const frame::Joined joined{
            .server = u"Snug 0.1.0"_s,
            .now = 5,
            .room = {.id = u"a-7k2m"_s, .title = u"A"_s, .epoch = u"q8Zr"_s, .head = 134, .count = 97},
            .self = {u"m7"_s, u"Ada"_s},
            .token = u"tok"_s,
            .more = true};
        const std::pair<frame::Server, QByteArray> frames[]{
            {frame::Messages{{}, frame::Span{134, 135}, {message}, {}},
             R"({"type":"messages","base":134,"head":135,"messages":[{"seq":98,"rev":135,"id":"7f3c",
                 "from":"m7","name":"Ada","at":1763600001456,"text":"hello","replyTo":90}]})"},
            {frame::Messages{u"h1"_s, {}, {}, true},
             R"({"type":"messages","re":"h1","messages":[],"more":true})"},
            {frame::MemberTyping{u"m7"_s, true}, R"({"type":"typing","member":"m7","on":true})"},
            {frame::Presence{{{u"m1"_s, u"Bo"_s, Role::Host, true}}},
             R"({"type":"presence","members":[{"id":"m1","name":"Bo","role":"host","online":true}]})"},
            {frame::RoomChanged{joined.room},
             R"({"type":"room","room":{"id":"a-7k2m","title":"A","topic":"","access":"invite","epoch":"q8Zr",
                                     "head":134,"count":97}})"},
            {frame::Bye{u"stop"_s, u"Good night"_s}, R"({"type":"bye","reason":"stop","text":"Good night"})"},
            {frame::Refused{u"s1"_s, {u"rate_limited"_s, u"Slower."_s, u"for the log"_s}, 3},
             R"({"type":"error","re":"s1","code":"rate_limited","text":"Slower.","retryAfter":3})"},
            {frame::Refused{{}, {.code = u"storage"_s, .text = u"Full."_s, .cause = u"no_space"_s}},
             R"({"type":"error","code":"storage","text":"Full.","cause":"no_space"})"},
            {joined, R"({"type":"joined","v":1,"server":"Snug 0.1.0","now":5,
                         "room":{"id":"a-7k2m","title":"A","topic":"","access":"invite","epoch":"q8Zr",
                                 "head":134,"count":97},
                         "self":{"id":"m7","name":"Ada","role":"member","token":"tok"},
                         "members":[],"messages":[],"more":true,"reset":false,
                         "limits":{"text":16384,"file":26214400,"name":32,"page":200}})"}};
        for (const auto &[frame, bytes] : frames)
            QCOMPARE(json(codec::encode(frame)), json(bytes));
    }

    void aClientSkipsWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (
            const char *bytes : {
                R"({"type":"sparkle"})",
                R"({"type":"messages","messages":{}})",
                R"({"type":"messages","messages":[1]})",
                R"({"type":"messages","messages":[{}]})",
                R"({"type":"messages","messages":[{"seq":-1,"rev":1,"id":"abcd","from":"m1","name":"n","at":1,"text":""}]})",
                R"({"type":"messages","messages":[{"seq":1.5,"rev":1,"id":"abcd","from":"m1","name":"n","at":1,"text":""}]})",
                R"({"type":"messages","messages":[{"seq":1,"rev":1,"id":"abcd","from":"m1","name":"n","at":1}]})",
                R"({"type":"messages","messages":[{"seq":9007199254740992,"rev":1,"id":"abcd","from":"m1","name":"n","at":1,"text":""}]})",
                R"({"type":"messages","messages":[{"seq":1,"rev":1,"id":"abcd","from":"m1","name":"n","at":9223372036854775807,"text":""}]})",
                R"({"type":"messages","base":3,"messages":[]})",
                R"({"type":"messages","base":"3","head":4,"messages":[]})",
                R"({"type":"joined"})",
                R"({"type":"room"})",
                R"({"type":"room","room":{"id":"r","epoch":"e","head":1,"count":1}})",
                R"({"type":"joined","room":[],"self":{"id":"m1","name":"n"}})",
                R"({"type":"joined","room":{"id":"r","title":"t","epoch":"e","head":1},"self":{"id":"m1","name":"n"}})",
                R"({"type":"joined","room":{"id":"r","title":"t","epoch":"e","head":1,"count":1},"self":{"id":"m1"}})",
                R"({"type":"presence","members":[{"name":"x"}]})",
                R"({"type":"presence","members":[null]})",
                R"({"type":"typing","on":true})",
                R"({"type":"error","text":"x"})",
                R"({"type":"error","code":"x","retryAfter":-4})",
                R"({"type":"bye","reason":[]})",
            })
            QTest::newRow(bytes) << QByteArray(bytes);
    }
    void aClientSkipsWhatItCannotRead()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!codec::decodeServer(bytes));
    }

    void whatAHostSaysIsOneLineWithinTheLimits()
    {
        const QString torrent = u"\u202EA\n"_s + QString(1'000'000, u'b') + QChar(0);
        const frame::Joined told{
            .server = torrent,
            .room = {.id = u"r"_s, .title = torrent, .topic = torrent, .epoch = u"e"_s},
            .self = {u"m1"_s, torrent},
            .token = u"t"_s,
            .members = std::vector<Member>(20'000, Member{u"m2"_s, u"👩👩"_s.repeated(40)}),
            .messages = {{1, 1, u"abcd"_s, u"m2"_s, u"Bo\u2029Bo"_s, 1, u"a\n\x1b[1m"_s + torrent}}};
        const auto decoded = codec::decodeServer(codec::encode(frame::Server(told)));
        QVERIFY(decoded);
        const auto &joined = std::get<frame::Joined>(*decoded);
        QCOMPARE(joined.room.title, u"A "_s + QString(limits::title - 2, u'b'));
        QCOMPARE(joined.self.name, u"A "_s + QString(limits::name - 2, u'b'));
        QVERIFY(joined.server.size() < 1000 && joined.room.topic.size() < 1000);
        QCOMPARE(joined.members.size(), limits::members);
        QCOMPARE(joined.members.front().name, u"👩"_s.repeated(limits::name));
        QCOMPARE(joined.messages.front().name, u"Bo Bo"_s);
        QVERIFY(joined.messages.front().text.startsWith("a\n[1m"_L1));
        QVERIFY(joined.messages.front().text.size() <= limits::text);

        const auto refused =
            codec::decodeServer(codec::encode(frame::Server(frame::Refused{{}, {u"x"_s, torrent}})));
        QVERIFY(refused && std::get<frame::Refused>(*refused).error.text.size() < 1000);
        const auto bye = codec::decodeServer(codec::encode(frame::Server(frame::Bye{u"stop"_s, torrent})));
        QVERIFY(bye && std::get<frame::Bye>(*bye).text.size() < 1000);
    }

    void aHostsEndlessKeysAreNotTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString key(100'000, u'k');
        const RoomInfo room{.id = u"r"_s, .title = u"t"_s, .epoch = u"e"_s};
        const auto row = [](const char *name, const frame::Server &frame) {
            QTest::newRow(name) << codec::encode(frame);
        };
        row("member", frame::Presence{{{key, u"n"_s}}});
        row("message", frame::Messages{{}, {}, {{1, 1, key, u"m1"_s, u"n"_s, 1, u"x"_s}}, {}});
        row("author", frame::Messages{{}, {}, {{1, 1, u"abcd"_s, key, u"n"_s, 1, u"x"_s}}, {}});
        row("room", frame::RoomChanged{{.id = key, .title = u"t"_s, .epoch = u"e"_s}});
        row("epoch", frame::RoomChanged{{.id = u"r"_s, .title = u"t"_s, .epoch = key}});
        row("token", frame::Joined{.room = room, .self = {u"m1"_s, u"n"_s}, .token = key});
        row("typing", frame::MemberTyping{key, true});
        row("code", frame::Refused{{}, {key, u"x"_s}});
        row("cause", frame::Refused{{}, {.code = u"storage"_s, .text = u"x"_s, .cause = key}});
        row("reason", frame::Bye{key, {}});
    }
    void aHostsEndlessKeysAreNotTaken()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!codec::decodeServer(bytes));
    }

    void aNewerServersWordsAreReadAsTheNearestKnown()
    {
        const auto decoded = codec::decodeServer(
            R"({"type":"presence","members":[{"id":"m1","name":"x","role":"emperor","online":true,"aura":1}]})");
        QVERIFY(decoded);
        QCOMPARE(std::get<frame::Presence>(*decoded).members.front().role, Role::Member);
        const auto error = codec::decodeServer(R"({"type":"error","code":"x","retryAfter":9000000000})");
        QVERIFY(error);
        QCOMPARE(std::get<frame::Refused>(*error).retryAfter, 24 * 60 * 60);
    }

    void everyFrameSurvivesTheWayThereAndBack()
    {
        QRandomGenerator random = test::seeded();
        Source source(random);
        for (int i = 0; i < 4000; ++i) {
            const QByteArray request = codec::encode(frame::Request{source.text().left(8), source.client()});
            const frame::Request back = understood(request);
            const bool idServes =
                std::holds_alternative<frame::Send>(back.frame) && !json(request).contains("re"_L1);
            QCOMPARE(codec::encode(frame::Request{idServes ? QString() : back.re, back.frame}), request);

            const QByteArray answer = codec::encode(source.server());
            const auto decoded = codec::decodeServer(answer);
            QVERIFY2(decoded, answer);
            QCOMPARE(codec::encode(*decoded), answer);
        }
    }

    void damagedFramesNeverCrash()
    {
        QRandomGenerator random = test::seeded();
        Source source(random);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes = i % 2 ? codec::encode(frame::Request{u"r"_s, source.client()})
                                     : codec::encode(source.server());
            for (int hits = 1 + random.bounded(4); hits > 0 && !bytes.isEmpty(); --hits) {
                const qsizetype at = random.bounded(bytes.size());
                if (random.bounded(3) == 0)
                    bytes.remove(at, 1 + random.bounded(9));
                else
                    bytes[at] = static_cast<char>(random.bounded(256));
            }
            std::ignore = codec::decodeRequest(bytes);
            std::ignore = codec::decodeServer(bytes);
        }
    }
};

QTEST_APPLESS_MAIN(tst_Codec)
#include "tst_codec.moc"
