// SPDX-License-Identifier: MIT
#include "tests/bench/scenario.h"

namespace snug::bench {

using namespace Qt::StringLiterals;

void idle(Stage &stage)
{
    ServerProcess server(stage.contender(), stage.folder());
    server.start();
    stage.loop().rest(250 * millisecond);
    const double before = server.memory();
    Crowd crowd(stage.loop(), placeAt(server, "idle"), 20, 100);
    crowd.join();
    stage.loop().settle(500 * millisecond);
    stage.note(u"KB/connection"_s, (server.memory() - before) / crowd.size());

    const Nanos cpu = server.cpu();
    const int seconds = 5;
    stage.loop().rest(seconds * second);
    stage.note(u"CPU us/s"_s, static_cast<double>(server.cpu() - cpu) / 1e3 / seconds);
    if (crowd.dropped() > 0)
        stage.fault(u"%1 idle clients were dropped"_s.arg(crowd.dropped()));
}

void idleBesideThousands(Stage &stage)
{
    const Pace pace{.senders = 1, .messages = stage.some(500), .window = 1};
    ServerProcess server(stage.contender(), stage.folder());
    server.start();
    Crowd few(stage.loop(), placeAt(server, "few"), 1, 10);
    few.join();
    const double alone = stage.measure(server, few, pace, u"alone "_s);
    Crowd others(stage.loop(), placeAt(server, "others"), 50, 100);
    others.join();
    const double beside = stage.measure(server, few, pace);
    stage.note(u"CPU ratio"_s, beside / alone);
    if (others.dropped() > 0)
        stage.fault(u"%1 idle clients were dropped"_s.arg(others.dropped()));
}

} // namespace snug::bench
