// SPDX-License-Identifier: MIT
#include "tests/support/accessibletree.h"
#include "tests/support/roomclient.h"
#include "tests/support/snugprocess.h"
#include "tests/support/virtualdesktop.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

namespace {

bool isPressed(const QString &role)
{
    static const QSet<QString> roles{u"push button"_s,  u"toggle button"_s, u"check box"_s,
                                     u"radio button"_s, u"menu item"_s,     u"page tab"_s};
    return roles.contains(role);
}

bool isControl(const QString &role)
{
    static const QSet<QString> others{u"combo box"_s,  u"dialog"_s,      u"list"_s,
                                      u"list item"_s,  u"text"_s,        u"slider"_s,
                                      u"split pane"_s, u"spin button"_s, u"link"_s};
    return isPressed(role) || others.contains(role);
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
    void cleanup();
    void theStartPageIsNamed() { expectNames(); }
    void aRoomIsHostedByTheButtonsOwnAction();
    void aWrittenMessageIsOneItem();
    void whatAnotherWritesIsAnnounced();
    void arrowsSayTheMessageTheyComeTo();
    void arrowsSayTheSuggestionTheyComeTo();
    void arrowsSayWhatASheetChoosesFrom_data();
    void arrowsSayWhatASheetChoosesFrom();
    void aMatchIsSaid();
    void whatIsNotPossibleIsSaid();
    void oneAnswerOfAChoiceIsChecked();
    void theGroupsOfEmojiAreTabs();
    void everySheetIsANamedDialog_data();
    void everySheetIsANamedDialog();
    void theHostPanelOpensByAButtonsAction();
    void aSettingIsSwitchedByItsAction();
    void theProgramEndsAsItShould();

private:
    QList<AccessibleTree::Item> allOf(const QString &role) const;
    //! Whatever a person can use on screen says what it is, and can be used.
    //! The first item shown that says not enough of itself; empty where all do.
    QString nameless() const;
    void expectNames();
    std::optional<AccessibleTree::Item> find(const QString &role, const QString &name) const;
    bool hasItem(const QString &pattern) const;
    //! Whether the focus was last said to have come to what has this role and a name like that.
    bool focusCameTo(const QString &role, const QString &pattern) const;
    bool act(const QString &role, const QString &name);

    VirtualDesktop m_desktop;
    AccessibleTree m_tree;
    std::unique_ptr<SnugProcess> m_ada;
    bool m_failed = false;
};

void tst_Accessibility::initTestCase()
{
    QVERIFY2(m_desktop.start(), "needs xvfb, openbox and xdotool");
    QVERIFY2(m_tree.start(m_desktop.display()), "needs dbus-daemon and at-spi2-core");
    m_ada = std::make_unique<SnugProcess>(u"Ada"_s, m_desktop.display());
    QProcessEnvironment environment = m_ada->process().processEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_tree.sessionBus());
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_ada->process().setProcessEnvironment(environment);
    QVERIFY(m_ada->start());
    QString window;
    QTRY_VERIFY_WITH_TIMEOUT(!(window = m_desktop.windowOf(m_ada->process().processId())).isEmpty(), soon);
    QVERIFY(m_desktop.focus(window));
    QTRY_VERIFY_WITH_TIMEOUT(find(u"push button"_s, u"Host a room"_s), soon);
}

void tst_Accessibility::init()
{
    if (m_failed)
        QSKIP("an earlier step failed");
}

void tst_Accessibility::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    m_failed = true;
    for (const AccessibleTree::Item &item : m_tree.shown(m_ada->process().processId()))
        qInfo().noquote() << item.role << item.name << item.description << m_tree.actions(item);
}

QString tst_Accessibility::nameless() const
{
    int controls = 0;
    for (const AccessibleTree::Item &item : m_tree.shown(m_ada->process().processId())) {
        const QString what = u"%1 \"%2\" at %3"_s.arg(item.role, item.name, item.path);
        if (item.role == "unknown"_L1 || item.role == "invalid"_L1)
            return what;
        if (!isControl(item.role))
            continue;
        ++controls;
        const QStringList actions = m_tree.actions(item);
        const QString first = actions.value(0);
        const bool usable =
            first == "Press"_L1 || first == "Toggle"_L1
            || (item.role == "page tab"_L1 && actions.contains("Press"_L1)); // 6.4 puts the focus first there
        if (item.name.isEmpty() || (isPressed(item.role) && !usable))
            return what + ": "_L1 + first;
    }
    return controls > 2 ? QString() : u"only %1 controls"_s.arg(controls);
}

void tst_Accessibility::expectNames()
{
    // What goes while it is looked at has lost its name.
    QTRY_COMPARE(nameless(), QString());
}

