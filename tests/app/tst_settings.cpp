// SPDX-License-Identifier: MIT
#include "app/desktop/accountname.h"
#include "app/desktop/settings.h"
#include "app/desktop/windowplace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace snug::app;
using namespace Qt::StringLiterals;

class tst_Settings : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsThereAgainAfterARestart();
    void theNameIsTheAccountsUntilAnotherIsChosen();
    void onlySoManyEmojiAreRemembered();
    void aPersonsNameIsReadFromTheirAccount_data();
    void aPersonsNameIsReadFromTheirAccount();
    void aPortThatIsNoneIsTheStandardOne_data();
    void aPortThatIsNoneIsTheStandardOne();
    void aWindowTooSmallToSeeIsForgotten();
    void aLookThatIsNoneIsTheDesktops_data();
    void aLookThatIsNoneIsTheDesktops();
    void panesAreAsWideAsTheyWereLeft();
    void aWindowComesBackWhereItCanBeSeen_data();
    void aWindowComesBackWhereItCanBeSeen();
    void aFirstWindowIsNoLargerThanItsScreen();
    void aFileThatMakesNoSenseIsNoObstacle();
    void aPlaceThatCannotBeWrittenIsNoObstacle();

private:
    QTemporaryDir m_directory;
    QString file(const QString &name) const { return m_directory.filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile written(file(name));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(content);
    }
};

void tst_Settings::everythingIsThereAgainAfterARestart()
{
    const QString path = file(u"a/b/snug.conf"_s);
    {
        Settings settings(path);
        QSignalSpy changed(&settings, &Settings::nameChanged);
        settings.setName(u"  Zoë "_s);
        QCOMPARE(changed.size(), 1);
        settings.setHostPort(8790);
        settings.setLanguage(u"ja"_s);
        settings.setTheme(u"contrast"_s);
        settings.setTextScale(1.5);
        settings.setReducedMotion(true);
        settings.setWindow({10, 20, 900, 700}, true);
        settings.setSendsByCtrlEnter(true);
        settings.setTellsTyping(false);
        for (const QString &emoji : {u"🍕"_s, u"🎉"_s, u"🍕"_s})
            settings.useEmoji(emoji);
        QVERIFY(settings.problem().isEmpty());
    }
    const Settings settings(path);
    QCOMPARE(settings.name(), u"Zoë"_s);
    QCOMPARE(settings.hostPort(), 8790);
    QCOMPARE(settings.windowGeometry(), QRect(10, 20, 900, 700));
    QVERIFY(settings.windowMaximised());
    QVERIFY(settings.sendsByCtrlEnter());
    QVERIFY(!settings.tellsTyping());
    QCOMPARE(settings.recentEmoji(), (QStringList{u"🍕"_s, u"🎉"_s}));
}

void tst_Settings::theNameIsTheAccountsUntilAnotherIsChosen()
{
    const Settings settings(file(u"fresh.conf"_s));
    QCOMPARE(settings.name(), accountName());
    QCOMPARE(settings.hostPort(), 8787);
    QVERIFY(!settings.windowGeometry().isValid());
    QVERIFY(!settings.windowMaximised());
    QVERIFY(!settings.sendsByCtrlEnter());
    QVERIFY(settings.tellsTyping());
    QVERIFY(settings.recentEmoji().isEmpty());
}

void tst_Settings::onlySoManyEmojiAreRemembered()
{
    Settings settings(file(u"emoji.conf"_s));
    for (int i = 0; i < 100; ++i)
        settings.useEmoji(QString::number(i));
    QCOMPARE(settings.recentEmoji().size(), 32);
    QCOMPARE(settings.recentEmoji().first(), u"99"_s);
}

void tst_Settings::aPersonsNameIsReadFromTheirAccount_data()
{
    QTest::addColumn<QString>("fullName");
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("name");
    QTest::newRow("name alone") << u"Ada Lovelace"_s << u"ada"_s << u"Ada Lovelace"_s;
    QTest::newRow("with office and phone")
        << u"Ada Lovelace,Room 5,123,456"_s << u"ada"_s << u"Ada Lovelace"_s;
    QTest::newRow("stands for the login") << u"& Lovelace"_s << u"ada"_s << u"Ada Lovelace"_s;
    QTest::newRow("no name") << QString() << u"ada"_s << u"ada"_s;
    QTest::newRow("only commas") << u",,,"_s << u"ada"_s << u"ada"_s;
    QTest::newRow("only spaces") << u"   "_s << u"ada"_s << u"ada"_s;
    QTest::newRow("far too long") << QString(10'000, u'x') << u"ada"_s << u"ada"_s;
    QTest::newRow("nothing to see") << u"\u200b\u202e"_s << u"ada"_s << u"ada"_s;
    QTest::newRow("turned round") << u"\u202eAda"_s << u"ada"_s << u"Ada"_s;
    QTest::newRow("control characters") << u"A\x07"
                                           "da"_s
                                        << u"ada"_s << u"Ada"_s;
    QTest::newRow("nothing at all") << QString() << QString() << QString();
}

void tst_Settings::aPersonsNameIsReadFromTheirAccount()
{
    QFETCH(QString, fullName);
    QFETCH(QString, login);
    QTEST(accountName(fullName, login), "name");
}

void tst_Settings::aPortThatIsNoneIsTheStandardOne_data()
{
    QTest::addColumn<QByteArray>("kept");
    for (const char *kept : {"0", "-1", "65536", "99999999999", "http", "", "8787.5", "@Invalid()"})
        QTest::newRow(kept) << QByteArray(kept);
}

void tst_Settings::aPortThatIsNoneIsTheStandardOne()
{
    QFETCH(QByteArray, kept);
    write(u"port.conf"_s, "[host]\nport=" + kept + "\n");
    QCOMPARE(Settings(file(u"port.conf"_s)).hostPort(), 8787);
}

void tst_Settings::aWindowTooSmallToSeeIsForgotten()
{
    {
        Settings settings(file(u"window.conf"_s));
        settings.setWindow({0, 0, 3, 3}, false);
    }
    QVERIFY(!Settings(file(u"window.conf"_s)).windowGeometry().isValid());
}

void tst_Settings::aLookThatIsNoneIsTheDesktops_data()
{
    QTest::addColumn<QByteArray>("look");
    QTest::addColumn<double>("scale");
    QTest::newRow("nothing") << QByteArray() << 1.0;
    QTest::newRow("words") << QByteArray("language=klingon\ntheme=pink\ntext=big\nstill=perhaps") << 1.0;
    QTest::newRow("too large") << QByteArray("text=40") << 2.0;
    QTest::newRow("too small") << QByteArray("text=0.001") << 0.8;
    QTest::newRow("no size at all") << QByteArray("text=-3") << 1.0;
    QTest::newRow("no number") << QByteArray("text=nan") << 1.0;
}

void tst_Settings::aLookThatIsNoneIsTheDesktops()
{
    QFETCH(QByteArray, look);
    write(u"look.conf"_s, "[look]\n" + look + '\n');
    const Settings settings(file(u"look.conf"_s));
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.theme(), u"system"_s);
    QTEST(settings.textScale(), "scale");
}

