// SPDX-License-Identifier: MIT
#include "tests/e2e/flows/bosroom.h"
#include "tests/e2e/flows/desk.h"
#include "tests/support/roomclient.h"
#include "tests/support/snugdprocess.h"

#include <QImage>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

//! Flows 6 and 7 of a person's first ten minutes: what is written gets its way, and who comes back finds
//! where they were. Those of each flow follow one another.
class tst_FlowsTalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void whatIsSentIsDimUntilTheHostHasIt();
    void anAnswerIsWrittenByKeyboardAlone();
    void anEmojiAmongWordsIsAPicture();
    void whatIsTooLongIsCountedAndNeverCut();
    void whoSendsTooFastIsSlowedDownAndLosesNothing();
    void whatAFullDiskRefusesIsKept();
    void aRefusedMessageStaysWithItsReason();

    void whoComesBackReadsOnAtTheUnreadLine();
    void theUnreadLineSurvivesAKill();
    void theNewestIsAButtonAway();
    void whatComesUnseenIsNotRead();
    void aSelectionOutlivesWhatComes();

private:
    //! Takes what Ada sends next into Bo's room, as everyone is told it.
    void store(const frame::Send &send);
    void takeAndRefuse(const Error &error, std::optional<int> retryAfter = {});
    //! How a message of Ada's looks on the screen.
    QImage picture(const QString &text);
    //! The darkest it is, 0 to 255.
    int darkest(const QString &text);
    //! What Ada's app keeps as read.
    qint64 lastRead() const;
    void pressNewest();

    Desk m_desk;
    FakeHost m_host;
    qint64 m_head = 2;
    QTemporaryDir m_data;
    std::unique_ptr<SnugdProcess> m_server;
    std::unique_ptr<RoomClient> m_bo;
    bool m_failed = false;
};

void tst_FlowsTalk::initTestCase()
{
    QVERIFY2(m_desk.open(), "needs xvfb, openbox, xdotool, xclip, imagemagick, dbus and at-spi2-core");
    m_server = std::make_unique<SnugdProcess>(m_data.path(), QStringList{u"--rate"_s, u"0"_s});
    QVERIFY(m_server->start());
}

void tst_FlowsTalk::init()
{
    if (m_failed)
        QSKIP("an earlier step failed");
}

void tst_FlowsTalk::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    m_failed = true;
    m_desk.photograph("failed-"_L1 + QString::fromLatin1(QTest::currentTestFunction()));
}

void tst_FlowsTalk::store(const frame::Send &send)
{
    Message stored = message(m_head + 1, u"m1"_s, send.text, send.id);
    stored.at = QDateTime::currentMSecsSinceEpoch();
    stored.replyTo = send.replyTo;
    m_host.send(live(m_head, {stored}));
    ++m_head;
}

void tst_FlowsTalk::takeAndRefuse(const Error &error, std::optional<int> retryAfter)
{
    QString re;
    m_host.take<frame::Send>(&re);
    m_host.send(frame::Refused{.re = re, .error = error, .retryAfter = retryAfter});
}

QImage tst_FlowsTalk::picture(const QString &text)
{
    QTemporaryDir directory;
    const QString file = directory.filePath(u"screen.png"_s);
    m_desk.desktop().photograph(file);
    QRect place;
    for (const AccessibleTree::Item &item : m_desk.tree().shown(m_desk.app().process().processId())) {
        if (item.role == "list item"_L1 && item.name.endsWith(text))
            place = m_desk.tree().place(item);
    }
    return QImage(file).copy(place);
}

int tst_FlowsTalk::darkest(const QString &text)
{
    const QImage picture = this->picture(text);
    int darkest = 255;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            darkest = std::min(darkest, qGray(picture.pixel(x, y)));
    }
    return darkest;
}

void tst_FlowsTalk::whatIsSentIsDimUntilTheHostHasIt()
{
    m_desk.seat(u"Ada"_s);
    QVERIFY(m_desk.start() && m_desk.join(m_host.link().toString()));
    letIn(m_host, saidByBo(2));
    QVERIFY(m_desk.comesToShow(u"said 2."_s));
    QVERIFY(m_desk.say(u"Popcorn"_s));
    store(m_host.take<frame::Send>());
    QVERIFY(m_desk.say(u"is ready"_s)); // below the same name, which is never dim
    QVERIFY(m_desk.comesToShow(u"Waits to be sent"_s));
    const int dim = darkest(u"is ready"_s);
    m_desk.photograph(u"flow6-dim"_s);
    store(m_host.take<frame::Send>());
    QVERIFY(m_desk.comesToHide(u"Waits to be sent"_s));
    QTRY_VERIFY_WITH_TIMEOUT(darkest(u"is ready"_s) < dim - 20, soon);
}

