// SPDX-License-Identifier: MIT
#include "server/commandline/optiontable.h"

#include "server/commandline/values.h"
#include "shared/text/plaintext.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace snug::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostConnections = 1'000'000;
constexpr int mostUses = 1'000'000;
constexpr int mostThreads = 64;

//! Takes a parsed value into `target`; false where there is none.
template <typename T, typename Target>
bool take(std::optional<T> value, Target &target)
{
    if (value)
        target = std::move(*value);
    return value.has_value();
}

bool applyListen(const QString &value, Settings &settings)
{
    const std::optional<Endpoint> endpoint = value::endpoint(value);
    if (endpoint) {
        settings.server.address = endpoint->address;
        settings.server.port = endpoint->port;
    }
    return endpoint.has_value();
}

bool applyData(const QString &value, Settings &settings)
{
    settings.server.dataDirectory = QDir::cleanPath(QDir::current().absoluteFilePath(value));
    return !value.isEmpty();
}

bool applyRooms(const QString &value, Settings &settings)
{
    settings.server.openRooms = value == "open"_L1;
    return settings.server.openRooms || value == "closed"_L1;
}

bool applyRoom(const QString &value, Settings &settings)
{
    Result<QString> title = text::roomTitle(value);
    if (title)
        settings.roomTitle = *title;
    return title.ok();
}

bool applyOrigin(const QString &value, Settings &settings)
{
    const std::optional<QString> origin = value::origin(value);
    if (origin)
        settings.server.allowedOrigins += *origin;
    return origin.has_value();
}

bool applyProxy(const QString &value, Settings &settings)
{
    const auto subnet = value::subnet(value);
    if (subnet)
        settings.server.trustedProxies += *subnet;
    return subnet.has_value();
}

bool applyAdmin(const QString &value, Settings &settings)
{
    settings.admin = value::endpoint(value);
    return settings.admin || value == "off"_L1;
}

bool applyLog(const QString &value, Settings &settings)
{
    settings.log = value == "json"_L1 ? LogFormat::Json : LogFormat::Text;
    return value == "json"_L1 || value == "text"_L1;
}