void tst_Settings::panesAreAsWideAsTheyWereLeft()
{
    const QString path = file(u"panes.conf"_s);
    {
        Settings settings(path);
        QCOMPARE(settings.roomsWidth(), 0);
        QVERIFY(settings.membersShown());
        const QSignalSpy changed(&settings, &Settings::panesChanged);
        settings.setRoomsWidth(300);
        settings.setMembersWidth(180);
        settings.setMembersShown(false);
        settings.setMembersShown(false);
        QCOMPARE(changed.size(), 3);
    }
    Settings settings(path);
    QCOMPARE(settings.roomsWidth(), 300);
    QCOMPARE(settings.membersWidth(), 180);
    QVERIFY(!settings.membersShown());
    for (const int nonsense : {-1, 1'000'000}) {
        settings.setRoomsWidth(nonsense);
        QCOMPARE(settings.roomsWidth(), 0);
    }
}

void tst_Settings::aWindowComesBackWhereItCanBeSeen_data()
{
    const QRect left(0, 0, 1920, 1080);
    const QRect right(1920, 0, 1280, 1024);
    QTest::addColumn<QRect>("kept");
    QTest::addColumn<QList<QRect>>("screens");
    QTest::addColumn<QRect>("place");
    QTest::newRow("as it was") << QRect(100, 100, 900, 700) << QList{left, right}
                               << QRect(100, 100, 900, 700);
    QTest::newRow("never anywhere") << QRect() << QList{left} << QRect();
    QTest::newRow("its screen is gone") << QRect(2000, 100, 900, 700) << QList{left} << QRect();
    QTest::newRow("no screen") << QRect(0, 0, 900, 700) << QList<QRect>() << QRect();
    QTest::newRow("out to the left") << QRect(-800, 50, 900, 700) << QList{left} << QRect(0, 50, 900, 700);
    QTest::newRow("its title above the screen")
        << QRect(0, -90, 900, 700) << QList{left} << QRect(0, 0, 900, 700);
    QTest::newRow("between two") << QRect(1800, 0, 900, 700) << QList{left, right}
                                 << QRect(1920, 0, 900, 700);
    QTest::newRow("larger than the screen") << QRect(0, 0, 3000, 2000) << QList{left} << left;
}

void tst_Settings::aWindowComesBackWhereItCanBeSeen()
{
    QFETCH(QRect, kept);
    QFETCH(QList<QRect>, screens);
    QTEST(placeOnScreens(kept, screens), "place");
}

void tst_Settings::aFirstWindowIsNoLargerThanItsScreen()
{
    const QSize usual(1040, 720);
    QCOMPARE(sizeOnScreen(usual, {1920, 1080}), usual);
    const QSize placed = sizeOnScreen(usual, {960, 640}); // 1440 × 960 at 150 %
    QVERIFY(placed.width() < 960 && placed.height() < 640);
    QVERIFY(placed.width() > 800 && placed.height() > 550);
    QCOMPARE(sizeOnScreen(usual, {3000, 640}).width(), usual.width());
}

void tst_Settings::aFileThatMakesNoSenseIsNoObstacle()
{
    write(u"rubbish.conf"_s, QByteArrayLiteral("\0\xff[[[==\nname=\xff\xfe\n[host\nport"));
    Settings settings(file(u"rubbish.conf"_s));
    QCOMPARE(settings.hostPort(), 8787);
    settings.setName(u"Bo"_s);
    QCOMPARE(settings.name(), u"Bo"_s);
}

void tst_Settings::aPlaceThatCannotBeWrittenIsNoObstacle()
{
    write(u"notafolder"_s, "x");
    Settings settings(file(u"notafolder/snug.conf"_s));
    QVERIFY(!settings.writable());
    QVERIFY(settings.problem().contains(u"notafolder"_s));
    settings.setName(u"Bo"_s);
    settings.setHostPort(9000);
    QCOMPARE(settings.name(), u"Bo"_s);
    QCOMPARE(settings.hostPort(), 9000);
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
