// SPDX-License-Identifier: MIT
#include "tests/e2e/flows/desk.h"

#include <QTest>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

class tst_FlowsStart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_desk.open(), "needs xvfb, openbox, xdotool, xclip, imagemagick, dbus and at-spi2-core");
    }
    void first();

private:
    Desk m_desk;
};

void tst_FlowsStart::first()
{
    m_desk.seat(u"Ada"_s);
    QVERIFY(m_desk.start());
    for (const auto &item : m_desk.tree().shown(m_desk.app().process().processId()))
        qWarning() << item.role << item.name << item.description << Qt::hex << item.states << m_desk.tree().text(item);
}

QTEST_GUILESS_MAIN(tst_FlowsStart)
#include "tst_flows_start.moc"
