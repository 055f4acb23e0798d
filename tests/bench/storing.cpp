// SPDX-License-Identifier: MIT
#include "shared/protocol/limits.h"
#include "tests/bench/preparedstore.h"
#include "tests/bench/scenario.h"

#include <random>

namespace snug::bench {

using namespace Qt::StringLiterals;

namespace {

double millis(Nanos time)
{
    return static_cast<double>(time) / static_cast<double>(millisecond);
}

//! Asks for one page after the other, at random places of a long room.
class Reader final : public Audience
{
public:
    explicit Reader(int messages)
        : m_place(limits::page + 1, messages)
    {
    }

    void ask(Member &member)
    {
        m_asked = now();
        member.sendText(R"({"type":"history","re":")" + mark() + R"(","before":)"
                        + std::to_string(m_place(m_random)) + R"(,"limit":)" + std::to_string(limits::page)
                        + '}');
    }
    void heard(Member &member, std::string_view text) override
    {
        if (text.find(R"("re":")" + mark() + '"') == std::string_view::npos)
            return;
        m_delays.add(now() - m_asked);
        ++m_pages;
        m_short += messagesIn(text) == limits::page ? 0 : 1;
        ask(member);
    }

    const Histogram &delays() const { return m_delays; }
    int pages() const { return m_pages; }
    int shortPages() const { return m_short; }

private:
    std::string mark() const { return "page-" + std::to_string(m_pages); }

    std::minstd_rand m_random; // the same places each time
    std::uniform_int_distribution<int> m_place;
    Histogram m_delays;
    Nanos m_asked = 0;
    int m_pages = 0;
    int m_short = 0;
};

} // namespace

void history(Stage &stage)
{
    const int messages = stage.some(1'000'000);
    putPreparedStore(stage.folder(), messages, stage.settings().cache);
    ServerProcess server(stage.contender(), stage.folder());
    server.start();
    Crowd talkers(stage.loop(), placeAt(server, preparedRoom), 1, 100);
    talkers.join();
    Crowd readers(stage.loop(), placeAt(server, preparedRoom), 1, 1);
    readers.join();
    Reader reader(messages);
    readers.setAudience(&reader);
    stage.loop().settle(500 * millisecond);

    Load load(talkers, {.senders = 10, .messages = stage.some(250), .rate = 50});
    load.start();
    reader.ask(readers.member(0));
    while (!load.isOver())
        load.turn(now() + second);
    readers.setAudience(nullptr);
    stage.check(load, talkers);
    stage.note(u"page p50 ms"_s, millis(reader.delays().at(0.5)));
    stage.note(u"page p99 ms"_s, millis(reader.delays().at(0.99)));
    stage.note(u"pages"_s, reader.pages());
    stage.note(u"delay p50 us"_s, millis(load.ledger().delays().at(0.5)) * 1e3);
    if (reader.pages() == 0 || reader.shortPages() > 0)
        stage.fault(u"%1 of %2 pages were not whole"_s.arg(reader.shortPages()).arg(reader.pages()));
}

void durable(Stage &stage)
{
    ServerProcess server(stage.contender(), stage.folder());
    server.start();
    Crowd writers(stage.loop(), placeAt(server, "durable"), 50, 1);
    writers.join();
    stage.loop().settle(500 * millisecond);
    Load load(writers, {.senders = 1, .messages = stage.some(2000), .window = 128});
    const Nanos before = server.cpu();
    load.run();
    stage.check(load, writers);
    const auto count = static_cast<double>(load.ledger().heard());
    stage.note(u"messages/s"_s, count * 1e9 / static_cast<double>(load.time()));
    stage.note(u"CPU us/message"_s, static_cast<double>(server.cpu() - before) / 1e3 / count);
    stage.note(u"messages/frame"_s, load.messagesPerFrame());
}

void startUp(Stage &stage)
{
    putPreparedStore(stage.folder(), stage.some(1'000'000), stage.settings().cache);
    ServerProcess server(stage.contender(), stage.folder());
    server.start();
    stage.note(u"to listening ms"_s, millis(now() - server.startedAt()));
    Crowd first(stage.loop(), placeAt(server, preparedRoom), 1, 1);
    first.join();
    stage.note(u"to joined ms"_s, millis(now() - server.startedAt()));
    stage.note(u"memory MB"_s, server.memory() / 1024);
}

} // namespace snug::bench
