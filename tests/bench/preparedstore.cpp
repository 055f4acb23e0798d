// SPDX-License-Identifier: MIT
#include "tests/bench/preparedstore.h"

#include "tests/bench/asking.h"
#include "tests/bench/failure.h"

#include <QCryptographicHash>
#include <QDir>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace snug::bench {

using namespace Qt::StringLiterals;
using server::Store;

namespace {

constexpr int chunk = 20'000; // messages that wait in memory at a time

//! A store of another schema would be migrated when it is opened, and that would be measured.
QString schemaMark()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QDir schema(u":/snug/schema"_s);
    for (const QString &name : schema.entryList(QDir::Files, QDir::Name)) {
        QFile file(schema.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
    }
    return QString::fromLatin1(hash.result().toHex().left(8));
}

template <typename Op>
typename Op::Applied give(Store &store, Op operation)
{
    auto answer = ask(store, std::move(operation));
    if (!answer)
        fail(u"a store cannot be prepared: %1"_s.arg(answer.error().text));
    return std::move(*answer);
}

void fill(Store &store, int messages)
{
    const QString room = QLatin1String(preparedRoom);
    give(store, server::op::OpenRoom{room, true});
    const auto admitted =
        give(store, server::op::Admit{.room = room, .name = u"Ada"_s, .newTokenHash = QByteArray(32, 'x')});
    for (int i = 0; i < messages; ++i) {
        const QString text = u"Message %1, as long as what people say to each other at a table."_s.arg(i);
        store.submit(
            server::op::AddMessage{
                .room = room,
                .member = admitted.member.id,
                .name = admitted.member.name,
                .id = u"prepared-%1"_s.arg(i, 24, 10, QLatin1Char('0')),
                .text = text,
            },
            nullptr, {});
        if (i % chunk == chunk - 1)
            waitFor(store);
    }
    waitFor(store);
}

void make(const QString &folder, int messages)
{
    std::cerr << "preparing a store of " << messages << " messages, once" << std::endl;
    const QString unfinished = folder + u".part"_s;
    QDir(unfinished).removeRecursively();
    QDir().mkpath(QFileInfo(folder).absolutePath());
    {
        Result<std::unique_ptr<Store>> store = Store::open(unfinished);
        if (!store)
            fail(store.error().text);
        fill(**store, messages);
    }
    if (!QDir().rename(unfinished, folder))
        fail(u"%1 cannot be made"_s.arg(folder));
}

} // namespace

void putPreparedStore(const QString &folder, int messages, const QString &cache)
{
    const QString file = u"/snug.db"_s;
    const QString kept = u"%1/%2-%3"_s.arg(QDir(cache).absolutePath()).arg(messages).arg(schemaMark());
    if (!QFile::exists(kept + file))
        make(kept, messages);
    if (!QFile::copy(kept + file, folder + file))
        fail(u"%1 cannot be copied to %2"_s.arg(kept, folder));
    // Else the server's first commits would wait for these pages.
    const int descriptor = open(qPrintable(folder), O_RDONLY | O_CLOEXEC);
    syncfs(descriptor);
    close(descriptor);
}

} // namespace snug::bench
