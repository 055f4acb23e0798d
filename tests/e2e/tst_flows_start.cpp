// SPDX-License-Identifier: MIT
#include "app/desktop/accountname.h"
#include "app/desktop/settings.h"
#include "tests/e2e/flows/desk.h"
#include "tests/support/fakehost.h"
#include "tests/support/privatebus.h"
#include "tests/support/sessionworld.h"
#include "tests/support/snugdprocess.h"

#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

//! Flows 1 and 4 of a person's first ten minutes: the first start, and joining by a link, with every way in
//! which these go wrong.
class tst_FlowsStart : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theFirstStartAsksForNothingButTheName();
    void withoutANameOneIsAskedForIt();
    void withoutAKeyringTheKeysAreInAFileOfOnesOwn();
    void aLinkInTheClipboardIsShownAndNotFollowed();
    void aBusThatHangsHoldsNoWindowBack_data();
    void aBusThatHangsHoldsNoWindowBack();
    void aSecondStartShowsTheFirstWindow();
    void aHomeThatCannotBeWrittenStillLetsOneChatAndChooseAnotherPlace();
    void whereNotEvenSettingsCanBeSavedThatIsSaid();

    void aLinkOnTheCommandLineIsShownBeforeAnyoneJoins();
    void aLinkForTheRunningProgramIsShownBeforeAnyoneJoins();
    void aLinkIsSeenWhateverLiesOverTheWindow();
    void aLinkForAProgramThatHostsLeavesItsRoomOpen();
    void commandsBesideAProgramThatHostsAreSeenInIt();
    void whatIsPastedIsFoundInAnyWrapping_data();
    void whatIsPastedIsFoundInAnyWrapping();
    void whatIsNoLinkIsSaidAndKept_data();
    void whatIsNoLinkIsSaidAndKept();
    void whoeverIsNotLetInLearnsWhy_data();
    void whoeverIsNotLetInLearnsWhy();
    void aHostThatIsOffIsWaitedForOrGivenUp();
    void aTakenNameGetsANumberAndThatIsSaidOnce();
    void whatTheHostAnswersIsSaidInPlainWords();
    void whatAnswersAndIsNoRoomIsToldApart();

private:
    QString invite(const QStringList &options = {}, const QString &room = {});
    QString path(const QString &variable) const { return m_desk.variable(variable); }
    static bool makeFile(const QString &path);

    Desk m_desk;
    QTemporaryDir m_data;
    std::unique_ptr<SnugdProcess> m_server;
};

void tst_FlowsStart::initTestCase()
{
    QVERIFY2(m_desk.open(), "needs xvfb, openbox, xdotool, xclip, imagemagick, dbus and at-spi2-core");
    m_server = std::make_unique<SnugdProcess>(m_data.path());
    QVERIFY(m_server->start());
}

void tst_FlowsStart::init()
{
    m_desk.seat(u"Ada"_s);
    QVERIFY(m_desk.desktop().setClipboard(u"nothing"_s));
}

void tst_FlowsStart::cleanup()
{
    if (QTest::currentTestFailed())
        m_desk.photograph(u"failed-"_s + QString::fromLatin1(QTest::currentTestFunction()));
}

QString tst_FlowsStart::invite(const QStringList &options, const QString &room)
{
    const Outcome made = runSnugd(QStringList{u"room"_s, u"invite"_s, u"--data"_s, m_data.path()} + options
                                  + QStringList{room.isEmpty() ? m_server->invite().room : room});
    return made.out.section(u'\n', 0, 0);
}

bool tst_FlowsStart::makeFile(const QString &path)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QFile::WriteOnly);
}

void tst_FlowsStart::theFirstStartAsksForNothingButTheName()
{
    QFile::remove(path(u"XDG_CONFIG_HOME"_s) + u"/snug/snug.conf"_s);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(m_desk.start());
    qInfo() << "to the window, looked for as a person would:" << clock.elapsed() << "ms";
    QCOMPARE(m_desk.field(u"Your name"_s), app::accountName());
    for (const QString &words : {u"Open a room, share its link, talk."_s, u"Host a room"_s,
                                 u"It lives on this computer."_s, u"Paste what somebody sent you."_s})
        QVERIFY2(m_desk.shows(words), qPrintable(words));
    m_desk.photograph(u"flow1-first-start"_s);
}

