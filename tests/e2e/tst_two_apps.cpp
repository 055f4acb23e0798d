// SPDX-License-Identifier: MIT
#include "shared/link/roomlink.h"
#include "tests/support/snugprocess.h"
#include "tests/support/virtualdesktop.h"

#include <QDir>
#include <QImage>
#include <QTest>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

namespace {

[[maybe_unused]] constexpr int aBrowser = 60'000;

} // namespace

//! Two people at two computers that are one: the real program twice, with keyboard and clipboard. The
//! steps follow one another; pictures of them are left in the folder `screenshots` of the build.
class tst_TwoApps : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }
    void adaHostsARoom();
    void boPastesTheLink();
    void eachSeesWhatTheOtherWrites();
    void whatIsWrittenWhileTheHostIsAwayArrivesOnceItIsBack();
    void aHostThatWasKilledComesBackWithEverything();
    void aSecondStartHandsItsLinkToTheFirst();
    void browsersComeInByTheSameLink();
    void leavingEndsTheProgramsInOrder();

private:
    void open(SnugProcess &app, QString &window, const QStringList &arguments, const QRect &where);
    void say(const QString &window, const QString &text);
    QStringList texts() const;
    //! What the guest's app has seen last, as it remembers.
    qint64 seenByBo() const;
    void photograph(const QString &name) { m_desktop.photograph(m_pictures.filePath(name + ".png"_L1)); }
    //! What is below the title of Bo's room: messages, or the bar that tells of the connection.
    QImage placeOfTheBar();

    const QRect m_left{0, 0, 720, 880};
    const QRect m_right{720, 0, 720, 880};
    QDir m_pictures{QCoreApplication::applicationDirPath() + "/../screenshots"_L1};
    VirtualDesktop m_desktop;
    std::unique_ptr<SnugProcess> m_ada;
    std::unique_ptr<SnugProcess> m_bo;
    QString m_adasWindow;
    QString m_bosWindow;
    QString m_link;
    QStringList m_said;
    bool m_failed = false;
};

void tst_TwoApps::initTestCase()
{
    QVERIFY(m_pictures.mkpath(u"."_s));
    QVERIFY2(m_desktop.start(), "needs xvfb, openbox, xdotool, xclip and imagemagick");
    m_ada = std::make_unique<SnugProcess>(u"Ada"_s, m_desktop.display());
    m_bo = std::make_unique<SnugProcess>(u"Bo"_s, m_desktop.display());
}

void tst_TwoApps::init()
{
    if (m_failed)
        QSKIP("an earlier step failed");
}

void tst_TwoApps::open(SnugProcess &app, QString &window, const QStringList &arguments, const QRect &where)
{
    QVERIFY2(app.start(arguments), qPrintable(app.process().errorString()));
    QTRY_VERIFY_WITH_TIMEOUT(!(window = m_desktop.windowOf(app.process().processId())).isEmpty(), soon);
    m_desktop.place(window, where);
}

void tst_TwoApps::say(const QString &window, const QString &text)
{
    QVERIFY(m_desktop.focus(window));
    m_desktop.type(text);
    m_desktop.press(u"Return"_s);
    m_said += text;
}

QStringList tst_TwoApps::texts() const
{
    QStringList found;
    for (const QVariantList &row : m_ada->hosted(u"SELECT text FROM message ORDER BY seq"_s))
        found += row[0].toString();
    return found;
}

qint64 tst_TwoApps::seenByBo() const
{
    return m_bo->remembered(u"SELECT last_known FROM room"_s).value(0).value(0).toLongLong();
}

QImage tst_TwoApps::placeOfTheBar()
{
    QTemporaryDir directory;
    const QString file = directory.filePath(u"screen.png"_s);
    m_desktop.photograph(file);
    return QImage(file).copy(980, 66, 440, 24);
}

void tst_TwoApps::adaHostsARoom()
{
    open(*m_ada, m_adasWindow, {u"--host"_s, u"Film night"_s}, m_left);
    std::pair<QString, QString> share;
    QTRY_VERIFY_WITH_TIMEOUT(!(share = m_ada->secret(u"share:"_s)).first.isEmpty(), soon);
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->secret(u"token:"_s).first.startsWith("token:127.0.0.1:"_L1), soon);
    const QString address = m_ada->secret(u"token:"_s).first.section(u':', 1);
    m_link = "http://"_L1 + address + "#i="_L1 + share.second.section(u' ', 1);
    QVERIFY(RoomLink::parse(m_link).ok());
    photograph(u"1-hosted"_s);
}

void tst_TwoApps::boPastesTheLink()
{
    QVERIFY(m_desktop.setClipboard("Come in: <"_L1 + m_link + "> tonight."_L1));
    open(*m_bo, m_bosWindow, {}, m_right);
    QVERIFY(m_desktop.focus(m_bosWindow));
    photograph(u"2-start"_s);
    m_desktop.press(u"ctrl+v"_s);
    photograph(u"3-pasted"_s);
    m_desktop.press(u"Return"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bo->secret(u"token:"_s).second.isEmpty(), soon);
    QTRY_COMPARE(m_ada->hosted(u"SELECT name FROM member ORDER BY number"_s),
                 (QList<QVariantList>{{u"Ada"_s}, {u"Bo"_s}}));
}

