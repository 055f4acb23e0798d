// SPDX-License-Identifier: MIT
#include "shared/model/timeline.h"

#include "tests/bench/micro/samples.h"

#include <benchmark/benchmark.h>

namespace snug::bench {
namespace {

constexpr int kept = 500;

Timeline filled()
{
    Timeline timeline;
    for (int i = 1; i <= kept; ++i)
        timeline.upsert(sampleMessage(i));
    return timeline;
}

//! What a room does with each message.
void upsertAndTrim(benchmark::State &state)
{
    Timeline timeline = filled();
    Message message = sampleMessage(kept);
    for (auto _ : state) {
        message.rev = ++message.seq;
        timeline.upsert(message);
        timeline.trim(kept);
    }
}
BENCHMARK(upsertAndTrim);

//! What an app does with a page of older messages, the newest of which come first.
void prependPage(benchmark::State &state)
{
    const std::vector<Message> page = sampleMessages(50);
    for (auto _ : state) {
        Timeline timeline;
        for (auto message = page.rbegin(); message != page.rend(); ++message)
            timeline.upsert(*message);
        benchmark::DoNotOptimize(timeline);
    }
}
BENCHMARK(prependPage);

//! What a room does for someone who comes back.
void changedAfter(benchmark::State &state)
{
    const Timeline timeline = filled();
    for (auto _ : state)
        benchmark::DoNotOptimize(timeline.changedAfter(kept - 50));
}
BENCHMARK(changedAfter);

//! The newest page, for someone who is new.
void copyPage(benchmark::State &state)
{
    const Timeline timeline = filled();
    for (auto _ : state) {
        std::vector<Message> page;
        for (int i = timeline.size() - 50; i < timeline.size(); ++i)
            page.push_back(timeline.at(i));
        benchmark::DoNotOptimize(page);
    }
}
BENCHMARK(copyPage);

} // namespace
} // namespace snug::bench