void tst_FlowsStart::withoutANameOneIsAskedForIt()
{
    QVERIFY(m_desk.start() && m_desk.focus());
    for (const QString &key : {u"shift+Tab"_s, u"ctrl+a"_s, u"BackSpace"_s})
        m_desk.desktop().press(key);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk.field(u"Your name"_s), QString(), soon);
    QVERIFY(m_desk.press(u"Host a room"_s));
    QVERIFY(m_desk.comesToShow(u"Others need a name to see you by."_s));
    QVERIFY(m_desk.say(u"Cleo"_s)); // the keyboard is where it is missing
    QVERIFY(m_desk.comesToHide(u"Others need a name"_s));
    QVERIFY(m_desk.press(u"Host a room"_s));
    QVERIFY(m_desk.comesToShow(u"Cleo's room"_s));
}

void tst_FlowsStart::withoutAKeyringTheKeysAreInAFileOfOnesOwn()
{
    QProcessEnvironment environment = m_desk.app().process().processEnvironment();
    environment.remove(u"SNUG_KEYRING"_s);
    m_desk.app().process().setProcessEnvironment(environment);
    QVERIFY(m_desk.start());
    const QString file = path(u"XDG_CONFIG_HOME"_s) + u"/snug/secrets.json"_s;
    QVERIFY(m_desk.comesToShow(u"Host a room"_s));
    QVERIFY(!m_desk.shows(file)); // that is said in the settings
    QVERIFY(m_desk.join(invite()));
    QTRY_VERIFY(!m_desk.app().secret(u"token:"_s).second.isEmpty());
    QCOMPARE(QFile::permissions(file) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void tst_FlowsStart::aLinkInTheClipboardIsShownAndNotFollowed()
{
    QVERIFY(m_desk.desktop().setClipboard("Come to <"_L1 + invite() + ">."_L1));
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.comesToShow(u"Link for “Lounge” in your clipboard"_s));
    QVERIFY(m_desk.press(u"Join with a link"_s));
    QVERIFY(m_desk.comesToShow(u"On this computer."_s));
    QVERIFY(m_desk.shows(u"You'll be there as “Ada”."_s));
    m_desk.photograph(u"flow4-preview"_s);
    QVERIFY(m_desk.app().remembered(u"SELECT address FROM room"_s).isEmpty());
    QVERIFY(m_desk.press(u"Join room"_s));
    QVERIFY(m_desk.comesToShow(u"Nobody has said anything yet. The word is yours."_s));
}

void tst_FlowsStart::aBusThatHangsHoldsNoWindowBack_data()
{
    QTest::addColumn<QString>("variable");
    QTest::newRow("session") << u"DBUS_SESSION_BUS_ADDRESS"_s;
    QTest::newRow("system") << u"DBUS_SYSTEM_BUS_ADDRESS"_s;
}

void tst_FlowsStart::aBusThatHangsHoldsNoWindowBack()
{
    QFETCH(QString, variable);
    PrivateBus bus;
    QVERIFY(bus.start());
    bus.setHung(true);
    m_desk.setVariable(variable, bus.address());
    QVERIFY(m_desk.app().start());
    const QProcess &process = m_desk.app().process();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk.desktop().windowOf(process.processId()).isEmpty(), soon);
}

void tst_FlowsStart::aSecondStartShowsTheFirstWindow()
{
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.lookAway());
    QVERIFY(m_desk.startAgain({}));
    QVERIFY(m_desk.comesToFront());
    QVERIFY(m_desk.comesToShow(u"Host a room"_s));
}

void tst_FlowsStart::aHomeThatCannotBeWrittenStillLetsOneChatAndChooseAnotherPlace()
{
    const QString home = path(u"HOME"_s);
    QVERIFY(makeFile(home + u"/.local"_s));
    m_desk.setVariable(u"XDG_DATA_HOME"_s, home + u"/.local/share"_s);
    QVERIFY(m_desk.start());
    const QString sentence =
        u"I can't save to ~/.local/share/snug/client. You can chat, but nothing is kept."_s;
    QVERIFY(m_desk.comesToShow(sentence));
    m_desk.photograph(u"flow1-cannot-save"_s);
    QVERIFY(m_desk.join(invite()));
    QVERIFY(m_desk.comesToShow(u"The word is yours."_s));
    QVERIFY(m_desk.shows(sentence));

    QVERIFY(m_desk.press(u"Choose another place"_s));
    QCOMPARE(m_desk.field(u"Folder to keep everything in"_s), home + u"/Snug"_s);
    QVERIFY(m_desk.press(u"Use this folder"_s));
    QVERIFY(m_desk.comesToShow("Everything is kept in "_L1 + home + "/Snug from now on."_L1));
    QVERIFY(!m_desk.shows(sentence));
    QVERIFY(QFileInfo::exists(home + u"/Snug/client/client.db"_s));

    m_desk.app().kill();
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.comesToShow(u"The word is yours."_s));
    QVERIFY(!m_desk.shows(sentence));
}

