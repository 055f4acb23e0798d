// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/secretstore.h"

#include <QHash>

namespace snug::test {

//! Secrets for as long as a test lasts.
class MemorySecrets final : public app::SecretStore
{
public:
    QHash<QString, QString> kept;

    void read(const QString &key, QObject *, Found found) override
    {
        found(kept.contains(key) ? std::optional(kept[key]) : std::nullopt);
    }
    void write(const QString &key, const QString &value) override { kept[key] = value; }
    void remove(const QString &key) override { kept.remove(key); }
};

} // namespace snug::test
