// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QTest>

namespace snug::test {

//! Random numbers for a test that tells its seed; SNUG_SEED makes a run again.
inline QRandomGenerator seeded()
{
    bool given = false;
    quint32 seed = qEnvironmentVariable("SNUG_SEED").toUInt(&given);
    if (!given)
        seed = QRandomGenerator::global()->generate();
    qInfo("SNUG_SEED=%u", seed);
    return QRandomGenerator(seed);
}

} // namespace snug::test