void tst_FlowsStart::whereNotEvenSettingsCanBeSavedThatIsSaid()
{
    const QString home = path(u"HOME"_s);
    for (const auto &[variable, folder] :
         {std::pair{u"XDG_DATA_HOME"_s, u"/.local"_s}, {u"XDG_CONFIG_HOME"_s, u"/.config"_s}}) {
        QVERIFY(makeFile(home + folder));
        m_desk.setVariable(variable, home + folder + u"/share"_s);
    }
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.comesToShow(u"I can't save to ~/.local/share/snug/client."_s));
    QVERIFY(m_desk.join(invite()));
    QVERIFY(m_desk.comesToShow(u"The word is yours."_s));
    QVERIFY(m_desk.press(u"Choose another place"_s));
    QVERIFY(m_desk.press(u"Use this folder"_s));
    QVERIFY(m_desk.comesToShow("Everything is kept in "_L1 + home
                               + "/Snug now. Choose it again next time: I can't save my settings."_L1));
    QVERIFY(QFileInfo::exists(home + u"/Snug/secrets.json"_s));

    m_desk.app().kill(); // and it is all there once it is chosen again
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.press(u"Choose another place"_s));
    QVERIFY(m_desk.press(u"Use this folder"_s));
    QVERIFY(m_desk.comesToShow(u"Lounge"_s));
    QVERIFY(m_desk.startAgain({invite().section(u'#', 0, 0)})); // only a member comes in by this
    QVERIFY(m_desk.comesToShow(u"The word is yours."_s));
}

void tst_FlowsStart::aLinkOnTheCommandLineIsShownBeforeAnyoneJoins()
{
    QVERIFY(m_desk.start({"snug:"_L1 + invite()}));
    QVERIFY(m_desk.comesToShow(u"On this computer."_s));
    QVERIFY(m_desk.app().remembered(u"SELECT address FROM room"_s).isEmpty());
    QVERIFY(m_desk.press(u"Join room"_s));
    QVERIFY(m_desk.comesToShow(u"The word is yours."_s));
}

void tst_FlowsStart::aLinkForTheRunningProgramIsShownBeforeAnyoneJoins()
{
    const QString link = invite();
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.startAgain({link}));
    QVERIFY(m_desk.comesToShow(u"On this computer."_s));
    QVERIFY(m_desk.press(u"Join room"_s));
    QVERIFY(m_desk.comesToShow(u"The word is yours."_s));
    QVERIFY(m_desk.startAgain({link})); // a member already: it just opens
    QVERIFY(m_desk.comesToHide(u"Join room"_s));
    QVERIFY(m_desk.shows(u"The word is yours."_s));
}

void tst_FlowsStart::aLinkIsSeenWhateverLiesOverTheWindow()
{
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.press(u"Settings"_s));
    QVERIFY(m_desk.comesToShow(u"This is how large messages are."_s));
    QVERIFY(m_desk.startAgain({invite()}));
    QVERIFY(m_desk.comesToHide(u"This is how large messages are."_s));
    QVERIFY(m_desk.comesToShow(u"On this computer."_s));
    QVERIFY(m_desk.app().remembered(u"SELECT address FROM room"_s).isEmpty());
    QVERIFY(m_desk.focus());
    m_desk.desktop().press(u"Return"_s);
    QVERIFY(m_desk.comesToShow(u"The word is yours."_s));
}

void tst_FlowsStart::aLinkForAProgramThatHostsLeavesItsRoomOpen()
{
    QVERIFY(m_desk.start({u"--host"_s, u"Film night"_s}));
    QVERIFY(m_desk.comesToShow(u"Film night"_s));
    QVERIFY(m_desk.startAgain({invite()}));
    QVERIFY(m_desk.press(u"Join room"_s));
    QVERIFY(m_desk.comesToShow(u"Lounge"_s));
    QCOMPARE(m_desk.app().hosted(u"SELECT title FROM room"_s), (QList<QVariantList>{{u"Film night"_s}}));
}