void tst_FlowsTalk::anAnswerIsWrittenByKeyboardAlone()
{
    for (const QString &key : {u"Up"_s, u"Up"_s, u"Up"_s, u"r"_s})
        m_desk.desktop().press(key);
    QVERIFY(m_desk.comesToShow(u"Replying to Bo: said 2."_s));
    m_desk.photograph(u"flow6-reply"_s);
    QVERIFY(m_desk.say(u"So it is"_s));
    const auto send = m_host.take<frame::Send>();
    QCOMPARE(send.replyTo, std::optional<qint64>(2));
    store(send);
    QVERIFY(m_desk.comesToShow(u"Answers Bo: said 2."_s));
}

void tst_FlowsTalk::anEmojiAmongWordsIsAPicture()
{
    const QString text = u"a heart: ❤\uFE0F"_s;
    QVERIFY(m_desk.paste(text));
    m_desk.desktop().press(u"Return"_s);
    store(m_host.take<frame::Send>());
    QVERIFY(m_desk.comesToHide(u"Waits to be sent"_s));
    const auto isRed = [this, &text] {
        const QImage picture = this->picture(text);
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor color = picture.pixelColor(x, y);
                if (color.red() > 180 && color.green() < 80 && color.blue() < 80)
                    return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isRed(), soon);
    m_desk.photograph(u"flow6-emoji"_s);
}

