// SPDX-License-Identifier: MIT
#pragma once

#include <QQmlEngine>
#include <QQmlError>
#include <QTest>

namespace snug::test {

//! From now on, what the module Snug is warned of fails the test that runs. But for layouts within layouts,
//! with which 6.4 gives up after two turns: whether the outcome is right, tst_translated sees.
inline void failOnWarnings(QQmlEngine &engine)
{
    QObject::connect(&engine, &QQmlEngine::warnings, &engine, [](const QList<QQmlError> &warnings) {
        for (const QQmlError &warning : warnings) {
            const bool ours = warning.url().toString().startsWith(QStringLiteral("qrc:/qt/qml/Snug/"));
            const bool turns = warning.description().contains(QStringLiteral("Polish loop"));
            if (ours && !turns && QTest::currentTestFunction())
                QTest::qFail(qPrintable(warning.toString()), __FILE__, __LINE__);
        }
    });
}

} // namespace snug::test
