// SPDX-License-Identifier: MIT
#include "tests/support/freeport.h"
#include "tests/support/roomclient.h"
#include "tests/support/snugdprocess.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace snug;
using namespace snug::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable: ") + path.toUtf8();
}

//! Everything in a directory, by name.
QMap<QString, QByteArray> contents(const QString &directory)
{
    QMap<QString, QByteArray> found;
    for (const QString &name : QDir(directory).entryList(QDir::Files | QDir::Hidden | QDir::System))
        found.insert(name, content(directory + u'/' + name));
    return found;
}

//! The store is the one SQLite database in its directory.
QString storeFile(const QString &directory)
{
    for (const QString &name : QDir(directory).entryList(QDir::Files)) {
        if (content(directory + u'/' + name).startsWith("SQLite format 3"))
            return directory + u'/' + name;
    }
    return {};
}

bool isOneLine(const QString &text)
{
    return text.count(u'\n') == 1 && text.endsWith(u'\n');
}

} // namespace

//! The real program from outside: what it prints, how it ends, what it leaves behind.
class tst_Snugd : public QObject
{
    Q_OBJECT

private:
    Outcome room(const QStringList &arguments)
    {
        return runSnugd(QStringList{u"room"_s} + arguments + QStringList{u"--data"_s, m_data->path()});
    }
    //! Serving cannot begin; gives the one line that says why.
    QString refusal(const QString &directory, const QStringList &options = {})
    {
        const Outcome outcome = runSnugd(QStringList{u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s,
                                                     u"--admin"_s, u"off"_s, u"--data"_s, directory}
                                         + options);
        if (outcome.status != 1 || !outcome.out.isEmpty() || !isOneLine(outcome.err))
            return u"status %1, printed \"%2\", said \"%3\""_s.arg(outcome.status)
                .arg(outcome.out, outcome.err);
        return outcome.err;
    }
    std::unique_ptr<RoomClient> joined(const RoomLink &link, const QString &name)
    {
        auto client = std::make_unique<RoomClient>(link, name);
        client->open();
        if (!QTest::qWaitFor([&client] { return client->isJoined(); }, test::patience))
            qWarning("%s was not let in", qPrintable(name));
        return client;
    }
    bool say(RoomClient &client, const QString &text)
    {
        client.send(text);
        return QTest::qWaitFor([&client] { return client.unconfirmed().empty(); }, test::patience);
    }

    std::unique_ptr<QTemporaryDir> m_data;

private slots:
    void init() { m_data = std::make_unique<QTemporaryDir>(); }

