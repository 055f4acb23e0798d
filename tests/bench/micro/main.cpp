// SPDX-License-Identifier: MIT
#include "tests/support/socketpair.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // Qt's own event loop, not GLib's, is what ours is measured beside
    const QCoreApplication application(argc, argv); // stores need its event loop
    snug::test::manyDescriptors();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
}