void tst_TwoApps::eachSeesWhatTheOtherWrites()
{
    say(m_adasWindow, u"Popcorn is ready"_s);
    QTRY_COMPARE_WITH_TIMEOUT(texts(), m_said, soon);
    say(m_bosWindow, u"On my way"_s);
    QTRY_COMPARE_WITH_TIMEOUT(texts(), m_said, soon);
    say(m_adasWindow, u"<img src=x> & Bo: which film?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(texts(), m_said, soon);
    QTRY_COMPARE_WITH_TIMEOUT(seenByBo(), qint64(m_said.size()), soon);
    photograph(u"4-talking"_s);
}

void tst_TwoApps::whatIsWrittenWhileTheHostIsAwayArrivesOnceItIsBack()
{
    const QImage connected = placeOfTheBar();
    QCOMPARE(m_ada->stop(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(placeOfTheBar() != connected, soon);
    say(m_bosWindow, u"Are you there?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_bo->remembered(u"SELECT text FROM outbox"_s),
                              (QList<QVariantList>{{u"Are you there?"_s}}), soon);
    photograph(u"5-host-away"_s);

    open(*m_ada, m_adasWindow, {}, m_left);
    QTRY_COMPARE_WITH_TIMEOUT(texts(), m_said, soon);
    QTRY_COMPARE_WITH_TIMEOUT(m_bo->remembered(u"SELECT text FROM outbox"_s), QList<QVariantList>(), soon);
    QTRY_VERIFY_WITH_TIMEOUT(placeOfTheBar() == connected, soon);
    say(m_adasWindow, u"Back again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(texts(), m_said, soon);
    QTRY_COMPARE_WITH_TIMEOUT(seenByBo(), qint64(m_said.size()), soon);
    photograph(u"6-host-back"_s);
}

void tst_TwoApps::aHostThatWasKilledComesBackWithEverything()
{
    m_ada->kill();
    say(m_bosWindow, u"Hello?"_s);
    open(*m_ada, m_adasWindow, {}, m_left);
    QTRY_COMPARE_WITH_TIMEOUT(texts(), m_said, soon);
    say(m_bosWindow, u"There you are"_s);
    QTRY_COMPARE_WITH_TIMEOUT(texts(), m_said, soon);
    QTRY_COMPARE_WITH_TIMEOUT(seenByBo(), qint64(m_said.size()), soon);
    QCOMPARE(m_ada->hosted(u"SELECT count(*) FROM member"_s), (QList<QVariantList>{{2}}));
    photograph(u"7-killed-and-back"_s);
}

void tst_TwoApps::aSecondStartHandsItsLinkToTheFirst()
{
    QProcess second;
    second.setProcessEnvironment(m_bo->process().processEnvironment());
    second.start(m_bo->process().program(), {m_link});
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, soon);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    say(m_bosWindow, u"Still me"_s); // a member already: the room just opens
    QTRY_COMPARE_WITH_TIMEOUT(texts(), m_said, soon);
    QCOMPARE(m_ada->hosted(u"SELECT count(*) FROM member"_s), (QList<QVariantList>{{2}}));
}

void tst_TwoApps::browsersComeInByTheSameLink()
{
#ifdef SNUG_NODE
    QProcess guests;
    guests.setProcessChannelMode(QProcess::MergedChannels);
    guests.setWorkingDirectory(QStringLiteral(SNUG_WEB_TESTS));
    guests.start(QStringLiteral(SNUG_NODE), {u"browser/guests.js"_s, m_link});
    m_said += u"Hello from a browser"_s;
    QTRY_COMPARE_WITH_TIMEOUT(texts(), m_said, aBrowser);
    say(m_adasWindow, u"Come in"_s);
    m_said += u"Is there popcorn?"_s;
    QTRY_COMPARE_WITH_TIMEOUT(guests.state(), QProcess::NotRunning, aBrowser);
    QVERIFY2(guests.exitCode() == 0, guests.readAll().constData());
    QTRY_COMPARE_WITH_TIMEOUT(texts(), m_said, soon);
    QTRY_COMPARE_WITH_TIMEOUT(seenByBo(), qint64(m_said.size()), soon);
    photograph(u"8-browsers"_s);
#else
    QSKIP("needs Node.js with npm and Chromium");
#endif
}

void tst_TwoApps::leavingEndsTheProgramsInOrder()
{
    QCOMPARE(m_bo->stop(), 0);
    QCOMPARE(m_ada->stop(), 0);
    QCOMPARE(texts(), m_said);
    QVERIFY(m_ada->hosted(u"SELECT seq FROM message WHERE rev <> seq"_s).isEmpty());
}

QTEST_GUILESS_MAIN(tst_TwoApps)
#include "tst_two_apps.moc"
