// SPDX-License-Identifier: MIT
#include "tests/e2e/flows/bosroom.h"
#include "tests/e2e/flows/desk.h"

#include <QDir>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

//! Flow 8 of a person's first ten minutes: what is said and kept while a room is not there, and how it comes
//! back.
class tst_FlowsTrouble : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_desk.open(), "needs xvfb, openbox, xdotool, xclip, imagemagick, dbus and at-spi2-core");
    }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            m_desk.photograph("failed-"_L1 + QString::fromLatin1(QTest::currentTestFunction()));
    }

    void aHostThatCrashesIsCountedAndEverythingComesBack();
    void aGoodbyeIsSaidAsTheHostSaidIt_data();
    void aGoodbyeIsSaidAsTheHostSaidIt();
    void aHostGoneBackToAnEarlierCopyLetsOneKeepWhatIsLost();
    void aGuestSentAwayLearnsThatAndKeepsWhatIsRead();

private:
    //! Ada, in a room of Bo's in which so many messages were said.
    void enter(FakeHost &host, int said);

    Desk m_desk;
};

void tst_FlowsTrouble::enter(FakeHost &host, int said)
{
    m_desk.seat(u"Ada"_s);
    QVERIFY(m_desk.start() && m_desk.join(host.link().toString()));
    letIn(host, saidByBo(said));
    QVERIFY(m_desk.comesToShow(u"said %1."_s.arg(said)));
}

void tst_FlowsTrouble::aHostThatCrashesIsCountedAndEverythingComesBack()
{
    FakeHost host;
    enter(host, 2);
    QVERIFY(m_desk.shows(u"\nHere\n"_s));
    const quint16 port = host.port();
    host.close();
    QVERIFY(m_desk.comesToShow(u"Bo's computer stopped answering "_s));
    QVERIFY(m_desk.comesToShow(u"Try now"_s));
    QVERIFY(!m_desk.shows(u"\nHere\n"_s)); // nobody knows that of anybody now
    QVERIFY(m_desk.say(u"Are you there?"_s));
    QVERIFY(m_desk.say(u"Hello?"_s));
    QVERIFY(m_desk.comesToShow(u"2 messages wait."_s));
    m_desk.photograph(u"flow8-crashed"_s);

    m_desk.app().kill(); // and even that loses nothing
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.comesToShow(u"It was last reachable at "_s));
    QVERIFY(m_desk.shows(u"2 messages wait."_s));

    host.open(port);
    letIn(host, saidByBo(3)); // one was said meanwhile
    const auto first = host.take<frame::Send>();
    QCOMPARE(first.text, u"Are you there?"_s);
    host.send(live(3, {message(4, u"m1"_s, first.text, first.id)}));
    QCOMPARE(host.take<frame::Send>().text, u"Hello?"_s);
    QVERIFY(m_desk.comesToShow(u"said 3."_s));
    QVERIFY(m_desk.comesToHide(u"last reachable"_s));
    QVERIFY(m_desk.shows(u"\nHere\n"_s));
    m_desk.photograph(u"flow8-back"_s);
}

void tst_FlowsTrouble::aGoodbyeIsSaidAsTheHostSaidIt_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("sleep") << u"sleep"_s << u"Bo's computer went to sleep at "_s;
    QTest::newRow("stop") << u"stop"_s << u"Bo closed the room at "_s;
    QTest::newRow("restart") << u"restart"_s << u"The room is starting again."_s;
    QTest::newRow("moved") << u"moved"_s << u"The room moved to another place at "_s;
}

void tst_FlowsTrouble::aGoodbyeIsSaidAsTheHostSaidIt()
{
    QFETCH(QString, reason);
    QFETCH(QString, sentence);
    FakeHost host;
    enter(host, 1);
    host.send(frame::Bye{reason, {}});
    host.closeWith(1001);
    host.close();
    QVERIFY(m_desk.comesToShow(sentence));
    m_desk.photograph("flow8-"_L1 + reason);
}

void tst_FlowsTrouble::aHostGoneBackToAnEarlierCopyLetsOneKeepWhatIsLost()
{
    FakeHost host;
    enter(host, 5);
    host.cut();
    host.take<frame::Join>();
    frame::Joined earlier = joined(saidByBo(3));
    earlier.room.epoch = u"two"_s;
    earlier.reset = true;
    host.send(earlier);
    QVERIFY(
        m_desk.comesToShow(u"The host went back to an earlier copy. 2 messages you have are not there."_s));
    m_desk.photograph(u"flow8-earlier-copy"_s);
    QVERIFY(m_desk.press(u"Keep a copy"_s));
    QVERIFY(m_desk.comesToShow(u"A copy is kept in "_s));
    const QDir home(m_desk.variable(u"HOME"_s));
    const QStringList kept = home.entryList({u"Film night *.txt"_s});
    QCOMPARE(kept.size(), 1);
    QFile file(home.filePath(kept[0]));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("said 4.") && text.contains("said 5.") && !text.contains("said 3."));
}

void tst_FlowsTrouble::aGuestSentAwayLearnsThatAndKeepsWhatIsRead()
{
    FakeHost host;
    enter(host, 2);
    host.send(frame::Refused{.re = {}, .error = {u"removed"_s, u"?"_s}});
    host.closeWith(4403);
    QVERIFY(m_desk.comesToShow(u"You were removed from this room."_s));
    QVERIFY(m_desk.shows(u"said 2."_s));
    m_desk.photograph(u"flow8-removed"_s);
}

QTEST_GUILESS_MAIN(tst_FlowsTrouble)
#include "tst_flows_trouble.moc"
