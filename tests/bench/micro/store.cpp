// SPDX-License-Identifier: MIT
#include "tests/bench/asking.h"
#include "tests/bench/micro/samples.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <random>

namespace snug::bench {
namespace {

using namespace Qt::StringLiterals;

//! A store on disk with one room, in which one member speaks.
class Table
{
public:
    Table()
        : m_store(std::move(*server::Store::open(m_folder.path())))
    {
        benchmark::DoNotOptimize(ask(*m_store, server::op::OpenRoom{m_room, true}));
        m_member = admit(u"Ada"_s, {}).member;
    }

    server::op::Admit::Admission admit(const QString &name, const QByteArray &token)
    {
        const QByteArray newToken = QByteArray::number(++m_tokens).rightJustified(32, 'x');
        return *ask(
            *m_store,
            server::op::Admit{.room = m_room, .name = name, .tokenHash = token, .newTokenHash = newToken});
    }
    //! Gives so many messages at once and waits for the last.
    void add(int count)
    {
        for (int i = 0; i < count; ++i) {
            const Message sample = sampleMessage(++m_messages);
            m_store->submit(server::op::AddMessage{.room = m_room,
                                                   .member = m_member.id,
                                                   .name = m_member.name,
                                                   .id = sample.id,
                                                   .text = sample.text},
                            nullptr, {});
        }
        waitFor(*m_store);
    }
    Result<server::Page> pageBefore(qint64 seq)
    {
        return ask(*m_store, server::PageQuery{.room = m_room, .seq = seq, .limit = 50});
    }

private:
    const QTemporaryDir m_folder;
    const std::unique_ptr<server::Store> m_store;
    const QString m_room = u"table"_s;
    Member m_member;
    qint64 m_messages = 0;
    int m_tokens = 0;
};

void addMessages(benchmark::State &state)
{
    Table table;
    const auto count = static_cast<int>(state.range(0));
    for (auto _ : state)
        table.add(count);
    state.SetItemsProcessed(state.iterations() * count);
}
BENCHMARK(addMessages)->Arg(1)->Arg(10)->Arg(100)->Arg(1000)->UseRealTime();

void readPage(benchmark::State &state)
{
    constexpr int messages = 20'000;
    Table table;
    table.add(messages);
    std::minstd_rand random;
    std::uniform_int_distribution<int> place(51, messages);
    for (auto _ : state)
        benchmark::DoNotOptimize(table.pageBefore(place(random)));
}
BENCHMARK(readPage)->UseRealTime();

void admitNewcomer(benchmark::State &state)
{
    Table table;
    for (auto _ : state)
        benchmark::DoNotOptimize(table.admit(u"Somebody"_s, {}));
}
// Each takes a number behind the name that is not taken yet, so it matters how many there are.
BENCHMARK(admitNewcomer)->Iterations(200)->UseRealTime();

void admitByToken(benchmark::State &state)
{
    Table table;
    const QByteArray token = QByteArray::number(1).rightJustified(32, 'x');
    for (auto _ : state)
        benchmark::DoNotOptimize(table.admit(u"Ada"_s, token));
}
BENCHMARK(admitByToken)->UseRealTime();

} // namespace
} // namespace snug::bench
