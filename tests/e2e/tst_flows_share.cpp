// SPDX-License-Identifier: MIT
#include "shared/link/roomlink.h"
#include "tests/e2e/flows/desk.h"
#include "tests/support/fakedesktop.h"
#include "tests/support/roomclient.h"

#include <QDirIterator>
#include <QTest>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

//! Flow 3 of a person's first ten minutes, and the end of them: a room is shared, visited, put to sleep and
//! stopped, each by its own program. The steps follow one another.
class tst_FlowsShare : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theLinkIsCopiedAndSaysWhatItGives();
    void aGuestComesInByItAndLeavesItsSecretNowhere();
    void aLinkThatWasReplacedLetsNobodyIn();
    void aLinkToReadByLetsNobodyWrite();
    void aStoppedRoomIsClosedToGuestsUntilItIsOpenedAgain();
    void aLaptopOnItsBatterySaysWhatItsLidDoes();
    void whoSleepsSaysSoAndIsBackAfterwards();
    void quittingAsksAndNamesWhoIsHere();
    void stoppingSaysGoodbye();

private:
    //! What the program says of itself is kept in its home.
    void keepLog();
    //! Goes from control to control until this one is in view.
    bool reach(const QString &name);
    QString link() { return m_desk.field(u"Link to the room"_s); }
    //! Presses the button below the link; what is in the clipboard then.
    QString copiedLink();
    //! Files of the person's whole home in which this is written.
    QStringList filesWith(const QString &secret) const;

    Desk m_desk;
    std::unique_ptr<FakeLogind> m_logind;
    std::unique_ptr<FakeUPower> m_power;
    bool m_failed = false;
    SnugProcess *m_ada = nullptr;
    SnugProcess *m_bo = nullptr;
    SnugProcess *m_cy = nullptr;
    QString m_link;
};

void tst_FlowsShare::initTestCase()
{
    QVERIFY2(m_desk.open(), "needs xvfb, openbox, xdotool, xclip, imagemagick, dbus and at-spi2-core");
    m_logind = std::make_unique<FakeLogind>(m_desk.connect());
    m_power = std::make_unique<FakeUPower>(m_desk.connect());
}

void tst_FlowsShare::init()
{
    if (m_failed)
        QSKIP("an earlier step failed");
}

void tst_FlowsShare::cleanup()
{
    if (!QTest::currentTestFailed())
        return;
    m_failed = true;
    m_desk.photograph("failed-"_L1 + QString::fromLatin1(QTest::currentTestFunction()));
}

void tst_FlowsShare::keepLog()
{
    m_desk.app().process().setProcessChannelMode(QProcess::MergedChannels);
    m_desk.app().process().setStandardOutputFile(m_desk.variable(u"HOME"_s) + "/log"_L1);
}

bool tst_FlowsShare::reach(const QString &name)
{
    for (int i = 0; i < 40 && m_desk.focus() && !m_desk.shows(u'\n' + name + u'\n'); ++i)
        m_desk.desktop().press(u"Tab"_s);
    return m_desk.shows(u'\n' + name + u'\n');
}

QString tst_FlowsShare::copiedLink()
{
    for (const AccessibleTree::Item &item : m_desk.tree().shown(m_desk.app().process().processId())) {
        if (item.name.startsWith("Copy link"_L1) && m_desk.tree().act(item)
            && QTest::qWaitFor([&] { return m_desk.tree().name(item).startsWith("Copied"_L1); }, soon))
            return m_desk.desktop().clipboard();
    }
    return {};
}

QStringList tst_FlowsShare::filesWith(const QString &secret) const
{
    QStringList found;
    QDirIterator files(m_desk.variable(u"HOME"_s) + "/.."_L1, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QFile::ReadOnly) && file.readAll().contains(secret.toUtf8()))
            found += files.fileName();
    }
    return found;
}

