// SPDX-License-Identifier: MIT
#include "tests/support/accessibilitybus.h"
#include "tests/support/roomclient.h"
#include "tests/support/snugprocess.h"
#include "tests/support/virtualdesktop.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int soon = 20'000; // milliseconds, on a machine with other things to do

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::Any);
    return server.serverPort();
}

bool isControl(AtspiRole role)
{
    switch (role) {
    case AtspiRole::CheckBox:
    case AtspiRole::ComboBox:
    case AtspiRole::List:
    case AtspiRole::ListItem:
    case AtspiRole::PushButton:
    case AtspiRole::Slider:
    case AtspiRole::SplitPane:
    case AtspiRole::Text:
    case AtspiRole::Entry:
    case AtspiRole::Dialog:
        return true;
    case AtspiRole::Label:
    case AtspiRole::Notification:
        return false;
    }
    return false;
}

} // namespace

//! The real window as a screen reader finds it: over a real accessibility bus, with real keys. The steps
//! follow one another.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }
    void theStartPageIsNamed() { expectNames(); }
    void aRoomIsHostedByTheButtonsOwnAction();
    void aWrittenMessageIsOneItem();
    void whatAnotherWritesIsAnnounced();
    void everySheetIsANamedDialog_data();
    void everySheetIsANamedDialog();

private:
    //! Whatever a person can use on screen says what it is.
    void expectNames();
    bool hasItem(const QString &pattern) const;

    VirtualDesktop m_desktop;
    AccessibilityBus m_bus;
    std::unique_ptr<SnugProcess> m_ada;
    QString m_window;
    bool m_failed = false;
};

void tst_Accessibility::initTestCase()
{
    QVERIFY2(m_desktop.start(), "needs xvfb, openbox and xdotool");
    QVERIFY2(m_bus.start(m_desktop.display()), "needs dbus-daemon and at-spi2-core");
    m_ada = std::make_unique<SnugProcess>(u"Ada"_s, freePort(), m_desktop.display());
    QProcessEnvironment environment = m_ada->process().processEnvironment();
    environment.insert(u"AT_SPI_BUS_ADDRESS"_s, m_bus.address());
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_ada->process().setProcessEnvironment(environment);
    QVERIFY(m_ada->start());
    QTRY_VERIFY_WITH_TIMEOUT(!(m_window = m_desktop.windowOf(m_ada->process().processId())).isEmpty(), soon);
    QVERIFY(m_desktop.focus(m_window));
    QTRY_VERIFY_WITH_TIMEOUT(!m_bus.find(AtspiRole::PushButton, u"Host a room"_s).isNull(), soon);
}

void tst_Accessibility::init()
{
    if (m_failed)
        QSKIP("an earlier step failed");
}

void tst_Accessibility::expectNames()
{
    int controls = 0;
    for (const Accessible &accessible : m_bus.everything()) {
        const AtspiRole role = m_bus.role(accessible);
        if (!isControl(role))
            continue;
        ++controls;
        const QString where = u"role %1 at %2"_s.arg(static_cast<uint>(role)).arg(accessible.path);
        QVERIFY2(!m_bus.name(accessible).isEmpty(), qPrintable(where));
    }
    QVERIFY(controls > 2);
}

bool tst_Accessibility::hasItem(const QString &pattern) const
{
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(pattern));
    for (const Accessible &accessible : m_bus.everything()) {
        if (m_bus.role(accessible) == AtspiRole::ListItem && wanted.match(m_bus.name(accessible)).hasMatch())
            return true;
    }
    return false;
}

void tst_Accessibility::aRoomIsHostedByTheButtonsOwnAction()
{
    QVERIFY(m_bus.act(m_bus.find(AtspiRole::PushButton, u"Host a room"_s)));
    const auto entry = [this] { return m_bus.find(AtspiRole::Text, u"Message Ada's room"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(!entry().isNull(), soon);
    expectNames();
}

void tst_Accessibility::aWrittenMessageIsOneItem()
{
    m_desktop.type(u"hello"_s);
    m_desktop.press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasItem(u"Ada, \\d\\d:\\d\\d: hello"_s), soon);
    QVERIFY(m_bus.announcements().filter(u"hello"_s).isEmpty()); // who wrote it knows
    expectNames();
}

void tst_Accessibility::whatAnotherWritesIsAnnounced()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_ada->secret(u"share:"_s).first.isEmpty(), soon);
    const QString address = m_ada->secret(u"token:"_s).first.section(u':', 1);
    const QString invite = m_ada->secret(u"share:"_s).second.section(u' ', 1);
    const Result<RoomLink> link = RoomLink::parse("http://"_L1 + address + "#i="_L1 + invite);
    QVERIFY(link.ok());
    RoomClient bo(*link, u"Bo"_s);
    bo.open();
    QTRY_VERIFY_WITH_TIMEOUT(bo.isJoined(), soon);
    bo.send(u"hello Ada"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bus.announcements().contains(u"Bo: hello Ada"_s), soon);
    QTRY_VERIFY_WITH_TIMEOUT(hasItem(u"Bo, \\d\\d:\\d\\d: hello Ada"_s), soon);
    QTRY_VERIFY_WITH_TIMEOUT(hasItem(u"Bo"_s), soon);
}

void tst_Accessibility::everySheetIsANamedDialog_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::newRow("switcher") << u"ctrl+k"_s << u"Switch to a room"_s;
    QTest::newRow("shortcuts") << u"F1"_s << u"Keyboard shortcuts"_s;
    QTest::newRow("room") << u"alt+Return"_s << u"Ada's room"_s;
    QTest::newRow("invitation") << u"ctrl+i"_s << u"Invite people"_s;
}

void tst_Accessibility::everySheetIsANamedDialog()
{
    QFETCH(QString, key);
    QFETCH(QString, name);
    m_desktop.press(key);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bus.find(AtspiRole::Dialog, name).isNull(), soon);
    expectNames();
    m_desktop.press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bus.find(AtspiRole::Dialog, name).isNull(), soon);
}

QTEST_GUILESS_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
