// SPDX-License-Identifier: MIT
#include "tests/bench/scenario.h"

namespace snug::bench {

namespace {

void talk(Stage &stage, int rooms, int members, const Pace &pace)
{
    ServerProcess server(stage.contender(), stage.folder());
    server.start();
    Crowd crowd(stage.loop(), placeAt(server, "talk"), rooms, members);
    crowd.join();
    stage.measure(server, crowd, pace);
}

} // namespace

void quiet(Stage &stage)
{
    talk(stage, 1, 100, {.senders = 1, .messages = stage.some(500), .window = 1});
}

void busy(Stage &stage)
{
    talk(stage, 1, 100, {.senders = 10, .messages = stage.some(200), .window = 16});
}

void crowd(Stage &stage)
{
    talk(stage, 1, 1000, {.senders = 5, .messages = stage.some(60), .window = 8});
}

void many(Stage &stage)
{
    talk(stage, 200, 5, {.senders = 1, .messages = stage.some(50), .window = 4});
}

void steady(Stage &stage)
{
    talk(stage, 1, 100, {.senders = 100, .messages = stage.some(4), .rate = 0.5});
}

} // namespace snug::bench