void tst_FlowsTalk::whatIsTooLongIsCountedAndNeverCut()
{
    const QString composer = u"Message Film night"_s;
    QVERIFY(m_desk.paste(QString(16'000, u'a')));
    QVERIFY(m_desk.comesToShow(u"384 characters left"_s));
    QVERIFY(m_desk.paste(QString(385, u'b')));
    QVERIFY(m_desk.comesToShow(u"1 character too many"_s));
    m_desk.desktop().press(u"Return"_s);
    QVERIFY(m_desk.comesToShow(u"This message is too long. Shorten it, or send it in parts."_s));
    m_desk.photograph(u"flow6-too-long"_s);
    QCOMPARE(m_desk.field(composer).size(), 16'385);
    m_desk.desktop().press(u"BackSpace"_s);
    QVERIFY(m_desk.comesToShow(u"0 characters left"_s));
    m_desk.desktop().press(u"Return"_s);
    const auto send = m_host.take<frame::Send>();
    QCOMPARE(send.text.size(), 16'384);
    store({.id = send.id, .text = u"The longest there is"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.field(composer), QString(), soon);
}

void tst_FlowsTalk::whoSendsTooFastIsSlowedDownAndLosesNothing()
{
    QVERIFY(m_desk.say(u"one"_s));
    takeAndRefuse({u"rate_limited"_s, u"?"_s}, 1);
    QVERIFY(m_desk.comesToShow(u"Sending slowed down; 1 waiting."_s));
    QVERIFY(m_desk.say(u"two"_s));
    QVERIFY(m_desk.say(u"three"_s));
    QVERIFY(m_desk.comesToShow(u"Sending slowed down; 3 waiting."_s));
    m_desk.photograph(u"flow6-slowed-down"_s);
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s}) {
        const auto send = m_host.take<frame::Send>(); // they go by themselves, one by one
        QCOMPARE(send.text, text);
        store(send);
    }
    QVERIFY(m_desk.comesToHide(u"Sending slowed down"_s));
}

void tst_FlowsTalk::whatAFullDiskRefusesIsKept()
{
    QVERIFY(m_desk.say(u"Is there space?"_s));
    takeAndRefuse({.code = u"storage"_s, .text = u"in the host's words"_s, .cause = u"no_space"_s}, 1);
    QVERIFY(m_desk.comesToShow(u"Bo's computer has no space left. 1 message is kept here and sent later."_s));
    m_desk.photograph(u"flow6-no-space"_s);
    store(m_host.take<frame::Send>());
    QVERIFY(m_desk.comesToHide(u"no space left"_s));
}

void tst_FlowsTalk::aRefusedMessageStaysWithItsReason()
{
    QVERIFY(m_desk.say(u"May I?"_s));
    takeAndRefuse({u"not_allowed"_s, u"?"_s});
    QVERIFY(m_desk.comesToShow(u"You can read in this room, but not write."_s));
    m_desk.photograph(u"flow6-refused"_s);
    QVERIFY(m_desk.press(u"Copy"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.desktop().clipboard(), u"May I?"_s, soon);
    QVERIFY(m_desk.press(u"Edit"_s));
    QVERIFY(m_desk.comesToHide(u"but not write."_s));
    QCOMPARE(m_desk.field(u"Message Film night"_s), u"May I?"_s);
}

qint64 tst_FlowsTalk::lastRead() const
{
    return m_desk.app().remembered(u"SELECT last_read FROM room"_s).value(0).value(0).toLongLong();
}

void tst_FlowsTalk::pressNewest()
{
    for (const AccessibleTree::Item &item : m_desk.tree().shown(m_desk.app().process().processId())) {
        if (item.role == "push button"_L1 && item.name.endsWith(" new messages"_L1))
            QVERIFY(m_desk.tree().act(item));
    }
}

void tst_FlowsTalk::whoComesBackReadsOnAtTheUnreadLine()
{
    m_bo = std::make_unique<RoomClient>(m_server->invite(), u"Bo"_s);
    m_bo->open();
    QTRY_VERIFY_WITH_TIMEOUT(m_bo->isJoined(), soon);
    for (int i = 1; i <= 5; ++i)
        m_bo->send(u"said %1."_s.arg(i));
    QTRY_COMPARE_WITH_TIMEOUT(m_bo->head(), 5, soon);
    m_desk.seat(u"Ada"_s);
    QVERIFY(m_desk.start() && m_desk.join(m_server->invite().toString()));
    QVERIFY(m_desk.comesToShow(u"You joined now; earlier messages are visible to you."_s));
    QVERIFY(m_desk.shows(u": said 5."_s));
    QTRY_COMPARE_WITH_TIMEOUT(lastRead(), 5, soon);
    m_desk.app().kill();

    for (int i = 6; i <= 105; ++i) // more than a page
        m_bo->send(u"said %1."_s.arg(i));
    QTRY_COMPARE_WITH_TIMEOUT(m_bo->head(), 105, soon);
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.comesToMatch(u"^Bo, \\d\\d:\\d\\d: said 6\\.\\n.*\\b100 new since \\d\\d:\\d\\d$"_s));
    QVERIFY(!m_desk.shows(u": said 105."_s));
    QVERIFY(m_desk.comesToMatch(u"^\\d+ new messages$"_s)); // the button to the newest
    m_desk.photograph(u"flow7-unread-line"_s);
}

void tst_FlowsTalk::theUnreadLineSurvivesAKill()
{
    QTRY_VERIFY_WITH_TIMEOUT(lastRead() > 5, soon);
    m_desk.app().kill();
    const qint64 read = lastRead();
    QVERIFY2(read < 105, "what was never in view counts as read");
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.comesToMatch(
        u"^Bo, \\d\\d:\\d\\d: said %1\\.\\n.*\\b%2 new since \\d\\d:\\d\\d$"_s.arg(read + 1).arg(105
                                                                                                 - read)));
}

void tst_FlowsTalk::theNewestIsAButtonAway()
{
    QVERIFY(m_desk.comesToMatch(u"^\\d+ new messages$"_s));
    pressNewest();
    QVERIFY(m_desk.comesToShow(u": said 105."_s));
    QTRY_COMPARE_WITH_TIMEOUT(lastRead(), 105, soon);
    m_desk.app().kill();
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.comesToShow(u": said 105."_s));
    QVERIFY(!m_desk.shows(u" new since "_s));
}

void tst_FlowsTalk::whatComesUnseenIsNotRead()
{
    QVERIFY(m_desk.lookAway());
    m_bo->send(u"Are you there?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.title(), u"(1) Lounge – Snug"_s, soon);
    QCOMPARE(lastRead(), 105);
    QVERIFY(m_desk.focus());
    QVERIFY(m_desk.comesToMatch(u"^Bo, \\d\\d:\\d\\d: Are you there\\?\\n.*\\b1 new since \\d\\d:\\d\\d$"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.title(), u"Lounge – Snug"_s, soon);
    QTRY_COMPARE_WITH_TIMEOUT(lastRead(), 106, soon);
    m_desk.photograph(u"flow7-one-new"_s);
}

void tst_FlowsTalk::aSelectionOutlivesWhatComes()
{
    for (const QString &key : {u"Up"_s, u"shift+Up"_s})
        m_desk.desktop().press(key);
    m_bo->send(u"Oh, there you are"_s);
    QVERIFY(m_desk.comesToShow(u": Oh, there you are"_s));
    m_desk.desktop().press(u"ctrl+c"_s);
    QString copied;
    QTRY_VERIFY_WITH_TIMEOUT((copied = m_desk.desktop().clipboard()).contains("said 105."_L1)
                                 && copied.contains("Are you there?"_L1),
                             soon);
    QVERIFY(!copied.contains("Oh, there you are"_L1));
}

QTEST_GUILESS_MAIN(tst_FlowsTalk)
#include "tst_flows_talk.moc"
