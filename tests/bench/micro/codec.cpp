// SPDX-License-Identifier: MIT
#include "shared/protocol/codec.h"

#include "tests/bench/micro/samples.h"

#include <benchmark/benchmark.h>

namespace snug::bench {
namespace {

void encodeLiveMessages(benchmark::State &state)
{
    const auto count = static_cast<int>(state.range(0));
    const frame::Server frame = frame::Messages{
        .span = frame::Span{.base = 0, .head = count},
        .messages = sampleMessages(count),
    };
    for (auto _ : state)
        benchmark::DoNotOptimize(codec::encode(frame));
    state.SetItemsProcessed(state.iterations() * count);
}
BENCHMARK(encodeLiveMessages)->Arg(1)->Arg(10)->Arg(100);

void encodeJoined(benchmark::State &state)
{
    frame::Joined joined{
        .server = QStringLiteral("Snug"),
        .now = 1'763'600'000'000,
        .room = {.id = QStringLiteral("table"),
                 .title = QStringLiteral("Table"),
                 .epoch = QStringLiteral("q8Zr")},
        .self = {.id = QStringLiteral("m1"), .name = QStringLiteral("Ada")},
        .messages = sampleMessages(50),
        .more = true,
    };
    for (int i = 1; i <= 200; ++i)
        joined.members.push_back({.id = QStringLiteral("m%1").arg(i),
                                  .name = QStringLiteral("Somebody %1").arg(i),
                                  .online = i % 2 == 0});
    const frame::Server frame = joined;
    for (auto _ : state)
        benchmark::DoNotOptimize(codec::encode(frame));
}
BENCHMARK(encodeJoined);

void decodeSend(benchmark::State &state)
{
    const QByteArray bytes = codec::encode(frame::Request{
        .re = {}, .frame = frame::Send{.id = sampleMessage(1).id, .text = sampleMessage(1).text}});
    for (auto _ : state)
        benchmark::DoNotOptimize(codec::decodeRequest(bytes));
}
BENCHMARK(decodeSend);

} // namespace
} // namespace snug::bench
