// SPDX-License-Identifier: MIT
#include "tests/e2e/flows/desk.h"
#include "tests/support/fakedesktop.h"
#include "tests/support/roomclient.h"
#include "tests/support/snugdprocess.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

//! Flow 9 of a person's first ten minutes: who is told of what, while they look elsewhere. The steps follow
//! one another.
class tst_FlowsAttention : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aMessageNobodyLooksAtIsTold();
    void theBubbleOpensItsMessage();
    void manyMessagesAreOneBubble();
    void ownMessagesAndHistoryAreNotTold();
    void eachRoomTellsOfWhatItMay_data();
    void eachRoomTellsOfWhatItMay();
    void whoeverDoesNotWantToBeDisturbedIsToldLater();
    void aLockedScreenHidesTheWords();
    void whereNobodyCanTellItMessagesArriveInSilence_data();
    void whereNobodyCanTellItMessagesArriveInSilence();

private:
    using Said = FakeNotifications::Said;

    //! Bo says it, and Ada's app has heard it.
    void boSays(const QString &text);
    size_t bubbles() const { return m_notifications->said.size(); }
    const Said &bubble() const { return m_notifications->said.back(); }

    Desk m_desk;
    QTemporaryDir m_data;
    std::unique_ptr<SnugdProcess> m_server;
    std::unique_ptr<FakeNotifications> m_notifications;
    std::unique_ptr<FakeLogind> m_logind;
    std::unique_ptr<RoomClient> m_bo;
    bool m_failed = false;
};

void tst_FlowsAttention::initTestCase()
{
    QVERIFY2(m_desk.open(), "needs xvfb, openbox, xdotool, xclip, imagemagick, dbus and at-spi2-core");
    m_notifications = std::make_unique<FakeNotifications>(m_desk.connect());
    m_logind = std::make_unique<FakeLogind>(m_desk.connect());
    m_server = std::make_unique<SnugdProcess>(m_data.path(), QStringList{u"--rate"_s, u"0"_s});
    QVERIFY(m_server->start());
    m_bo = std::make_unique<RoomClient>(m_server->invite(), u"Bo"_s);
    m_bo->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_bo->isJoined(), soon);
    m_desk.seat(u"Ada"_s);
    m_desk.setVariable(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_desk.variable(u"DBUS_SESSION_BUS_ADDRESS"_s));
    QVERIFY(m_desk.start() && m_desk.join(m_server->invite().toString()));
    QVERIFY(m_desk.comesToShow(u"The word is yours."_s));
}

void tst_FlowsAttention::init()
{
    if (m_failed)
        QSKIP("an earlier step failed");
}

void tst_FlowsAttention::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    m_failed = true;
    m_desk.photograph("failed-"_L1 + QString::fromLatin1(QTest::currentTestFunction()));
}

void tst_FlowsAttention::boSays(const QString &text)
{
    const qint64 head = m_bo->head() + 1;
    m_bo->send(text);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.app().remembered(u"SELECT last_known FROM room"_s),
                              (QList<QVariantList>{{head}}), soon);
}