constexpr OptionRow optionRows[] = {
    {"listen", "ADDR:PORT", "[::]:8787",
     QT_TRANSLATE_NOOP("CommandLine", "where to listen; port 0 picks a free one"),
     QT_TRANSLATE_NOOP("CommandLine", "ADDR:PORT, such as [::]:8787, 127.0.0.1:8787 or localhost:0"), false,
     nullptr, applyListen},
    {"data", "DIR", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "where everything is kept; made if absent\n"
                                      "(default $STATE_DIRECTORY, else $XDG_DATA_HOME/snug)"),
     QT_TRANSLATE_NOOP("CommandLine", "a directory"), false, nullptr, applyData},
    {"rooms", "open|closed", "closed",
     QT_TRANSLATE_NOOP("CommandLine", "open: any room comes into being when first joined"),
     QT_TRANSLATE_NOOP("CommandLine", "open or closed"), false, nullptr, applyRooms},
    {"room", "TITLE", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "make sure that this room exists, and print its invite link\n"
                                      "(default, when there is none: Lounge)"),
     QT_TRANSLATE_NOOP("CommandLine", "a title of 1 to 80 characters"), false, nullptr, applyRoom},
    {"public-url", "URL", nullptr, QT_TRANSLATE_NOOP("CommandLine", "what links are made of, behind a proxy"),
     QT_TRANSLATE_NOOP("CommandLine", "http://HOST[:PORT] or https://HOST[:PORT] without a path"), false,
     nullptr,
     [](const QString &value, Settings &settings) {
         return take(value::baseUrl(value), settings.server.publicUrl);
     }},
    {"allow-origin", "ORIGIN", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "also let pages of that origin connect; repeatable"),
     QT_TRANSLATE_NOOP("CommandLine", "an origin, such as https://chat.example.org"), true, nullptr,
     applyOrigin},
    {"trust-proxy", "CIDR", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "believe X-Forwarded-For from there; repeatable"),
     QT_TRANSLATE_NOOP("CommandLine", "a network or address, such as 10.0.0.0/8, fd00::/8 or 127.0.0.1"),
     true, nullptr, applyProxy},
    {"threads", "N", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "network threads, over which rooms are spread\n"
                                      "(default: one less than there are processors, at most 8)"),
     QT_TRANSLATE_NOOP("CommandLine", "a whole number from 1 to 64"), false, nullptr,
     [](const QString &value, Settings &settings) {
         return take(value::number(value, 1, mostThreads), settings.server.threads);
     }},
    {"max-connections", "N", "10000", QT_TRANSLATE_NOOP("CommandLine", "connections at once"),
     QT_TRANSLATE_NOOP("CommandLine", "a whole number from 1 to 1000000"), false, nullptr,
     [](const QString &value, Settings &settings) {
         return take(value::number(value, 1, mostConnections), settings.server.maxConnections);
     }},
    {"max-per-address", "N", "64",
     QT_TRANSLATE_NOOP("CommandLine", "connections of one IPv4 address or IPv6 /64; 0: no limit"),
     QT_TRANSLATE_NOOP("CommandLine", "a whole number from 0 to 1000000"), false, nullptr,
     [](const QString &value, Settings &settings) {
         return take(value::number(value, 0, mostConnections), settings.server.maxPerAddress);
     }},
    {"rate", "BURST/PER_SECOND", "10/2",
     QT_TRANSLATE_NOOP("CommandLine", "messages of one member; 0: no limit"),
     QT_TRANSLATE_NOOP("CommandLine", "BURST/PER_SECOND, such as 10/2, or 0"), false, nullptr,
     [](const QString &value, Settings &settings) { return take(value::rate(value), settings.server.rate); }},
    {"admin", "ADDR:PORT|off", "127.0.0.1:8788",
     QT_TRANSLATE_NOOP("CommandLine", "where /metrics is served; tell it to no stranger"),
     QT_TRANSLATE_NOOP("CommandLine", "ADDR:PORT, such as 127.0.0.1:8788, or off"), false, nullptr,
     applyAdmin},
    {"log", "text|json", "text", QT_TRANSLATE_NOOP("CommandLine", "how the log on stderr is written"),
     QT_TRANSLATE_NOOP("CommandLine", "text or json"), false, nullptr, applyLog},
    {"config", "FILE", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "take options from this file too: lines of NAME = VALUE"),
     QT_TRANSLATE_NOOP("CommandLine", "a file"), false, nullptr,
     [](const QString &value, Settings &settings) {
         settings.configFile = value;
         return !value.isEmpty();
     }},
    {"uses", "N", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "how many people the invite lets in (default: any number)"),
     QT_TRANSLATE_NOOP("CommandLine", "a whole number from 1 to 1000000"), false, "room invite",
     [](const QString &value, Settings &settings) {
         return take(value::number(value, 1, mostUses), settings.inviteUses);
     }},
    {"expires", "TIME", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "how long the invite lets people in (default: for ever)"),
     QT_TRANSLATE_NOOP("CommandLine", "a time such as 7d, 12h, 30m or 90s, at most ten years"), false,
     "room invite",
     [](const QString &value, Settings &settings) {
         return take(value::duration(value), settings.inviteLife);
     }},
};

} // namespace

std::span<const OptionRow> optionTable()
{
    return optionRows;
}

const OptionRow *findOption(QStringView name)
{
    const auto *found = std::ranges::find_if(
        optionRows, [name](const OptionRow &row) { return name == QLatin1StringView(row.name); });
    return found == std::end(optionRows) ? nullptr : found;
}

QString environmentName(const OptionRow &option)
{
    return "SNUG_"_L1 + QString::fromLatin1(option.name).toUpper().replace(u'-', u'_');
}

} // namespace snug::server
