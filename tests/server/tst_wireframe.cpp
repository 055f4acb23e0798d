// SPDX-License-Identifier: MIT
#include "server/net/wireframe.h"

#include <QTest>

using namespace snug;
using namespace snug::server;

class tst_Wireframe : public QObject
{
    Q_OBJECT

private slots:
    void aTextFrameUsesTheShortestLength_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("empty") << 0 << QByteArray::fromHex("8100");
        QTest::newRow("short") << 1 << QByteArray::fromHex("8101");
        QTest::newRow("longest short") << 125 << QByteArray::fromHex("817d");
        QTest::newRow("shortest medium") << 126 << QByteArray::fromHex("817e007e");
        QTest::newRow("longest medium") << 65535 << QByteArray::fromHex("817effff");
        QTest::newRow("shortest long") << 65536 << QByteArray::fromHex("817f0000000000010000");
    }

    void aTextFrameUsesTheShortestLength()
    {
        QFETCH(const int, size);
        QFETCH(const QByteArray, header);
        const QByteArray text(size, 'x');
        QCOMPARE(wire::textFrame(text), header + text);
    }

    void aCloseFrameHoldsItsCode()
    {
        QCOMPARE(wire::closeFrame(1000), QByteArray::fromHex("880203e8"));
        QCOMPARE(wire::closeFrame(4413), QByteArray::fromHex("8802113d"));
    }

    void aPingIsEmpty() { QCOMPARE(wire::pingFrame(), QByteArray::fromHex("8900")); }
};

QTEST_GUILESS_MAIN(tst_Wireframe)
#include "tst_wireframe.moc"