void tst_FlowsAttention::aMessageNobodyLooksAtIsTold()
{
    boSays(u"Seen at once"_s);
    QVERIFY(m_desk.comesToShow(u": Seen at once"_s));
    QVERIFY(m_desk.lookAway());
    boSays(u"Dinner?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bubbles(), size_t(1), soon); // of what was seen there was none
    QCOMPARE(bubble().summary, u"Lounge"_s);
    QCOMPARE(bubble().body, u"Bo: Dinner?"_s);
}

void tst_FlowsAttention::theBubbleOpensItsMessage()
{
    QVERIFY(m_desk.focus());
    QTRY_VERIFY_WITH_TIMEOUT(m_notifications->closed.contains(bubble().id), soon); // it was read
    m_desk.desktop().press(u"alt+Left"_s);
    QVERIFY(m_desk.comesToShow(u"Host a room"_s));
    boSays(u"At eight?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bubble().body, u"Bo: At eight?"_s, soon);
    QVERIFY(m_desk.lookAway());
    m_notifications->choose(bubble().id);
    QVERIFY(m_desk.comesToShow(u": At eight?"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_notifications->closed.contains(bubble().id), soon);
    QVERIFY(m_desk.focus());
    m_desk.photograph(u"flow9-opened"_s);
}

void tst_FlowsAttention::manyMessagesAreOneBubble()
{
    QVERIFY(m_desk.lookAway());
    const size_t before = bubbles();
    for (int i = 1; i <= 30; ++i)
        m_bo->send(u"news %1"_s.arg(i));
    QTRY_VERIFY_WITH_TIMEOUT(bubbles() > before && bubble().body == "Bo: news 30\nand 29 more"_L1, soon);
    for (size_t i = before; i < bubbles(); ++i)
        QCOMPARE(m_notifications->said[i].id, bubble().id);
}

void tst_FlowsAttention::ownMessagesAndHistoryAreNotTold()
{
    m_desk.app().kill();
    m_bo->send(u"said while Ada was away"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_bo->unconfirmed().empty(), soon);
    const size_t before = bubbles();
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.comesToShow(u"news 1"_s));
    QVERIFY(m_desk.say(u"I am back"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_bo->messages().rbegin()->second.text, u"I am back"_s, soon);
    QVERIFY(m_desk.lookAway());
    boSays(u"Good"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bubbles(), before + 1, soon);
    QCOMPARE(bubble().body, u"Bo: Good"_s);
}

void tst_FlowsAttention::eachRoomTellsOfWhatItMay_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<bool>("mentions");
    QTest::addColumn<QString>("title");
    QTest::newRow("mentions") << u"Messages that mention me"_s << true << u"(1) Lounge – Snug"_s;
    QTest::newRow("nothing") << u"Nothing"_s << false << u"(1) Lounge – Snug"_s;
    QTest::newRow("tomorrow") << u"Nothing until tomorrow"_s << false << u"(1) Lounge – Snug"_s;
    QTest::newRow("all") << u"Every message"_s << true << u"(2) Lounge – Snug"_s;
}

void tst_FlowsAttention::eachRoomTellsOfWhatItMay()
{
    QFETCH(QString, choice);
    QFETCH(bool, mentions);
    QFETCH(QString, title);
    QVERIFY(m_desk.focus());
    m_desk.desktop().press(u"alt+Return"_s);
    QVERIFY(m_desk.press(choice));
    m_desk.photograph(u"flow9-choice"_s);
    m_desk.desktop().press(u"Escape"_s);
    QVERIFY(m_desk.comesToHide(u"Notify me about"_s));
    QVERIFY(m_desk.lookAway());
    const size_t before = bubbles();
    boSays(u"nothing special"_s);
    boSays(u"@Ada, are you there?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.title(), title, soon);
    const bool all = choice == "Every message"_L1;
    QTRY_COMPARE_WITH_TIMEOUT(bubbles(), before + (all ? 2 : mentions ? 1 : 0), soon);
    if (mentions)
        QVERIFY(bubble().body.startsWith("Bo: @Ada, are you there?"_L1));
}

void tst_FlowsAttention::whoeverDoesNotWantToBeDisturbedIsToldLater()
{
    QVERIFY(m_desk.focus());
    QVERIFY(m_desk.lookAway());
    const size_t before = bubbles();
    m_notifications->setInhibited(true);
    boSays(u"Psst"_s);
    QCOMPARE(bubbles(), before);
    m_notifications->setInhibited(false);
    QTRY_COMPARE_WITH_TIMEOUT(bubbles(), before + 1, soon);
    QCOMPARE(bubble().body, u"Bo: Psst"_s);
}

void tst_FlowsAttention::aLockedScreenHidesTheWords()
{
    m_logind->setLockedHint(true);
    QTRY_COMPARE_WITH_TIMEOUT(bubble().body, u"1 new message"_s, soon); // those that are there, too
    boSays(u"Nobody is to read this"_s);
    QTRY_COMPARE_WITH_TIMEOUT(bubble().body, u"2 new messages"_s, soon);
    QCOMPARE(bubble().summary, u"Snug"_s);
    QCOMPARE(m_desk.app().stop(), 0);
    m_notifications.reset();
}

void tst_FlowsAttention::whereNobodyCanTellItMessagesArriveInSilence_data()
{
    QTest::addColumn<QString>("bus");
    QTest::newRow("no notifications") << m_desk.variable(u"DBUS_SESSION_BUS_ADDRESS"_s);
    QTest::newRow("no bus") << u"unix:path=/dev/null"_s;
}

void tst_FlowsAttention::whereNobodyCanTellItMessagesArriveInSilence()
{
    QFETCH(QString, bus);
    QFile log(m_desk.variable(u"HOME"_s) + "/log"_L1);
    QProcess &process = m_desk.app().process();
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardOutputFile(log.fileName());
    m_desk.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, bus);
    m_desk.setVariable(u"DBUS_SYSTEM_BUS_ADDRESS"_s, bus);
    QVERIFY(m_desk.app().start({u"--hidden"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk.desktop().isMinimised(process.processId()), soon);
    boSays(u"@Ada, are you there?"_s);
    boSays(u"@Ada, hello?"_s);

    QVERIFY(m_desk.startAgain({}));
    QString window;
    QTRY_VERIFY_WITH_TIMEOUT(!(window = m_desk.desktop().windowOf(process.processId())).isEmpty(), soon);
    QVERIFY(m_desk.desktop().focus(window));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.app().remembered(u"SELECT last_read FROM room"_s),
                              (QList<QVariantList>{{m_bo->head()}}), soon);
    QCOMPARE(m_desk.app().stop(), 0);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = log.readAll().split('\n');
    QVERIFY2(QSet<QByteArray>(lines.begin(), lines.end()).size() == lines.size(),
             lines.join('\n').constData());
    QCOMPARE(m_bo->complaints(), QStringList());
}

QTEST_GUILESS_MAIN(tst_FlowsAttention)
#include "tst_flows_attention.moc"
