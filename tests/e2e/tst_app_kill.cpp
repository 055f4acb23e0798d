// SPDX-License-Identifier: MIT
#include "tests/support/freeze.h"
#include "tests/support/roomclient.h"
#include "tests/support/seed.h"
#include "tests/support/snugdprocess.h"
#include "tests/support/snugprocess.h"
#include "tests/support/virtualdesktop.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 18;

} // namespace

//! A person types, sends, hosts and joins at the real program, which is killed in the middle of it, again and
//! again. Whatever its stores held after a kill is there for good.
class tst_AppKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingThatWasKeptIsLostByKills();
    void roomsThatAreInNoListAreInItAgain();

private:
    enum Kind { Saying, Drafting, Joining, Hosting, Starting };

    void openApp(const QStringList &arguments = {});
    void playRound(Kind kind, int round);
    void say(int round);
    void draft(int round);
    void join(int round);
    void killSoon(int within);
    //! Holds what the stores hold after a kill to what they held before, and remembers it.
    void reckon();
    void comeToRest();

    QString newLink(const QString &title);
    void watch(const QString &link);
    QStringList column(const QString &query, bool hosted = false) const;
    //! Every text that a room has, as often as it is there.
    QStringList arrived() const;
    QStringList drafts() const { return column(u"SELECT text FROM draft WHERE text <> ''"_s); }

    QRandomGenerator m_random{seeded()};
    VirtualDesktop m_desktop;
    QTemporaryDir m_data;
    std::unique_ptr<SnugdProcess> m_server;
    std::unique_ptr<SnugProcess> m_app;
    std::vector<std::unique_ptr<RoomClient>> m_watchers; // one in each room of the server
    QString m_window;
    QSet<QString> m_rooms; // addresses that were in the store after a kill
    QSet<QString> m_kept;  // texts that were
    QString m_drafted;     // on disk before the last kill
    QStringList m_script;  // texts of this round, each ended by Enter
};

void tst_AppKill::initTestCase()
{
    QVERIFY2(m_desktop.start(), "needs xvfb, openbox, xdotool, xclip and imagemagick");
    m_server = std::make_unique<SnugdProcess>(m_data.path());
    QVERIFY(m_server->start());
    m_app = std::make_unique<SnugProcess>(u"Ada"_s, m_desktop.display());
}

QString tst_AppKill::newLink(const QString &title)
{
    return runSnugd({u"room"_s, u"create"_s, title, u"--data"_s, m_data.path()}).out.trimmed();
}

void tst_AppKill::watch(const QString &link)
{
    m_watchers.push_back(std::make_unique<RoomClient>(*RoomLink::parse(link), u"Bo"_s));
    m_watchers.back()->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_watchers.back()->isJoined(), soon);
}

QStringList tst_AppKill::column(const QString &query, bool hosted) const
{
    QStringList found;
    for (const QVariantList &row : hosted ? m_app->hosted(query) : m_app->remembered(query))
        found += row[0].toString();
    return found;
}

QStringList tst_AppKill::arrived() const
{
    QStringList found = column(u"SELECT text FROM message ORDER BY seq"_s, true);
    for (const auto &watcher : m_watchers) {
        for (const auto &[seq, message] : watcher->messages())
            found += message.text;
    }
    return found;
}

void tst_AppKill::openApp(const QStringList &arguments)
{
    QVERIFY(m_app->start(arguments));
    QTRY_VERIFY_WITH_TIMEOUT(!(m_window = m_desktop.windowOf(m_app->process().processId())).isEmpty(), soon);
    QVERIFY(m_desktop.focus(m_window));
}

void tst_AppKill::killSoon(int within)
{
    QTest::qWait(m_random.bounded(within)); // any moment is one to be killed at
    m_app->kill();
}

void tst_AppKill::say(int round)
{
    QStringList hands;
    for (int line = m_random.bounded(2, 5); line > 0; --line) {
        m_script += u"round %1, %2 to go, %3"_s.arg(round).arg(line).arg(m_random.bounded(100));
        hands +=
            {u"type"_s, u"--args"_s, u"1"_s, u"--delay"_s, u"4"_s, m_script.back(), u"key"_s, u"Return"_s};
    }
    QProcess typing; // goes on while the app is killed; what it types then goes nowhere
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_desktop.display());
    typing.setProcessEnvironment(environment);
    typing.start(u"xdotool"_s, hands);
    killSoon(1500);
    if (typing.state() != QProcess::NotRunning)
        QVERIFY(typing.waitForFinished(soon));
}

void tst_AppKill::draft(int round)
{
    // Behind a letter that is typed, so that what is copied again is not what was to be pasted.
    const QString words = u"draft of round %1"_s.arg(round);
    QVERIFY(m_desktop.setClipboard(words));
    m_desktop.type(u"x"_s);
    m_desktop.press(u"ctrl+v"_s);
    m_desktop.press(u"ctrl+a"_s);
    m_desktop.press(u"ctrl+c"_s);
    QTRY_VERIFY_WITH_TIMEOUT((m_drafted = m_desktop.clipboard()).endsWith(u'x' + words), soon);
    m_app->kill(); // the moment it is seen to be there
    QVERIFY2(drafts().contains(m_drafted), qPrintable(m_drafted));
}