void tst_FlowsShare::theLinkIsCopiedAndSaysWhatItGives()
{
    m_ada = &m_desk.seat(u"Ada"_s);
    keepLog();
    m_desk.setVariable(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_desk.variable(u"DBUS_SESSION_BUS_ADDRESS"_s));
    QVERIFY(m_desk.start({u"--host"_s, u"Friday"_s}));
    QVERIFY(m_desk.comesToShow(u"Anyone with this link can read history and write. Ends in 7 days."_s));
    m_link = copiedLink();
    QVERIFY2(RoomLink::parse(m_link).ok(), qPrintable(m_link));
    QCOMPARE(m_link, link());
    m_desk.photograph(u"flow3-copied"_s);
    QVERIFY(m_desk.press(u"Copy invitation"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.desktop().clipboard(),
                              "Join me: "_L1 + m_link + " - opens in a browser, no install"_L1, soon);

    QVERIFY(m_desk.press(u"Show code"_s));
    QVERIFY(m_desk.comesToShow(u"The link as a code, for a phone's camera"_s));
    m_desk.photograph(u"flow3-code"_s);
    QVERIFY(m_desk.press(u"Hide the link from onlookers"_s));
    QVERIFY(m_desk.comesToShow(u"The code is hidden with the link."_s));
    QTRY_COMPARE_WITH_TIMEOUT(link(), m_link.section(u'#', 0, 0) + u"#••••••"_s, soon);
    m_desk.photograph(u"flow3-hidden"_s);
}

void tst_FlowsShare::aGuestComesInByItAndLeavesItsSecretNowhere()
{
    m_bo = &m_desk.seatBeside(u"Bo"_s);
    keepLog();
    QVERIFY(m_desk.start() && m_desk.join(m_link));
    QVERIFY(m_desk.comesToShow(u"The word is yours."_s));
    QVERIFY(m_desk.say(u"Here I am"_s));
    m_desk.turnTo(*m_ada);
    QVERIFY(m_desk.comesToMatch(u"^Bo, \\d\\d:\\d\\d: Here I am$"_s));
    QVERIFY(m_desk.comesToShow(u"2 here · "_s));
    m_desk.photograph(u"flow3-guest"_s);

    const QString secret = RoomLink::parse(m_link)->invite;
    for (const SnugProcess *app : {m_ada, m_bo}) {
        m_desk.turnTo(*app);
        QVERIFY(!m_desk.shows(secret));
        QVERIFY(!filesWith(u"Friday"_s).isEmpty()); // what may be kept is found
        const QStringList files = filesWith(secret);
        QVERIFY2(files.isEmpty() || files == QStringList{u"secrets.json"_s}, qPrintable(files.join(u' ')));
    }
}

void tst_FlowsShare::aLinkThatWasReplacedLetsNobodyIn()
{
    m_desk.turnTo(*m_ada);
    QVERIFY(m_desk.press(u"Invite"_s));
    QVERIFY(m_desk.press(u"More options"_s));
    QVERIFY(reach(u"New link…"_s) && m_desk.press(u"New link…"_s));
    QVERIFY(reach(u"Keep it"_s));
    QVERIFY(m_desk.comesToShow(u"The usual link will let nobody in any more, and a new one takes its place. "
                               "Who is inside stays."_s));
    QVERIFY(reach(u"Replace it"_s) && m_desk.press(u"Replace it"_s));
    QTRY_VERIFY_WITH_TIMEOUT(link() != m_link && RoomLink::parse(link()).ok(), soon);
    m_desk.photograph(u"flow3-replaced"_s);
    RoomClient di(*RoomLink::parse(copiedLink()), u"Di"_s);
    di.open();
    QTRY_VERIFY_WITH_TIMEOUT(di.isJoined(), soon);
    di.cut();

    m_cy = &m_desk.seatBeside(u"Cy"_s);
    QVERIFY(m_desk.start() && m_desk.join(m_link));
    QVERIFY(m_desk.comesToShow(u"The host turned this link off. Ask for a new one."_s));
    m_desk.photograph(u"flow3-turned-off"_s);
    QVERIFY(m_desk.press(u"Cancel"_s));
    QVERIFY(m_desk.comesToShow(u"Host a room"_s));
}

void tst_FlowsShare::aLinkToReadByLetsNobodyWrite()
{
    m_desk.turnTo(*m_ada);
    const QString before = link();
    QVERIFY(reach(u"Only read"_s) && m_desk.press(u"Only read"_s));
    QVERIFY(reach(u"Make this link"_s) && m_desk.press(u"Make this link"_s));
    QTRY_VERIFY_WITH_TIMEOUT(link() != before, soon);
    QVERIFY(m_desk.shows(u"Anyone with this link can read history, but not write. Ends in 7 days."_s));
    const QString reading = copiedLink();

    m_desk.turnTo(*m_cy);
    QVERIFY(m_desk.focus() && m_desk.join(reading));
    QVERIFY(m_desk.comesToMatch(u"^Bo, \\d\\d:\\d\\d: Here I am$"_s));
    QVERIFY(m_desk.shows(u"You joined now; earlier messages are visible to you."_s));
    QVERIFY(m_desk.say(u"May I?"_s));
    QVERIFY(m_desk.comesToShow(u"You can read in this room, but not write."_s));
    m_desk.photograph(u"flow3-read-only"_s);
    QVERIFY(m_desk.press(u"Don't send"_s));
    QVERIFY(m_desk.comesToHide(u"May I?"_s));
}

void tst_FlowsShare::aStoppedRoomIsClosedToGuestsUntilItIsOpenedAgain()
{
    m_desk.turnTo(*m_ada);
    QVERIFY(m_desk.focus());
    m_desk.desktop().press(u"Escape"_s);
    QVERIFY(m_desk.comesToHide(u"Make this link"_s));
    QVERIFY(m_desk.press(u"Host panel"_s));
    QVERIFY(reach(u"Stop the room…"_s) && m_desk.press(u"Stop the room…"_s));
    QVERIFY(reach(u"Keep it open"_s));
    QVERIFY(m_desk.comesToMatch(
        u"^2 people are here: (Bo and Cy|Cy and Bo)\\. Stop the room\\? Whoever comes is told that it is "
        u"closed for "
        "now\\. What was said stays on this computer, and you can open the room again at any time\\.$"_s));
    m_desk.photograph(u"flow2-stopping"_s);
    QVERIFY(reach(u"Stop the room"_s) && m_desk.press(u"Stop the room"_s));
    QVERIFY(
        m_desk.comesToShow(u"This room is stopped: nobody gets in but you. What was said is still here."_s));
    m_desk.turnTo(*m_bo);
    QVERIFY(m_desk.comesToShow(u"Ada closed the room at "_s));

    m_desk.turnTo(*m_ada);
    QVERIFY(m_desk.focus());
    m_desk.desktop().press(u"Escape"_s);
    QVERIFY(m_desk.comesToShow(u"You stopped this room. Nobody gets in but you."_s));
    m_desk.photograph(u"flow2-stopped"_s);
    QVERIFY(m_desk.press(u"Open it again"_s));
    QVERIFY(m_desk.comesToHide(u"You stopped this room."_s));
    for (SnugProcess *guest : {m_bo, m_cy}) {
        m_desk.turnTo(*guest);
        // They come back by themselves, too.
        if (const auto now = m_desk.tree().find(guest->process().processId(), u"push button"_s, u"Try now"_s))
            m_desk.tree().act(*now);
        QVERIFY(m_desk.comesToHide(u"closed the room"_s));
    }
}

void tst_FlowsShare::aLaptopOnItsBatterySaysWhatItsLidDoes()
{
    m_power->setOnBattery(true);
    m_desk.turnTo(*m_ada);
    QVERIFY(m_desk.comesToShow(u" · Closing the lid pauses the room"_s));
    m_desk.photograph(u"flow2-battery"_s);
    m_power->setOnBattery(false);
    QVERIFY(m_desk.comesToHide(u"Closing the lid"_s));
}

void tst_FlowsShare::whoSleepsSaysSoAndIsBackAfterwards()
{
    m_logind->sleep(true);
    m_desk.turnTo(*m_bo);
    QVERIFY(m_desk.comesToShow(u"Ada's computer went to sleep at "_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_logind->isHeldBack(), soon);
    m_logind->sleep(false);
    QVERIFY(m_desk.comesToHide(u"went to sleep"_s));
    m_desk.turnTo(*m_ada);
    QVERIFY(m_desk.focus());
    m_desk.desktop().press(u"Escape"_s);
    QVERIFY(m_desk.comesToShow(u"3 here · "_s));
}

void tst_FlowsShare::quittingAsksAndNamesWhoIsHere()
{
    m_desk.turnTo(*m_ada);
    QVERIFY(m_desk.focus());
    m_desk.desktop().press(u"ctrl+q"_s);
    QVERIFY(m_desk.comesToShow(u"2 people are here. Stop the room?"_s));
    QVERIFY(m_desk.shows(u"\nBo and Cy\n"_s));
    QVERIFY(
        m_desk.shows(u"They are told goodbye. What was said is kept here, and they can come back when Snug "
                     "runs again."_s));
    m_desk.photograph(u"flow9-quitting"_s);
    m_cy->kill();
    QVERIFY(m_desk.comesToShow(u"1 person is here. Stop the room?"_s));
    QVERIFY(m_desk.press(u"Keep open"_s));
    QVERIFY(m_desk.comesToHide(u"Stop the room?"_s));
    QVERIFY(m_desk.say(u"I stay"_s));
    m_desk.turnTo(*m_bo);
    QVERIFY(m_desk.comesToMatch(u"^Ada, \\d\\d:\\d\\d: I stay$"_s));
}

void tst_FlowsShare::stoppingSaysGoodbye()
{
    m_desk.turnTo(*m_ada);
    QVERIFY(m_desk.focus());
    m_desk.desktop().press(u"alt+F4"_s); // there is no tray to go to
    QVERIFY(m_desk.comesToShow(u"1 person is here. Stop the room?"_s));
    QVERIFY(m_desk.press(u"Stop and quit"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->process().state(), QProcess::NotRunning, soon);
    QCOMPARE(m_ada->process().exitCode(), 0);
    m_desk.turnTo(*m_bo);
    QVERIFY(m_desk.comesToShow(u"Ada closed the room at "_s));
    m_desk.photograph(u"flow9-goodbye"_s);
}

QTEST_GUILESS_MAIN(tst_FlowsShare)
#include "tst_flows_share.moc"