std::optional<AccessibleTree::Item> tst_Accessibility::find(const QString &role, const QString &name) const
{
    return m_tree.find(m_ada->process().processId(), role, name);
}

QList<AccessibleTree::Item> tst_Accessibility::allOf(const QString &role) const
{
    QList<AccessibleTree::Item> items = m_tree.shown(m_ada->process().processId());
    items.removeIf([&role](const AccessibleTree::Item &item) { return item.role != role; });
    return items;
}

bool tst_Accessibility::act(const QString &role, const QString &name)
{
    const auto item = find(role, name);
    return item && m_tree.act(*item);
}

bool tst_Accessibility::hasItem(const QString &pattern) const
{
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(pattern));
    for (const AccessibleTree::Item &item : m_tree.shown(m_ada->process().processId())) {
        if (item.role == "list item"_L1 && wanted.match(item.name).hasMatch())
            return true;
    }
    return false;
}

bool tst_Accessibility::focusCameTo(const QString &role, const QString &pattern) const
{
    const QRegularExpression wanted(QRegularExpression::anchoredPattern(pattern));
    const std::optional<AccessibleTree::Item> &item = m_tree.focused();
    return item && item->role == role && item->focused() && wanted.match(item->name).hasMatch();
}

void tst_Accessibility::aRoomIsHostedByTheButtonsOwnAction()
{
    QVERIFY(act(u"push button"_s, u"Host a room"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find(u"text"_s, u"Message Ada's room"_s), soon);
    expectNames();
}

void tst_Accessibility::aWrittenMessageIsOneItem()
{
    m_desktop.type(u"hello"_s);
    m_desktop.press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(hasItem(u"Ada, \\d\\d:\\d\\d: hello"_s), soon);
    QVERIFY(m_tree.announcements().filter(u"hello"_s).isEmpty()); // who wrote it knows
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
    QTRY_VERIFY_WITH_TIMEOUT(m_tree.announcements().contains(u"Bo: hello Ada"_s), soon);
    QTRY_VERIFY_WITH_TIMEOUT(hasItem(u"Bo, \\d\\d:\\d\\d: hello Ada"_s), soon);
    QTRY_VERIFY_WITH_TIMEOUT(hasItem(u"Bo"_s), soon);
}

void tst_Accessibility::arrowsSayTheMessageTheyComeTo()
{
    const QString older = u"Ada, \\d\\d:\\d\\d: hello"_s;
    const QString newer = u"Bo, \\d\\d:\\d\\d: hello Ada"_s;
    m_desktop.press(u"Up"_s); // from the composer
    QTRY_VERIFY_WITH_TIMEOUT(focusCameTo(u"list item"_s, newer), soon);
    m_desktop.press(u"Up"_s);
    QTRY_VERIFY_WITH_TIMEOUT(focusCameTo(u"list item"_s, older), soon);
    m_desktop.press(u"Down"_s);
    QTRY_VERIFY_WITH_TIMEOUT(focusCameTo(u"list item"_s, newer), soon);
    m_desktop.press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(focusCameTo(u"text"_s, u"Message Ada's room"_s), soon);
}

void tst_Accessibility::arrowsSayTheSuggestionTheyComeTo()
{
    m_desktop.type(u":smi"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"list"_s, u"Suggestions"_s), soon);
    m_desktop.press(u"Down"_s);
    QTRY_VERIFY_WITH_TIMEOUT(focusCameTo(u"list item"_s, u".*smi.*"_s), soon);
    m_desktop.press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(focusCameTo(u"text"_s, u"Message Ada's room"_s), soon);
    m_desktop.press(u"ctrl+a"_s);
    m_desktop.press(u"Delete"_s);
}

void tst_Accessibility::arrowsSayWhatASheetChoosesFrom_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("item");
    QTest::newRow("switcher") << u"ctrl+k"_s << u"Switch to a room"_s << u"Ada's room"_s;
    QTest::newRow("emoji") << u"ctrl+e"_s << u"Search emoji"_s << u"\\w.*"_s;
}

void tst_Accessibility::arrowsSayWhatASheetChoosesFrom()
{
    QFETCH(QString, key);
    QFETCH(QString, field);
    QFETCH(QString, item);
    m_desktop.press(key);
    QTRY_VERIFY_WITH_TIMEOUT(focusCameTo(u"text"_s, field), soon);
    m_desktop.press(u"Down"_s);
    QTRY_VERIFY_WITH_TIMEOUT(focusCameTo(u"list item"_s, item), soon);
    m_desktop.type(u"a"_s);
    QTRY_VERIFY_WITH_TIMEOUT(focusCameTo(u"text"_s, field), soon);
    m_desktop.press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(focusCameTo(u"text"_s, u"Message Ada's room"_s), soon);
}