void tst_AppKill::join(int round)
{
    const QString link = newLink(u"Room of round %1"_s.arg(round));
    watch(link);
    openApp({link});
    m_desktop.press(u"Return"_s);
    killSoon(800);
}

void tst_AppKill::playRound(Kind kind, int round)
{
    switch (kind) {
    case Joining:
        return join(round);
    case Hosting:
        openApp({u"--host"_s, u"Hosted in round %1"_s.arg(round)});
        return killSoon(1000);
    case Starting:
        QVERIFY(m_app->start());
        return killSoon(900);
    case Saying:
    case Drafting:
        openApp();
        QVERIFY2(m_drafted.isEmpty() || drafts().contains(m_drafted), qPrintable(m_drafted));
        m_drafted.clear();
        return kind == Saying ? say(round) : draft(round);
    }
}

void tst_AppKill::reckon()
{
    const QStringList rooms = column(u"SELECT address FROM room"_s);
    const QSet<QString> now(rooms.begin(), rooms.end());
    QVERIFY2(now.contains(m_rooms), qPrintable(rooms.join(u' ')));
    m_rooms = now;

    const QStringList texts = arrived() + column(u"SELECT text FROM outbox"_s);
    bool missing = false;
    for (const QString &line : std::exchange(m_script, {})) {
        // The first may stand behind what an earlier round left in the draft.
        const auto kept =
            std::ranges::find_if(texts, [&](const QString &text) { return text.endsWith(line); });
        QVERIFY2(kept == texts.end() || !missing, qPrintable("one before was lost: "_L1 + line));
        missing = kept == texts.end();
        if (!missing)
            m_kept += *kept;
    }
}

void tst_AppKill::comeToRest()
{
    openApp();
    QTRY_COMPARE_WITH_TIMEOUT(column(u"SELECT text FROM outbox"_s), QStringList(), soon);
    const auto missing = [this] {
        const QStringList texts = arrived();
        return m_kept - QSet<QString>(texts.begin(), texts.end());
    };
    QTRY_COMPARE_WITH_TIMEOUT(missing(), QSet<QString>(), soon);
    QStringList once = arrived();
    QCOMPARE(once.removeDuplicates(), 0);
    // A room that is hosted is in the list, too. Killed early enough, it had no store yet.
    QTRY_COMPARE_WITH_TIMEOUT(column(u"SELECT title FROM room WHERE hosted"_s).size(),
                              column(u"SELECT id FROM room"_s, true).size(), soon);
    reckon();
    QCOMPARE(m_app->stop(), 0);
    for (const auto &watcher : m_watchers)
        QCOMPARE(watcher->complaints(), QStringList());
}

void tst_AppKill::nothingThatWasKeptIsLostByKills()
{
    // Every kind of round is there, in any order.
    std::array<Kind, rounds> kinds{Joining, Hosting, Saying, Drafting, Starting};
    for (size_t i = 5; i < kinds.size(); ++i)
        kinds[i] = std::array{Saying, Saying, Saying, Drafting, Joining, Starting}[m_random.bounded(6)];
    std::shuffle(kinds.begin() + 2, kinds.end(), m_random);
    for (int round = 0; round < rounds; ++round) {
        const bool silent = m_random.bounded(3) == 0; // the server takes nothing until the app is dead
        if (silent && kinds[size_t(round)] != Joining)
            QVERIFY(freeze(m_server->process()));
        playRound(kinds[size_t(round)], round);
        QVERIFY(thaw(m_server->process()));
        if (QTest::currentTestFailed())
            return;
        reckon();
        if (QTest::currentTestFailed())
            return;
    }
    comeToRest();
    qInfo("%d texts were kept in %d rooms", int(m_kept.size()), int(m_rooms.size()));
}

void tst_AppKill::roomsThatAreInNoListAreInItAgain()
{
    m_app = std::make_unique<SnugProcess>(u"Sam"_s, m_desktop.display());
    openApp({u"--host"_s, u"Attic"_s});
    QTRY_COMPARE_WITH_TIMEOUT(column(u"SELECT title FROM room WHERE hosted"_s), QStringList(u"Attic"_s),
                              soon);
    m_app->kill();
    const QString data = m_app->process().processEnvironment().value(u"XDG_DATA_HOME"_s) + "/snug"_L1;
    QFile list(data + "/client/client.db"_L1);
    QVERIFY(list.open(QFile::WriteOnly)); // empties it
    list.write("damaged");
    list.close();
    QCOMPARE(runSnugd({u"room"_s, u"create"_s, u"Cellar"_s, u"--data"_s, data}).status, 0);
    openApp();
    const QStringList both{u"Attic"_s, u"Cellar"_s};
    QTRY_COMPARE_WITH_TIMEOUT(column(u"SELECT title FROM room WHERE hosted ORDER BY title"_s), both, soon);
    QCOMPARE(m_app->stop(), 0);
}

QTEST_GUILESS_MAIN(tst_AppKill)
#include "tst_app_kill.moc"
