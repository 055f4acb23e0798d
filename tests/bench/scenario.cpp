// SPDX-License-Identifier: MIT
#include "tests/bench/scenario.h"

namespace snug::bench {

using namespace Qt::StringLiterals;

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> all{
        {u"quiet"_s, u"one of 100 says a word at a time"_s, quiet},
        {u"busy"_s, u"10 of 100 talk, 16 messages of each under way"_s, busy},
        {u"crowd"_s, u"5 of 1,000 talk, 8 messages of each under way"_s, crowd},
        {u"many"_s, u"200 rooms of 5, one of whom talks"_s, many},
        {u"steady"_s, u"100 people say something every two seconds each"_s, steady},
        {u"idle"_s, u"memory for each of 2,000 connections in 20 rooms"_s, idle},
        {u"idle5000"_s, u"quiet among 10, beside 5,000 who only sit there"_s, idleBesideThousands},
        {u"joinstorm"_s, u"1,000 join a room of 100,000 messages at once, and again after a restart"_s,
         joinStorm, true},
        {u"history"_s, u"pages at random places of 1,000,000 messages while 100 people talk"_s, history,
         true},
        {u"durable"_s, u"messages a second into 50 rooms"_s, durable, true},
        {u"start"_s, u"from nothing to the first who is in, with 1,000,000 messages"_s, startUp, true},
        {u"soak"_s, u"people come, talk, leave and are cut off, for --minutes"_s, soak, true, true},
    };
    return all;
}

const Scenario *scenarioNamed(const QString &name)
{
    for (const Scenario &scenario : scenarios()) {
        if (scenario.name == name)
            return &scenario;
    }
    return nullptr;
}

void Stage::check(const Load &load, const Crowd &crowd)
{
    const Ledger &ledger = load.ledger();
    const auto faultIf = [&](std::int64_t count, const QString &what) {
        if (count > 0)
            fault(u"%1 %2 (expected: %3 deliveries)"_s.arg(count).arg(what).arg(ledger.expected()));
    };
    faultIf(ledger.lost(), u"lost"_s);
    faultIf(ledger.doubled(), u"doubled"_s);
    faultIf(ledger.disordered(), u"out of order"_s);
    faultIf(ledger.strayed(), u"astray"_s);
    faultIf(crowd.dropped(), u"clients dropped, "_s + QString::fromStdString(crowd.whyDropped()));
}

double Stage::measure(const ServerProcess &server, Crowd &crowd, const Pace &pace, const QString &prefix)
{
    constexpr double nanosInMicro = 1e3;
    m_loop.settle(500 * millisecond);
    Load load(crowd, pace);
    const Nanos before = server.cpu();
    load.run();
    m_loop.rest(250 * millisecond); // what the server put off, and copies that should not come
    const auto spent = static_cast<double>(server.cpu() - before);
    check(load, crowd);

    const Ledger &ledger = load.ledger();
    const auto deliveries = static_cast<double>(std::max<std::int64_t>(1, ledger.heard()));
    const double each = spent / nanosInMicro / deliveries;
    note(prefix + u"CPU us/delivery"_s, each);
    note(prefix + u"delay p50 us"_s, static_cast<double>(ledger.delays().at(0.5)) / nanosInMicro);
    note(prefix + u"delay p99 us"_s, static_cast<double>(ledger.delays().at(0.99)) / nanosInMicro);
    if (pace.rate == 0)
        note(prefix + u"deliveries/s"_s, deliveries * 1e9 / static_cast<double>(load.time()));
    note(prefix + u"messages/frame"_s, load.messagesPerFrame());
    return each;
}

} // namespace snug::bench
