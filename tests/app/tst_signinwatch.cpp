// SPDX-License-Identifier: MIT
#include "app/desktop/signinwatch.h"
#include "tests/support/fakedesktop.h"
#include "tests/support/privatebus.h"

#include <QSignalSpy>

using namespace snug::app;
using namespace snug::test;
using namespace Qt::StringLiterals;

class tst_SignInWatch : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->start());
    }
    void aNetworkToSignInToIsKnownFromTheStart()
    {
        FakeNetworkManager manager(m_bus->connect());
        manager.setSignInNeeded(true);
        SignInWatch watch(m_bus->connect());
        QSignalSpy changed(&watch, &SignInWatch::signInNeededChanged);
        QTRY_COMPARE(changed, (QList<QVariantList>{{true}}));
        manager.setSignInNeeded(false);
        QTRY_COMPARE(changed, (QList<QVariantList>{{true}, {false}}));
    }
    void whoManagesNetworksMayComeAndGo()
    {
        SignInWatch watch(m_bus->connect());
        QSignalSpy changed(&watch, &SignInWatch::signInNeededChanged);
        auto manager = std::make_unique<FakeNetworkManager>(m_bus->connect());
        manager->setSignInNeeded(true);
        QTRY_COMPARE(changed, (QList<QVariantList>{{true}}));
        manager.reset();
        QTRY_COMPARE(changed, (QList<QVariantList>{{true}, {false}}));
    }
    void aBusThatHangsIsNotWaitedFor()
    {
        const QDBusConnection connection = m_bus->connect();
        m_bus->setHung(true);
        const SignInWatch watch(connection); // else the test would come to no end
        m_bus->setHung(false);
    }

private:
    std::unique_ptr<PrivateBus> m_bus;
};

QTEST_GUILESS_MAIN(tst_SignInWatch)
#include "tst_signinwatch.moc"
