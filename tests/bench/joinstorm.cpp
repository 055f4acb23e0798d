// SPDX-License-Identifier: MIT
#include "shared/protocol/limits.h"
#include "tests/bench/preparedstore.h"
#include "tests/bench/scenario.h"

namespace snug::bench {

using namespace Qt::StringLiterals;

namespace {

//! Looks at what newcomers are told.
class Doorman final : public Audience
{
public:
    Doorman(int people, int messages)
        : tokens(static_cast<std::size_t>(people))
        , m_messages(messages)
    {
    }
    void joined(Member &member, std::string_view welcome) override
    {
        tokens[static_cast<std::size_t>(member.index())] = valueIn(welcome, R"("token":")", "\"");
        head = std::stoll(valueIn(welcome, R"("head":)", ",}"));
        wrong += messagesIn(welcome) == m_messages ? 0 : 1;
    }

    std::vector<std::string> tokens; //!< by member; empty where there was none
    long long head = 0;
    int wrong = 0; //!< how many did not get the messages they should

private:
    const int m_messages;
};

//! Brings everyone in at once, and notes what that cost.
void storm(Stage &stage, const ServerProcess &server, Crowd &crowd, Doorman &doorman, const QString &prefix)
{
    crowd.setAudience(&doorman);
    const Nanos cpu = server.cpu();
    const Nanos start = now();
    crowd.join(crowd.size());
    const auto time = static_cast<double>(now() - start);
    stage.loop().settle(500 * millisecond); // everyone hears of everyone else
    crowd.setAudience(nullptr);
    stage.note(prefix + u"CPU us/join"_s, static_cast<double>(server.cpu() - cpu) / 1e3 / crowd.size());
    stage.note(prefix + u"all in after ms"_s, time / 1e6);
    if (doorman.wrong > 0)
        stage.fault(u"%1%2 people did not get what they should"_s.arg(prefix).arg(doorman.wrong));
}

} // namespace

void joinStorm(Stage &stage)
{
    const int people = stage.some(1000);
    putPreparedStore(stage.folder(), stage.some(100'000), stage.settings().cache);
    Contender proxied = stage.contender(); // from a single address the gate takes few newcomers at a time
    proxied.arguments << u"--trust-proxy"_s << u"127.0.0.1/32"_s;
    Doorman doorman(people, limits::page);
    {
        ServerProcess server(proxied, stage.folder());
        server.start();
        Crowd crowd(stage.loop(), placeAt(server, preparedRoom), 1, people);
        storm(stage, server, crowd, doorman, {});
    }
    ServerProcess server(proxied, stage.folder());
    server.start();
    Crowd crowd(stage.loop(), placeAt(server, preparedRoom), 1, people);
    for (int i = 0; i < people; ++i) {
        crowd.member(i).token = doorman.tokens[static_cast<std::size_t>(i)];
        crowd.member(i).since = doorman.head;
    }
    Doorman again(people, 0);
    storm(stage, server, crowd, again, u"back "_s);
    for (const std::string &token : again.tokens) {
        if (!token.empty()) {
            stage.fault(u"people who came back were taken for others"_s);
            break;
        }
    }
}

} // namespace snug::bench
