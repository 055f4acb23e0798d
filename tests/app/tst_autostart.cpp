// SPDX-License-Identifier: MIT
#include "app/desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace snug::app;
using namespace Qt::StringLiterals;

class tst_Autostart : public QObject
{
    Q_OBJECT

private slots:
    void turningItOnWritesAFileAndOffRemovesIt();
    void aPathIsQuoted();
    void anEntryThatTheDesktopTurnedOffIsOff_data();
    void anEntryThatTheDesktopTurnedOffIsOff();
    void aFolderThatCannotBeWrittenIsSaid();

private:
    static QByteArray contentOf(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
};

void tst_Autostart::turningItOnWritesAFileAndOffRemovesIt()
{
    const QTemporaryDir directory;
    const QString folder = directory.filePath(u"config/autostart"_s);
    Autostart autostart(folder, u"snug"_s);
    QVERIFY(!autostart.enabled());
    autostart.setEnabled(true);
    QVERIFY(autostart.enabled());
    QVERIFY(contentOf(folder + "/snug.desktop"_L1).contains("\nExec=snug --hidden\n"));
    QVERIFY(Autostart(folder, u"snug"_s).enabled());
    autostart.setEnabled(false);
    QVERIFY(!autostart.enabled());
    QVERIFY(!QFile::exists(folder + "/snug.desktop"_L1));
    QVERIFY(autostart.problem().isEmpty());
    autostart.setEnabled(false);
    QVERIFY(autostart.problem().isEmpty());
}

void tst_Autostart::aPathIsQuoted()
{
    const QTemporaryDir directory;
    Autostart autostart(directory.path(), uR"(/opt/my $apps\100%/snug)"_s);
    autostart.setEnabled(true);
    QVERIFY(contentOf(directory.filePath(u"snug.desktop"_s))
                .contains(R"(Exec="/opt/my \\$apps\\\\100%%/snug" --hidden)"));
}

void tst_Autostart::anEntryThatTheDesktopTurnedOffIsOff_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("hidden") << "Hidden=true"_ba;
    QTest::newRow("GNOME") << "X-GNOME-Autostart-enabled=false"_ba;
}

void tst_Autostart::anEntryThatTheDesktopTurnedOffIsOff()
{
    QFETCH(QByteArray, line);
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"snug.desktop"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[Desktop Entry]\nType=Application\nExec=snug --hidden\n" + line + '\n');
    file.close();
    Autostart autostart(directory.path(), u"snug"_s);
    QVERIFY(!autostart.enabled());
    autostart.setEnabled(true);
    QVERIFY(autostart.enabled());
}

void tst_Autostart::aFolderThatCannotBeWrittenIsSaid()
{
    const QTemporaryDir directory;
    QFile obstacle(directory.filePath(u"autostart"_s)); // a file where the folder would be
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    Autostart autostart(directory.filePath(u"autostart"_s), u"snug"_s);
    autostart.setEnabled(true);
    QVERIFY(!autostart.enabled());
    QVERIFY(autostart.problem().contains(directory.path()));
}

QTEST_GUILESS_MAIN(tst_Autostart)
#include "tst_autostart.moc"