void tst_FlowsStart::commandsBesideAProgramThatHostsAreSeenInIt()
{
    const auto command = [this](const QStringList &words) {
        return runSnugd(words + QStringList{u"--data"_s, path(u"XDG_DATA_HOME"_s) + u"/snug"_s});
    };
    QVERIFY(m_desk.start({u"--host"_s, u"Film night"_s}));
    QVERIFY(m_desk.comesToShow(u"Nobody else is here yet."_s));
    const Outcome listed = command({u"room"_s, u"list"_s});
    QCOMPARE(listed.status, 0);
    QVERIFY2(listed.out.endsWith(u"\tFilm night\n"_s), qPrintable(listed.out));

    QCOMPARE(command({u"room"_s, u"create"_s, u"Book club"_s}).status, 0);
    QVERIFY(m_desk.comesToShow(u"Book club"_s));
    QCOMPARE(command({u"room"_s, u"delete"_s, listed.out.section(u'\t', 0, 0)}).status, 0);
    QVERIFY(m_desk.comesToShow(u"This room is no longer on this computer. You can only leave it."_s));
    m_desk.photograph(u"flow2-deleted"_s);
}

void tst_FlowsStart::whatIsPastedIsFoundInAnyWrapping_data()
{
    QTest::addColumn<QString>("around");
    QTest::newRow("alone") << u"%1"_s;
    QTest::newRow("a sentence") << u"Come in (%1), we are all here."_s;
    QTest::newRow("mail") << u"> <%1>\n> see you"_s;
    QTest::newRow("full stop") << u"Here: %1."_s;
}

void tst_FlowsStart::whatIsPastedIsFoundInAnyWrapping()
{
    QFETCH(QString, around);
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.paste(around.arg(invite())));
    QVERIFY(m_desk.comesToShow(u"On this computer."_s));
}

void tst_FlowsStart::whatIsNoLinkIsSaidAndKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("words") << u"hello there"_s << u"That's not a room link."_s;
    QTest::newRow("another link") << u"https://example.org/watch"_s
                                  << u"That's a link, but not to a Snug room."_s;
    QTest::newRow("cut off") << u"http://192.168.1.5:8787/r/film#i=AAAA"_s
                             << u"This link is cut off: its last part is missing. Ask for it again."_s;
    QTest::newRow("damaged") << u"http://192.168.1.5:878787/r/film"_s
                             << u"This link is damaged: a part of it has changed. Ask for it again."_s;
}

void tst_FlowsStart::whatIsNoLinkIsSaidAndKept()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.paste(text));
    QVERIFY(m_desk.comesToShow(sentence));
    QCOMPARE(m_desk.field(u"Link to the room"_s), text);
}

void tst_FlowsStart::whoeverIsNotLetInLearnsWhy_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("sentence");
    const RoomLink good = m_server->invite();
    RoomLink bare = good;
    bare.invite.clear();
    RoomLink wrong = good;
    wrong.invite.fill(u'A');
    RoomLink elsewhere = good;
    elsewhere.room = u"nowhere-7k2m"_s;

    const Outcome made = runSnugd({u"room"_s, u"invite"_s, u"--data"_s, m_data.path(), good.room});
    runSnugd(
        {u"room"_s, u"revoke"_s, u"--data"_s, m_data.path(), made.out.section(u'\n', 1, 1).section(u' ', 1)});
    const QString once = invite({u"--uses"_s, u"1"_s});
    {
        m_desk.seat(u"Bo"_s);
        QVERIFY(m_desk.start() && m_desk.join(once));
        QVERIFY(m_desk.comesToShow(u"The word is yours."_s));
    }
    const QString brief = invite({u"--expires"_s, u"1s"_s});

    QTest::newRow("no invite")
        << bare.toString() << u"This room needs an invite, and this link has none. Ask for the whole link."_s;
    QTest::newRow("wrong invite") << wrong.toString()
                                  << u"This room doesn't know the invite in this link. Ask for a new link."_s;
    QTest::newRow("no such room") << elsewhere.toString()
                                  << u"There is no such room on 127.0.0.1. Ask for a new link."_s;
    QTest::newRow("revoked") << made.out.section(u'\n', 0, 0)
                             << u"The host turned this link off. Ask for a new one."_s;
    QTest::newRow("used up") << once
                             << u"This link has let in as many people as it may. Ask for a new one."_s;
    QTest::newRow("expired") << brief << u"The time of this link has run out. Ask for a new one."_s;
}

void tst_FlowsStart::whoeverIsNotLetInLearnsWhy()
{
    QFETCH(QString, link);
    QFETCH(QString, sentence);
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.join(link));
    QVERIFY(m_desk.comesToShow(sentence));
    QVERIFY(m_desk.press(u"Details"_s));
    QVERIFY(m_desk.comesToShow(u"Copy details"_s));
    m_desk.photograph("flow4-"_L1 + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    QVERIFY(m_desk.press(u"Cancel"_s));
    QVERIFY(m_desk.comesToShow(u"Host a room"_s));
}