    void itLinksNoGuiLibrary()
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {QStringLiteral(SNUGD_PATH)});
        QVERIFY(ldd.waitForFinished());
        const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
        QVERIFY(libraries.contains("libQt6Core"_L1));
        for (const auto &library : {"libQt6Gui"_L1, "libQt6Qml"_L1, "libQt6Quick"_L1, "libQt6Widgets"_L1,
                                    "libX11"_L1, "libxcb"_L1, "libGL"_L1, "libwayland"_L1})
            QVERIFY2(!libraries.contains(library), library.data());
    }

    void versionAndHelpAreAnsweredOnStdout()
    {
        const Outcome version = runSnugd({u"--version"_s});
        QCOMPARE(version.status, 0);
        QCOMPARE(version.out, u"snugd 0.1.0 (Qt %1)\n"_s.arg(QLatin1StringView(qVersion())));
        QCOMPARE(version.err, QString());
        const Outcome help = runSnugd({u"room"_s, u"--help"_s});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains("--listen ADDR:PORT"_L1));
        QCOMPARE(help.err, QString());
    }

    void wrongUsageEndsWithStatusTwoAndOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("variables");
        const QStringList none;
        QTest::newRow("unknown option") << QStringList{u"--frob"_s} << none;
        QTest::newRow("wrong value") << QStringList{u"--listen"_s, u"nowhere"_s} << none;
        QTest::newRow("missing value") << QStringList{u"--data"_s} << none;
        QTest::newRow("unknown command") << QStringList{u"export"_s, u"r"_s} << none;
        QTest::newRow("missing argument") << QStringList{u"room"_s, u"create"_s} << none;
        QTest::newRow("a value that would steer the terminal")
            << QStringList{u"--log"_s, u"\x1b[2J\nx"_s} << none;
        QTest::newRow("environment") << none << QStringList{u"SNUG_RATE=fast"_s};
        QTest::newRow("no locale") << QStringList{u"--rooms"_s, u"öffen"_s}
                                   << QStringList{u"LC_ALL=C"_s, u"LANG=C"_s};
        QTest::newRow("unknown locale") << QStringList{u"--frob"_s} << QStringList{u"LC_ALL=xx_YY"_s};
    }
    void wrongUsageEndsWithStatusTwoAndOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, variables);
        const Outcome outcome = runSnugd(arguments, variables);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(isOneLine(outcome.err), qPrintable(outcome.err));
        QVERIFY(!outcome.err.contains(u'\x1b'));
    }

    void itPrintsItsTwoLinesFirst()
    {
        SnugdProcess server(m_data->path());
        QVERIFY(server.start());
        QCOMPARE(server.lines()[0], u"listening http://127.0.0.1:%1"_s.arg(server.port()));
        QVERIFY(server.lines()[1].startsWith(u"invite http://127.0.0.1:%1/r/lounge-"_s.arg(server.port())));
        QVERIFY(!server.invite().invite.isEmpty());
        QCOMPARE(joined(server.invite(), u"Ada"_s)->self().name, u"Ada"_s);
        QCOMPARE(server.stop(), 0);
        QCOMPARE(server.process().readAllStandardOutput(), QByteArray());
    }

    void theInviteIsMadeOfThePublicUrl()
    {
        SnugdProcess server(m_data->path(),
                            {u"--public-url"_s, u"https://chat.example.org"_s, u"--room"_s, u"Film night"_s});
        QVERIFY(server.start());
        QVERIFY(server.lines()[0].startsWith("listening http://127.0.0.1:"_L1));
        QVERIFY(server.lines()[1].startsWith("invite https://chat.example.org/r/film-night-"_L1));
    }

    void theRoomOfThatTitleIsMadeOnce()
    {
        QString id;
        for (const QString &title : {u"Film night"_s, u" Film   night "_s}) {
            SnugdProcess server(m_data->path(), {u"--room"_s, title});
            QVERIFY(server.start());
            QVERIFY(id.isEmpty() || server.invite().room == id);
            id = server.invite().room;
            QCOMPARE(server.stop(), 0);
        }
        // With rooms but none called Lounge, none is made.
        SnugdProcess server(m_data->path());
        QVERIFY(server.start());
        QCOMPARE(server.invite().room, id);
        QCOMPARE(room({u"list"_s}).out, id + u"\tinvite\t0\tFilm night\n"_s);
    }

    void aRestartKeepsHistoryAndEarlierInvites()
    {
        SnugdProcess first(m_data->path());
        QVERIFY(first.start());
        RoomLink invite = first.invite();
        auto ada = joined(invite, u"Ada"_s);
        QVERIFY(say(*ada, u"kept"_s));
        QCOMPARE(first.stop(), 0);

        SnugdProcess second(m_data->path());
        QVERIFY(second.start());
        QVERIFY(second.invite().invite != invite.invite);
        for (const QString &secret : {invite.invite, second.invite().invite}) {
            invite.invite = secret;
            invite.port = second.port();
            const auto bo = joined(invite, u"Bo"_s);
            QCOMPARE(bo->messages().size(), size_t(1));
            QCOMPARE(bo->messages().at(1).text, u"kept"_s);
        }
    }

    void aStopSaysGoodbye_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void aStopSaysGoodbye()
    {
        QFETCH(int, signal);
        SnugdProcess server(m_data->path());
        QVERIFY(server.start());
        const auto ada = joined(server.invite(), u"Ada"_s);
        QString reason;
        connect(ada.get(), &RoomClient::received, this, [&reason](const frame::Server &frame) {
            if (const auto *bye = std::get_if<frame::Bye>(&frame))
                reason = bye->reason;
        });
        ada->send(u"last words"_s);
        QVERIFY(QTest::qWaitFor([&ada] { return ada->unconfirmed().empty(); }, test::patience));
        QCOMPARE(::kill(static_cast<pid_t>(server.process().processId()), signal), 0);
        QTRY_COMPARE(ada->closeCode(), 1001);
        QCOMPARE(reason, u"stop"_s);
        QTRY_COMPARE(server.process().state(), QProcess::NotRunning);
        QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.process().exitCode(), 0);
        QVERIFY(!QFileInfo::exists(m_data->filePath(u"control.sock"_s)));
    }

    void aSecondSignalEndsItAtOnce()
    {
        SnugdProcess server(m_data->path());
        QVERIFY(server.start());
        // Somebody who never answers the goodbye keeps a stopping server waiting.
        QTcpSocket silent;
        silent.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(server.port()));
        silent.write("GET /r/" + server.invite().room.toLatin1()
                     + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                       "Sec-WebSocket-Key: MDEyMzQ1Njc4OWFiY2RlZg==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        QByteArray answer;
        connect(&silent, &QTcpSocket::readyRead, this, [&] { answer += silent.readAll(); });
        QTRY_VERIFY(answer.startsWith("HTTP/1.1 101"));
        const auto ada = joined(server.invite(), u"Ada"_s);
        server.process().terminate();
        QTRY_VERIFY(!ada->isOpen());
        QTRY_VERIFY_WITH_TIMEOUT(
            (server.process().terminate(), server.process().state() == QProcess::NotRunning), 4500);
        QCOMPARE(server.process().exitStatus(), QProcess::CrashExit);
    }

    void signalsSentTogetherAreOne()
    {
        SnugdProcess server(m_data->path());
        QVERIFY(server.start());
        const auto ada = joined(server.invite(), u"Ada"_s);
        for (int i = 0; i < 20; ++i) // timeout(1) sends two
            server.process().terminate();
        QTRY_COMPARE(ada->closeCode(), 1001);
        server.process().terminate();
        QTRY_COMPARE(server.process().state(), QProcess::NotRunning);
        QCOMPARE(server.process().exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.process().exitCode(), 0);
    }

    void aTakenPortIsOneSentence()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString port = QString::number(other.serverPort());
        const QString said = refusal(m_data->path(), {u"--listen"_s, u"127.0.0.1:"_s + port});
        QVERIFY2(said.startsWith("snugd: "_L1) && said.contains(port), qPrintable(said));
    }

    void aTakenAdminPortMattersOnlyWhenNamed()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString port = QString::number(other.serverPort());
        const QString said = refusal(m_data->path(), {u"--admin"_s, u"127.0.0.1:"_s + port});
        QVERIFY2(said.contains(port), qPrintable(said));
    }

    void aTakenDefaultAdminPortIsOnlyAWarning()
    {
        QTcpServer other;
        other.listen(QHostAddress::LocalHost, 8788); // if that fails it is taken already
        QProcess server;
        server.start(QStringLiteral(SNUGD_PATH),
                     {u"--listen"_s, u"127.0.0.1:0"_s, u"--data"_s, m_data->path()});
        QByteArray printed;
        connect(&server, &QProcess::readyReadStandardOutput, this,
                [&] { printed += server.readAllStandardOutput(); });
        QTRY_COMPARE(printed.count('\n'), 2);
        QVERIFY(server.readAllStandardError().contains("warning snug.app no metrics: "));
        server.terminate();
        QTRY_COMPARE(server.state(), QProcess::NotRunning);
        QCOMPARE(server.exitCode(), 0);
    }

    void theAdminPortServesMetrics()
    {
        const quint16 port = test::freePort();
        SnugdProcess server(m_data->path(), {u"--admin"_s, u"127.0.0.1:%1"_s.arg(port)});
        QVERIFY(server.start());
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        socket.write("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const QByteArray answer = socket.readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 200") && answer.contains("snug_connections 0"),
                 answer.constData());
    }

    void dataInUseNamesWhoUsesIt()
    {
        SnugdProcess server(m_data->path());
        QVERIFY(server.start());
        const QString said = refusal(m_data->path());
        QVERIFY2(said.contains(QString::number(server.process().processId())), qPrintable(said));
        QCOMPARE(server.stop(), 0);
    }

    void dataThatCannotBeWrittenIsOneSentence()
    {
        QFile file(m_data->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString said = refusal(file.fileName() + u"/below"_s);
        QVERIFY2(said.contains("/file/below"_L1), qPrintable(said));
    }

    void aDamagedStoreIsLeftAsItWas_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::newRow("overwritten") << false;
        QTest::newRow("cut short") << true;
    }
    void aDamagedStoreIsLeftAsItWas()
    {
        QFETCH(bool, cut);
        QCOMPARE(room({u"create"_s, u"Lounge"_s}).status, 0);
        const QString path = storeFile(m_data->path());
        QVERIFY(!path.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (cut) {
            QVERIFY(file.resize(file.size() / 2 + 100));
        } else {
            QVERIFY(file.seek(0));
            file.write(QByteArray(file.size(), 'x'));
        }
        file.close();

        const QMap<QString, QByteArray> before = contents(m_data->path());
        const QString said = refusal(m_data->path());
        QVERIFY2(said.startsWith("snugd: "_L1), qPrintable(said));
        QCOMPARE(content(path), before.value(QFileInfo(path).fileName()));
    }

    void aNewerStoreIsLeftAsItWas()
    {
        QCOMPARE(room({u"create"_s, u"Lounge"_s}).status, 0);
        const QString path = storeFile(m_data->path());
        QVERIFY(!path.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60)); // SQLite's user_version
        QCOMPARE(file.write(QByteArray("\x7f\xff\xff\xff", 4)), 4);
        file.close();

        const QByteArray before = content(path);
        const QString said = refusal(m_data->path());
        QVERIFY2(said.contains("newer"_L1), qPrintable(said));
        QCOMPARE(content(path), before);
    }

    void roomCommandsWorkWithAndWithoutAServer_data()
    {
        QTest::addColumn<bool>("serving");
        QTest::newRow("with a server") << true;
        QTest::newRow("without a server") << false;
    }
    void roomCommandsWorkWithAndWithoutAServer()
    {
        QFETCH(bool, serving);
        std::unique_ptr<SnugdProcess> server;
        if (serving) {
            server = std::make_unique<SnugdProcess>(m_data->path());
            QVERIFY(server->start());
            QCOMPARE(room({u"delete"_s, server->invite().toString()}).status, 0);
        }
        QCOMPARE(room({u"list"_s}).out, QString());

        const Outcome created = room({u"create"_s, u"Film night"_s});
        QCOMPARE(created.status, 0);
        QCOMPARE(created.err, QString());
        QVERIFY(isOneLine(created.out));
        const Result<RoomLink> link = RoomLink::parse(created.out);
        QVERIFY2(link.ok(), qPrintable(created.out));
        QCOMPARE(link->port, serving ? server->port() : 8787);
        QCOMPARE(room({u"list"_s}).out, link->room + u"\tinvite\t0\tFilm night\n"_s);

        const Outcome invited = room({u"invite"_s, link->room, u"--uses"_s, u"1"_s, u"--expires"_s, u"7d"_s});
        QCOMPARE(invited.status, 0);
        const QStringList lines = invited.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(RoomLink::parse(lines[0]).ok());
        QVERIFY(lines[1].startsWith("id "_L1));
        if (serving)
            QCOMPARE(joined(*RoomLink::parse(lines[0]), u"Ada"_s)->self().name, u"Ada"_s);
        const Outcome revoked = room({u"revoke"_s, lines[1].sliced(3)});
        QCOMPARE(revoked.err, QString());
        QCOMPARE(revoked.status, 0);

        for (const QStringList &missing :
             {QStringList{u"invite"_s, u"nowhere"_s}, QStringList{u"delete"_s, u"nowhere"_s},
              QStringList{u"revoke"_s, u"inv-none"_s}}) {
            const Outcome refused = room(missing);
            QCOMPARE(refused.status, 1);
            QCOMPARE(refused.out, QString());
            QVERIFY2(isOneLine(refused.err) && refused.err.contains(missing[1]), qPrintable(refused.err));
        }
        QCOMPARE(room({u"delete"_s, link->room}).status, 0);
        QCOMPARE(room({u"list"_s}).out, QString());
    }

    void aRevokedInviteLetsNobodyInButThoseInsideStay()
    {
        SnugdProcess server(m_data->path());
        QVERIFY(server.start());
        const Outcome invited = room({u"invite"_s, server.invite().room});
        const QStringList lines = invited.out.split(u'\n');
        const RoomLink link = *RoomLink::parse(lines[0]);
        const auto ada = joined(link, u"Ada"_s);
        QCOMPARE(room({u"revoke"_s, lines[1].sliced(3)}).status, 0);
        QVERIFY(say(*ada, u"still here"_s));
        RoomClient bo(link, u"Bo"_s);
        QSignalSpy closed(&bo, &RoomClient::closed);
        bo.open();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed[0][0].toInt(), 4401);
    }

    void linksWithoutAServerStartAsThoseOfTheLastOneDid()
    {
        SnugdProcess server(m_data->path(), {u"--public-url"_s, u"https://chat.example.org"_s});
        QVERIFY(server.start());
        QCOMPARE(server.stop(), 0);
        QVERIFY(room({u"create"_s, u"A"_s}).out.startsWith("https://chat.example.org/r/a-"_L1));
        QVERIFY(room({u"create"_s, u"B"_s, u"--public-url"_s, u"http://other.example:80"_s})
                    .out.startsWith("http://other.example/r/b-"_L1));
    }

    void aKilledServersSocketIsInNobodysWay()
    {
        SnugdProcess server(m_data->path());
        QVERIFY(server.start());
        server.kill();
        QVERIFY(QFileInfo::exists(m_data->filePath(u"control.sock"_s)));
        QCOMPARE(room({u"list"_s}).status, 0);
        QVERIFY(server.start());
        QCOMPARE(room({u"list"_s}).status, 0);
        QCOMPARE(server.stop(), 0);
    }

    void aTailShowsWhatHappens()
    {
        SnugdProcess server(m_data->path());
        QVERIFY(server.start());
        const auto ada = joined(server.invite(), u"Ada"_s);
        QVERIFY(say(*ada, u"before"_s));

        QProcess tail;
        tail.start(QStringLiteral(SNUGD_PATH),
                   {u"tail"_s, server.invite().room, u"--data"_s, m_data->path()});
        QByteArray shown;
        connect(&tail, &QProcess::readyReadStandardOutput, this,
                [&] { shown += tail.readAllStandardOutput(); });
        QTRY_VERIFY(shown.contains("Z  Ada: before\n"));
        shown.clear();
        const auto bo = joined(server.invite(), u"Bo"_s);
        QTRY_VERIFY(shown.contains("* Bo is here\n"));
        QVERIFY(say(*bo, u"one\ntwo"_s));
        QTRY_VERIFY(shown.contains("Z  Bo: one\n    two\n"));
        bo->cut();
        QTRY_VERIFY(shown.contains("* Bo left\n"));

        QCOMPARE(server.stop(), 0);
        QTRY_COMPARE(tail.state(), QProcess::NotRunning);
        QCOMPARE(tail.exitCode(), 0);
        QCOMPARE(tail.readAllStandardError(), QByteArray());

        const Outcome kept = runSnugd({u"tail"_s, server.invite().room, u"--data"_s, m_data->path()});
        QCOMPARE(kept.status, 0);
        QVERIFY2(kept.out.endsWith("Z  Bo: one\n    two\n"_L1), qPrintable(kept.out));
        QCOMPARE(kept.err, u"snugd: No server is running here; these are the last messages kept.\n"_s);

        const Outcome nowhere = runSnugd({u"tail"_s, u"nowhere"_s, u"--data"_s, m_data->path()});
        QCOMPARE(nowhere.status, 1);
        QCOMPARE(nowhere.err, u"snugd: There is no room \"nowhere\".\n"_s);
    }

    void aTailThatNobodyReadsEndsQuietly()
    {
        SnugdProcess server(m_data->path());
        QVERIFY(server.start());
        const auto ada = joined(server.invite(), u"Ada"_s);
        QVERIFY(say(*ada, u"first"_s));
        QProcess tail;
        tail.start(u"sh"_s, {u"-c"_s, u"\"$0\" tail \"$1\" --data \"$2\" | head -n 1; echo ended"_s,
                             QStringLiteral(SNUGD_PATH), server.invite().room, m_data->path()});
        QByteArray shown;
        connect(&tail, &QProcess::readyReadStandardOutput, this,
                [&] { shown += tail.readAllStandardOutput(); });
        QTRY_VERIFY(shown.contains("first"));
        // The reader is gone, which the writer learns with the next line.
        QVERIFY(say(*ada, u"second"_s));
        QVERIFY(say(*ada, u"third"_s));
        QTRY_VERIFY(shown.endsWith("ended\n"));
        QCOMPARE(tail.readAllStandardError(), QByteArray());
    }

    void theFileLimitIsRaisedToWhatIsAllowed()
    {
        SnugdProcess server(m_data->path());
        QVERIFY(server.start());
        const QString limits =
            QString::fromUtf8(content(u"/proc/%1/limits"_s.arg(server.process().processId())));
        const QString line =
            limits.mid(limits.indexOf("Max open files"_L1)).section(u'\n', 0, 0).simplified();
        QCOMPARE(line.section(u' ', 3, 3), line.section(u' ', 4, 4));
    }
};

QTEST_GUILESS_MAIN(tst_Snugd)
#include "tst_snugd.moc"