void tst_Accessibility::aMatchIsSaid()
{
    m_desktop.press(u"ctrl+f"_s);
    m_desktop.type(u"hello"_s);
    const QRegularExpression first(u"^1 of 2: Bo, \\d\\d:\\d\\d: hello Ada$"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_tree.announcements().filter(first).isEmpty(), soon);
    m_desktop.press(u"Return"_s);
    const QRegularExpression second(u"^2 of 2: Ada, \\d\\d:\\d\\d: hello$"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_tree.announcements().filter(second).isEmpty(), soon);
    m_desktop.press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(focusCameTo(u"text"_s, u"Message Ada's room"_s), soon);
}

void tst_Accessibility::whatIsNotPossibleIsSaid()
{
    QVERIFY(m_desktop.setClipboard(QString(20'000, u'x')));
    m_desktop.press(u"ctrl+v"_s);
    m_desktop.press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_tree.announcements().filter(u"too long"_s).isEmpty(), soon);
    m_desktop.press(u"ctrl+a"_s);
    m_desktop.press(u"Delete"_s);
}

void tst_Accessibility::oneAnswerOfAChoiceIsChecked()
{
    const auto checked = [this] {
        QStringList names;
        for (const AccessibleTree::Item &answer : allOf(u"radio button"_s)) {
            if (answer.checked())
                names += answer.name;
        }
        return names;
    };
    m_desktop.press(u"alt+Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"panel"_s, u"Notify me about"_s), soon);
    QTRY_COMPARE_WITH_TIMEOUT(checked(), QStringList{u"Every message"_s}, soon);
    QVERIFY(act(u"radio button"_s, u"Nothing"_s));
    QTRY_COMPARE_WITH_TIMEOUT(checked(), QStringList{u"Nothing"_s}, soon);
    QVERIFY(act(u"radio button"_s, u"Every message"_s));
    QTRY_COMPARE_WITH_TIMEOUT(checked(), QStringList{u"Every message"_s}, soon);
    m_desktop.press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"dialog"_s, u"Ada's room"_s), soon);
}

void tst_Accessibility::theGroupsOfEmojiAreTabs()
{
    m_desktop.press(u"ctrl+e"_s);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"page tab list"_s, u"Groups of emoji"_s), soon);
    QList<AccessibleTree::Item> tabs;
    QTRY_VERIFY_WITH_TIMEOUT((tabs = allOf(u"page tab"_s)).size() > 2, soon);
    QCOMPARE(std::ranges::count_if(tabs, &AccessibleTree::Item::selected), 1);
    m_desktop.press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"dialog"_s, u"Emoji"_s), soon);
}

void tst_Accessibility::everySheetIsANamedDialog_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::newRow("switcher") << u"ctrl+k"_s << u"Switch to a room"_s;
    QTest::newRow("shortcuts") << u"F1"_s << u"Keyboard shortcuts"_s;
    QTest::newRow("room") << u"alt+Return"_s << u"Ada's room"_s;
    QTest::newRow("invitation") << u"ctrl+i"_s << u"Invite people"_s;
    QTest::newRow("day") << u"ctrl+g"_s << u"Go to a day"_s;
    QTest::newRow("emoji") << u"ctrl+e"_s << u"Emoji"_s;
    QTest::newRow("settings") << u"ctrl+comma"_s << u"Settings"_s;
}

void tst_Accessibility::everySheetIsANamedDialog()
{
    QFETCH(QString, key);
    QFETCH(QString, name);
    m_desktop.press(key);
    QTRY_VERIFY_WITH_TIMEOUT(find(u"dialog"_s, name), soon);
    expectNames();
    m_desktop.press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"dialog"_s, name), soon);
}

void tst_Accessibility::theHostPanelOpensByAButtonsAction()
{
    QVERIFY(act(u"push button"_s, u"Host panel"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find(u"dialog"_s, u"Host panel"_s), soon);
    expectNames();
    QVERIFY(act(u"push button"_s, u"Close"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"dialog"_s, u"Host panel"_s), soon);
}

void tst_Accessibility::aSettingIsSwitchedByItsAction()
{
    m_desktop.press(u"ctrl+comma"_s);
    const auto box = [this] { return find(u"check box"_s, u"Tell others when I am typing"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(box(), soon);
    const bool before = box()->checked();
    QVERIFY(m_tree.act(*box()));
    QTRY_VERIFY_WITH_TIMEOUT(box()->checked() != before, soon);
}

//! After a screen reader has seen every list there is, in sheets that are closed by now.
void tst_Accessibility::theProgramEndsAsItShould()
{
    m_desktop.press(u"Escape"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!find(u"dialog"_s, u"Settings"_s), soon);
    m_desktop.press(u"ctrl+q"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->process().state(), QProcess::NotRunning, soon);
    QCOMPARE(m_ada->process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_ada->process().exitCode(), 0);
}

QTEST_GUILESS_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