void tst_FlowsStart::aHostThatIsOffIsWaitedForOrGivenUp()
{
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.join(u"http://127.0.0.1:9/r/film-night-7k2m"_s));
    QVERIFY(m_desk.comesToShow(u"On the way to Film night"_s));
    QVERIFY(m_desk.comesToShow(
        u"127.0.0.1 isn't taking connections. It was never reachable from here. Trying again in "_s));
    m_desk.photograph(u"flow4-host-off"_s);
    QVERIFY(m_desk.press(u"Cancel"_s));
    QVERIFY(m_desk.comesToShow(u"Host a room"_s));
    QTRY_VERIFY(m_desk.app().remembered(u"SELECT address FROM room"_s).isEmpty());
}

void tst_FlowsStart::aTakenNameGetsANumberAndThatIsSaidOnce()
{
    const QString room =
        runSnugd({u"room"_s, u"create"_s, u"--data"_s, m_data.path(), u"Twins"_s}).out.trimmed();
    QVERIFY(m_desk.start() && m_desk.join(room));
    QVERIFY(m_desk.comesToShow(u"The word is yours."_s));
    QVERIFY(m_desk.say(u"Before you came"_s));
    QVERIFY(m_desk.comesToShow(u"Ada, "_s));
    QCOMPARE(m_desk.app().stop(), 0);

    m_desk.seat(u"Ada"_s);
    QVERIFY(m_desk.start() && m_desk.join(room));
    QVERIFY(m_desk.comesToShow(u"Somebody here is called Ada already, so you are “Ada 2”."_s));
    QVERIFY(m_desk.shows(u"You joined now; earlier messages are visible to you."_s));
    m_desk.photograph(u"flow4-name-taken"_s);
    m_desk.app().kill();
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.comesToShow(u"Before you came"_s));
    QVERIFY(!m_desk.shows(u"Somebody here is called"_s));
    QVERIFY(!m_desk.shows(u"You joined now"_s));
}

void tst_FlowsStart::whatTheHostAnswersIsSaidInPlainWords()
{
    struct Answer {
        QString code;
        quint16 closeCode;
        QString sentence;
    };
    const std::vector<Answer> answers{
        {u"banned"_s, 4403, u"You can't join this room."_s},
        {u"removed"_s, 4403, u"You were removed from this room."_s},
        {u"unsupported_version"_s, 4400, u"One of them needs an update."_s},
        {u"room_full"_s, 4503, u"The room is full right now. Trying again in 2"_s},
        {u"room_paused"_s, 4503, u"The host has closed the room for now. Trying again in 2"_s},
        {u"server_full"_s, 4503, u"127.0.0.1 is full right now. Trying again in 2"_s},
        {u"overloaded"_s, 4503, u"127.0.0.1 has too much to do right now. Trying again in 2"_s},
        {u""_s, 4413, u"The connection couldn't keep up with the room."_s},
        {u"join_timeout"_s, 4408, u"Joining took longer than 127.0.0.1 waits."_s},
        {u"?"_s, 4401, u"The host doesn't let you in with this link. Ask for a new one."_s},
        {u"malformed"_s, 4400,
         u"127.0.0.1 didn't understand what this Snug sent. Update Snug, or ask the host to."_s},
        {u"storage"_s, 4503,
         u"127.0.0.1 can't store anything right now, so it lets nobody in. Trying again in 2"_s},
        {u"rate_limited"_s, 4429,
         u"127.0.0.1 takes no more connections from you right now. Trying again in 2"_s}};
    QVERIFY(m_desk.start());
    for (const auto &[code, closeCode, sentence] : answers) {
        FakeHost host;
        QVERIFY(m_desk.join(host.link().toString()));
        host.take<frame::Join>();
        host.send(frame::Refused{.re = {}, .error = {code, u"in the host's words"_s}, .retryAfter = 299});
        host.closeWith(closeCode);
        QVERIFY(m_desk.comesToShow(sentence));
        QVERIFY(m_desk.press(u"Cancel"_s));
        QVERIFY(m_desk.comesToShow(u"Host a room"_s));
    }
}

void tst_FlowsStart::whatAnswersAndIsNoRoomIsToldApart()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QVERIFY(m_desk.start());
    QVERIFY(m_desk.join(u"http://127.0.0.1:%1/r/film-night-7k2m"_s.arg(server.serverPort())));
    QVERIFY(m_desk.comesToShow(u"Something answered at 127.0.0.1, but it isn't a Snug room."_s));
    QVERIFY(m_desk.press(u"Cancel"_s));
}

QTEST_GUILESS_MAIN(tst_FlowsStart)
#include "tst_flows_start.moc"
