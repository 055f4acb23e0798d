// SPDX-License-Identifier: MIT
#include "server/commandline/commandline.h"
#include "server/commandline/optiontable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace snug;
using namespace snug::server;
using namespace Qt::StringLiterals;

namespace {

QProcessEnvironment environment(const QStringList &pairs = {})
{
    QProcessEnvironment made;
    for (const QString &pair : pairs)
        made.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return made;
}

Result<CommandLine> parsed(const QStringList &arguments, const QStringList &variables = {})
{
    return CommandLine::parse(arguments, environment(variables));
}

//! The settings of a command line that has to be right.
Settings settings(const QStringList &arguments, const QStringList &variables = {})
{
    const Result<CommandLine> line = parsed(arguments, variables);
    if (!line)
        qFatal("%s", qUtf8Printable(line.error().text));
    return line->settings;
}

QStringList words(const QString &line)
{
    return line.isEmpty() ? QStringList() : line.split(u' ');
}

const QString invite = u"0123456789abcdefghijkl"_s.left(22);

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutAnythingTheDefaultsAreThoseOfTheContract();
    void aListenAddressIsUnderstood_data();
    void aListenAddressIsUnderstood();
    void everyOptionReachesItsSetting();
    void optionsMayStandBeforeOrAfterTheCommand();
    void aValueMayFollowAnEqualsSign();
    void afterTwoDashesEverythingIsAWord();
    void everyCommandBecomesItsRequest();
    void aRoomMayBeNamedByAnyLinkToIt();
    void helpAndVersionAreAnswered();
    void theHelpNamesEveryOptionAndCommand();
    void everyOptionIsReadFromTheEnvironment();
    void listsAreSeparatedByCommas();
    void theCommandLineGoesBeforeTheEnvironmentBeforeTheFile();
    void aConfigurationFileMayHaveCommentsQuotesAndItsSection();
    void theDataDirectoryHasAPlaceByDefault_data();
    void theDataDirectoryHasAPlaceByDefault();
    void wrongUsageIsOneLineThatNamesIt_data();
    void wrongUsageIsOneLineThatNamesIt();
    void aWrongVariableIsNamed();
    void aWrongConfigurationFileIsNamedWithItsLine_data();
    void aWrongConfigurationFileIsNamedWithItsLine();
    void aSecretIsNeverRepeated();

private:
    QString fileWith(const QByteArray &content);

    QTemporaryDir m_directory;
};

void TestCommandLine::initTestCase()
{
    QVERIFY(m_directory.isValid());
}

QString TestCommandLine::fileWith(const QByteArray &content)
{
    QFile file(m_directory.filePath(u"snugd.ini"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    return file.fileName();
}

void TestCommandLine::withoutAnythingTheDefaultsAreThoseOfTheContract()
{
    const Result<CommandLine> line = parsed({});
    QVERIFY(line.ok());
    QCOMPARE(line->action, CommandLine::Action::Serve);
    const Settings &given = line->settings;
    QCOMPARE(given.server.address, QHostAddress(QHostAddress::Any));
    QCOMPARE(given.server.port, 8787);
    QVERIFY(!given.server.openRooms);
    QVERIFY(given.server.publicUrl.isEmpty());
    QVERIFY(given.server.allowedOrigins.isEmpty());
    QVERIFY(given.server.trustedProxies.isEmpty());
    QCOMPARE(given.server.maxConnections, 10'000);
    QCOMPARE(given.server.maxPerAddress, 64);
    QCOMPARE(given.server.rate.burst, 10.0);
    QCOMPARE(given.server.rate.perSecond, 2.0);
    QCOMPARE(given.roomTitle, QString());
    QVERIFY(given.admin == (Endpoint{QHostAddress(u"127.0.0.1"_s), 8788}));
    QVERIFY(!given.adminChosen);
    QCOMPARE(given.log, LogFormat::Text);
}

void TestCommandLine::aListenAddressIsUnderstood_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<int>("port");
    QTest::newRow("every address") << u"[::]:8787"_s << QHostAddress(QHostAddress::Any) << 8787;
    QTest::newRow("no address") << u":80"_s << QHostAddress(QHostAddress::Any) << 80;
    QTest::newRow("every IPv4 address") << u"0.0.0.0:1"_s << QHostAddress(QHostAddress::AnyIPv4) << 1;
    QTest::newRow("localhost") << u"localhost:0"_s << QHostAddress(QHostAddress::LocalHost) << 0;
    QTest::newRow("IPv4") << u"192.168.1.20:65535"_s << QHostAddress(u"192.168.1.20"_s) << 65535;
    QTest::newRow("IPv6") << u"[fd00::1]:8787"_s << QHostAddress(u"fd00::1"_s) << 8787;
}

void TestCommandLine::aListenAddressIsUnderstood()
{
    QFETCH(QString, given);
    const Settings read = settings({u"--listen"_s, given});
    QTEST(read.server.address, "address");
    QTEST(static_cast<int>(read.server.port), "port");
}

void TestCommandLine::everyOptionReachesItsSetting()
{
    const Settings read = settings({u"--data"_s,
                                    u"/srv/snug/"_s,
                                    u"--rooms"_s,
                                    u"open"_s,
                                    u"--room"_s,
                                    u"  Film   night "_s,
                                    u"--public-url"_s,
                                    u"https://chat.example.org/"_s,
                                    u"--allow-origin"_s,
                                    u"https://A.example:443/"_s,
                                    u"--allow-origin"_s,
                                    u"http://b.example:8080"_s,
                                    u"--trust-proxy"_s,
                                    u"10.0.0.0/8"_s,
                                    u"--trust-proxy"_s,
                                    u"::1"_s,
                                    u"--max-connections"_s,
                                    u"5"_s,
                                    u"--max-per-address"_s,
                                    u"0"_s,
                                    u"--rate"_s,
                                    u"20/0.5"_s,
                                    u"--admin"_s,
                                    u"[::1]:9000"_s,
                                    u"--log"_s,
                                    u"json"_s});
    QCOMPARE(read.server.dataDirectory, u"/srv/snug"_s);
    QVERIFY(read.server.openRooms);
    QCOMPARE(read.roomTitle, u"Film night"_s);
    QCOMPARE(read.server.publicUrl, QUrl(u"https://chat.example.org"_s));
    QCOMPARE(read.server.allowedOrigins, (QStringList{u"https://a.example"_s, u"http://b.example:8080"_s}));
    QCOMPARE(read.server.trustedProxies.size(), 2);
    QCOMPARE(read.server.trustedProxies[0], std::pair(QHostAddress(u"10.0.0.0"_s), 8));
    QCOMPARE(read.server.trustedProxies[1], std::pair(QHostAddress(u"::1"_s), 128));
    QCOMPARE(read.server.maxConnections, 5);
    QCOMPARE(read.server.maxPerAddress, 0);
    QCOMPARE(read.server.rate.burst, 20.0);
    QCOMPARE(read.server.rate.perSecond, 0.5);
    QVERIFY(read.admin == (Endpoint{QHostAddress(u"::1"_s), 9000}));
    QVERIFY(read.adminChosen);
    QCOMPARE(read.log, LogFormat::Json);

    QVERIFY(!settings({u"--admin"_s, u"off"_s}).admin);
    QCOMPARE(settings({u"--rate"_s, u"0"_s}).server.rate.burst, 0.0);
}

void TestCommandLine::optionsMayStandBeforeOrAfterTheCommand()
{
    QCOMPARE(settings({u"serve"_s, u"--listen"_s, u":1"_s}).server.port, 1);
    QCOMPARE(settings({u"--listen"_s, u":1"_s, u"serve"_s}).server.port, 1);
    const Result<CommandLine> split = parsed({u"room"_s, u"--data"_s, u"/x"_s, u"list"_s});
    QVERIFY(split.ok());
    QVERIFY(std::holds_alternative<control::ListRooms>(split->request));
    QCOMPARE(split->settings.server.dataDirectory, u"/x"_s);
}

void TestCommandLine::aValueMayFollowAnEqualsSign()
{
    QCOMPARE(settings({u"--room=--a=b"_s}).roomTitle, u"--a=b"_s);
    QCOMPARE(settings({u"--listen=[::]:12"_s}).server.port, 12);
}

void TestCommandLine::afterTwoDashesEverythingIsAWord()
{
    const Result<CommandLine> line = parsed({u"room"_s, u"create"_s, u"--"_s, u"--help"_s});
    QVERIFY(line.ok());
    QCOMPARE(std::get<control::CreateRoom>(line->request).title, u"--help"_s);
}

void TestCommandLine::everyCommandBecomesItsRequest()
{
    const auto request = [](const QStringList &arguments) {
        const Result<CommandLine> line = parsed(arguments);
        if (!line)
            qFatal("%s", qUtf8Printable(line.error().text));
        return line->request;
    };
    QVERIFY(std::holds_alternative<control::ListRooms>(request({u"room"_s, u"list"_s})));
    QCOMPARE(std::get<control::CreateRoom>(request({u"room"_s, u"create"_s, u" Film  night "_s})).title,
             u"Film night"_s);
    QCOMPARE(std::get<control::DeleteRoom>(request({u"room"_s, u"delete"_s, u"lounge-7k2m"_s})).room,
             u"lounge-7k2m"_s);
    QCOMPARE(std::get<control::RevokeInvite>(request({u"room"_s, u"revoke"_s, u"inv-1"_s})).invite,
             u"inv-1"_s);
    QCOMPARE(std::get<control::Tail>(request({u"tail"_s, u"lounge-7k2m"_s})).room, u"lounge-7k2m"_s);

    const auto plain = std::get<control::MakeInvite>(request({u"room"_s, u"invite"_s, u"r"_s}));
    QCOMPARE(plain.room, u"r"_s);
    QVERIFY(!plain.uses);
    QVERIFY(!plain.life);
    const auto bounded = std::get<control::MakeInvite>(
        request({u"room"_s, u"invite"_s, u"r"_s, u"--uses"_s, u"3"_s, u"--expires"_s, u"7d"_s}));
    QCOMPARE(bounded.uses, 3);
    QCOMPARE(bounded.life, std::chrono::seconds(7 * 24 * 60 * 60));
    for (const auto &[text, seconds] : {std::pair{u"12h"_s, 43'200}, {u"30m"_s, 1800}, {u"90s"_s, 90}})
        QCOMPARE(
            std::get<control::MakeInvite>(request({u"room"_s, u"invite"_s, u"r"_s, u"--expires"_s, text}))
                .life,
            std::chrono::seconds(seconds));
}

void TestCommandLine::aRoomMayBeNamedByAnyLinkToIt()
{
    for (const QString &link :
         {u"http://127.0.0.1:8787/r/lounge-7k2m#i="_s + invite,
          u"snug:https://chat.example.org/r/lounge-7k2m"_s, u"<ws://[::1]/r/lounge-7k2m>"_s}) {
        const Result<CommandLine> line = parsed({u"tail"_s, link});
        QVERIFY2(line.ok(), qUtf8Printable(link));
        QCOMPARE(std::get<control::Tail>(line->request).room, u"lounge-7k2m"_s);
    }
}

void TestCommandLine::helpAndVersionAreAnswered()
{
    QCOMPARE(parsed({u"--help"_s})->action, CommandLine::Action::ShowHelp);
    QCOMPARE(parsed({u"-h"_s})->action, CommandLine::Action::ShowHelp);
    QCOMPARE(parsed({u"room"_s, u"--help"_s})->action, CommandLine::Action::ShowHelp);
    QCOMPARE(parsed({u"--version"_s})->action, CommandLine::Action::ShowVersion);
    QCOMPARE(versionText(), u"snugd 0.1.0 (Qt %1)\n"_s.arg(QLatin1StringView(qVersion())));
}

void TestCommandLine::theHelpNamesEveryOptionAndCommand()
{
    const QString help = helpText();
    for (const OptionRow &option : optionTable())
        QVERIFY2(help.contains("--"_L1 + QLatin1StringView(option.name) + u' '), option.name);
    for (const QString &command : {u"room create TITLE"_s, u"room invite ROOM"_s, u"tail ROOM"_s, u"serve"_s})
        QVERIFY2(help.contains(command), qUtf8Printable(command));
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 120, qUtf8Printable(line));
}

void TestCommandLine::everyOptionIsReadFromTheEnvironment()
{
    const Settings read = settings(
        {}, {u"SNUG_LISTEN=:1"_s, u"SNUG_DATA=/d"_s, u"SNUG_ROOMS=open"_s, u"SNUG_ROOM=Kitchen"_s,
             u"SNUG_PUBLIC_URL=http://p"_s, u"SNUG_ALLOW_ORIGIN=http://o"_s, u"SNUG_TRUST_PROXY=10.0.0.1"_s,
             u"SNUG_MAX_CONNECTIONS=2"_s, u"SNUG_MAX_PER_ADDRESS=3"_s, u"SNUG_RATE=4/5"_s,
             u"SNUG_ADMIN=off"_s, u"SNUG_LOG=json"_s, u"SNUG_CONFIG="_s + fileWith("# nothing")});
    QCOMPARE(read.server.port, 1);
    QCOMPARE(read.server.dataDirectory, u"/d"_s);
    QVERIFY(read.server.openRooms);
    QCOMPARE(read.roomTitle, u"Kitchen"_s);
    QCOMPARE(read.server.publicUrl, QUrl(u"http://p"_s));
    QCOMPARE(read.server.allowedOrigins, QStringList{u"http://o"_s});
    QCOMPARE(read.server.trustedProxies.size(), 1);
    QCOMPARE(read.server.maxConnections, 2);
    QCOMPARE(read.server.maxPerAddress, 3);
    QCOMPARE(read.server.rate.burst, 4.0);
    QVERIFY(!read.admin);
    QCOMPARE(read.log, LogFormat::Json);
    QVERIFY(read.configFile.endsWith("snugd.ini"_L1));

    QCOMPARE(settings({}, {u"SNUG_LISTEN="_s}).server.port, 8787);
}

void TestCommandLine::listsAreSeparatedByCommas()
{
    const QStringList two{u"http://a"_s, u"http://b"_s};
    QCOMPARE(settings({}, {u"SNUG_ALLOW_ORIGIN=http://a, http://b"_s}).server.allowedOrigins, two);
    QCOMPARE(settings({u"--config"_s, fileWith("allow-origin = http://a,http://b\n")}).server.allowedOrigins,
             two);
    QCOMPARE(settings({u"--config"_s, fileWith("allow-origin=http://a\nallow-origin=http://b\n")})
                 .server.allowedOrigins,
             two);
}

void TestCommandLine::theCommandLineGoesBeforeTheEnvironmentBeforeTheFile()
{
    const QString file = fileWith("listen = :3\nroom = File\nallow-origin = http://file\nlog = json\n");
    const QStringList variables{u"SNUG_LISTEN=:2"_s, u"SNUG_ROOM=Environment"_s, u"SNUG_CONFIG="_s + file};
    const Settings read =
        settings({u"--listen"_s, u":1"_s, u"--allow-origin"_s, u"http://line"_s}, variables);
    QCOMPARE(read.server.port, 1);
    QCOMPARE(read.roomTitle, u"Environment"_s);
    QCOMPARE(read.log, LogFormat::Json);
    QCOMPARE(read.server.allowedOrigins, QStringList{u"http://line"_s});
}

void TestCommandLine::aConfigurationFileMayHaveCommentsQuotesAndItsSection()
{
    const Settings read =
        settings({u"--config"_s, fileWith("; comment\r\n[snugd]\r\n\r\n  # another\r\n"
                                          "room = \"Küche; mit = und # drin\"\r\nlisten=[::]:5\r\n")});
    QCOMPARE(read.roomTitle, u"Küche; mit = und # drin"_s);
    QCOMPARE(read.server.port, 5);
}

void TestCommandLine::theDataDirectoryHasAPlaceByDefault_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("directory");
    QTest::newRow("systemd") << QStringList{u"STATE_DIRECTORY=/var/lib/snug"_s, u"XDG_DATA_HOME=/x"_s}
                             << u"/var/lib/snug"_s;
    QTest::newRow("systemd, several")
        << QStringList{u"STATE_DIRECTORY=/var/lib/a:/var/lib/b"_s} << u"/var/lib/a"_s;
    QTest::newRow("XDG") << QStringList{u"XDG_DATA_HOME=/x"_s} << u"/x/snug"_s;
    QTest::newRow("XDG, relative") << QStringList{u"XDG_DATA_HOME=x"_s}
                                   << QDir::homePath() + u"/.local/share/snug"_s;
    QTest::newRow("nothing") << QStringList() << QDir::homePath() + u"/.local/share/snug"_s;
}

void TestCommandLine::theDataDirectoryHasAPlaceByDefault()
{
    QFETCH(QStringList, variables);
    QTEST(settings({}, variables).server.dataDirectory, "directory");
}

void TestCommandLine::wrongUsageIsOneLineThatNamesIt_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("named");
    const auto bad = [](const char *arguments, const char *named) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(named);
    };
    bad("--frob", "\"--frob\" is not an option");
    bad("--frob=1", "\"--frob\" is not an option");
    bad("--Listen :1", "\"--Listen\" is not an option");
    bad("-l :1", "\"-l\" is not an option");
    bad("-listen :1", "\"-listen\" is not an option");
    bad("--help=yes", "\"--help\" is not an option");
    bad("--listen", "--listen needs a value");
    bad("--listen --data /x", "--listen needs a value");
    bad("--data", "--data needs a value: DIR");
    bad("--data=", "--data: \"\" is not a directory");
    for (const char *listen : {"8787",
                               "::",
                               ":::8787",
                               "::1:8787",
                               "[::1:8787",
                               "::1]:8787",
                               "[127.0.0.1]:1",
                               "localhost",
                               "localhost:",
                               "localhost:-1",
                               "localhost:65536",
                               "localhost:99999999999",
                               "localhost:0x50",
                               "localhost:1e3",
                               "host.example:80",
                               "127.1:80",
                               "1:80",
                               "256.0.0.1:80",
                               "http://[::]:80",
                               "[::]",
                               "[]:80",
                               ":+1",
                               ":８０"}) {
        const QByteArray arguments = QByteArray("--listen ") + listen;
        bad(arguments.constData(), "--listen: ");
    }
    for (const char *rooms : {"maybe", "Open", "open,closed", "1"})
        bad((QByteArray("--rooms ") + rooms).constData(), "is not open or closed");
    for (const char *url : {"example.org", "ftp://example.org", "https://", "https://example.org/chat",
                            "http://h:0", "https://example.org?x", "https://example.org/#x",
                            "https://u:p@example.org", "http://h:99999", "http://a_b^c", "//example.org"})
        bad((QByteArray("--public-url ") + url).constData(), "--public-url: ");
    for (const char *origin :
         {"*", "null", "example.org", "https://a.example/path", "https://*.example.org", ",", "http://a,"})
        bad((QByteArray("--allow-origin ") + origin).constData(), "--allow-origin: ");
    for (const char *proxy : {"10.0.0.0/33", "::/129", "10.0.0.0/-1", "10.0.0.0/", "10/8", "10.1/16", "any",
                              "/8", "10.0.0.0/8/8", "10.0.0.0/255.0.0.0", "10.0.0.0/8,"})
        bad((QByteArray("--trust-proxy ") + proxy).constData(), "--trust-proxy: ");
    for (const char *count : {"0", "-1", "1.5", "many", "1000001", "99999999999999999999", "1k", "+5", "٣"})
        bad((QByteArray("--max-connections ") + count).constData(),
            "is not a whole number from 1 to 1000000");
    for (const char *count : {"-1", "x", "1000001"})
        bad((QByteArray("--max-per-address ") + count).constData(),
            "is not a whole number from 0 to 1000000");
    for (const char *rate : {"10", "10/0", "0/2", "0.5/2", "-1/2", "10/-2", "10/2/3", "/2", "10/", "a/b",
                             "nan/1", "inf/1", "1e3/1", "10,2", "00"})
        bad((QByteArray("--rate ") + rate).constData(), "--rate: ");
    for (const char *admin : {"on", "8788", "Off", "127.0.0.1"})
        bad((QByteArray("--admin ") + admin).constData(), "--admin: ");
    bad("--log xml", "--log: \"xml\" is not text or json");
    bad("--config /nonexistent/snugd.ini", "--config: \"/nonexistent/snugd.ini\" cannot be read");
    bad("--config /", "--config: \"/\" cannot be read");
    for (const char *time :
         {"7", "d", "0d", "-1d", "7w", "1.5h", "3651d", "999999999d", "9999999999s", "7D", "1d12h"})
        bad((QByteArray("room invite r --expires=") + time).constData(), "--expires: ");
    for (const char *uses : {"0", "-1", "x", "1000001"})
        bad((QByteArray("room invite r --uses=") + uses).constData(), "--uses: ");
    bad("--uses 3", "--uses goes with \"room invite\" only");
    bad("room list --expires 7d", "--expires goes with \"room invite\" only");
    bad("frob", "\"frob\" is not a command; there are: serve, room, tail");
    bad("export r", "\"export\" is not a command");
    bad("import f", "\"import\" is not a command");
    bad("backup f", "\"backup\" is not a command");
    bad("verify f", "\"verify\" is not a command");
    bad("serve now", "serve: \"now\" is one word too many");
    bad("room", "room: name one of these: list, create, invite, revoke, delete");
    bad("room frob", "\"room frob\" is not a command; there are: list, create, invite, revoke, delete");
    bad("room list all", "\"all\" is one word too many");
    bad("room create", "room create needs TITLE");
    bad("room create Film night", "\"night\" is one word too many");
    bad("room invite", "room invite needs ROOM");
    bad("room invite a/b", "ROOM: ");
    bad("room delete http://example.org", "ROOM: ");
    bad("room revoke", "room revoke needs INVITE");
    bad("room revoke inv.1", "INVITE: ");
    bad("tail", "tail needs ROOM");
    bad("tail http://h/r/", "ROOM: ");
    bad("tail a b", "\"b\" is one word too many");
}

void TestCommandLine::wrongUsageIsOneLineThatNamesIt()
{
    QFETCH(QString, arguments);
    QFETCH(QString, named);
    const Result<CommandLine> line = parsed(words(arguments));
    QVERIFY(!line.ok());
    QCOMPARE(line.error().code, u"usage"_s);
    QVERIFY2(line.error().text.contains(named), qUtf8Printable(line.error().text));
    QVERIFY2(!line.error().text.contains(u'\n') && line.error().text.size() < 250,
             qUtf8Printable(line.error().text));
}

void TestCommandLine::aWrongVariableIsNamed()
{
    const Result<CommandLine> line = parsed({}, {u"SNUG_MAX_PER_ADDRESS=lots"_s});
    QVERIFY(!line.ok());
    QCOMPARE(line.error().text, u"SNUG_MAX_PER_ADDRESS: \"lots\" is not a whole number from 0 to 1000000"_s);

    const QString title(500, u'x');
    const Result<CommandLine> longOne = parsed({}, {u"SNUG_ROOM="_s + title});
    QVERIFY(!longOne.ok());
    QVERIFY(longOne.error().text.startsWith("SNUG_ROOM: \"xxx"_L1));
    QVERIFY(longOne.error().text.size() < 200);
}

void TestCommandLine::aWrongConfigurationFileIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown name") << QByteArray("\nfrob = 1\n")
                                  << u"snugd.ini:2: \"frob\" is not an option of"_s;
    QTest::newRow("variable name") << QByteArray("SNUG_LISTEN = :1") << u"snugd.ini:1: \"SNUG_LISTEN\""_s;
    QTest::newRow("another file") << QByteArray("config = /x\n") << u"snugd.ini:1: \"config\""_s;
    QTest::newRow("of one command") << QByteArray("uses = 3\n") << u"snugd.ini:1: \"uses\""_s;
    QTest::newRow("wrong value") << QByteArray("# x\n\nlisten = 80\n")
                                 << u"snugd.ini:3: listen: \"80\" is not ADDR:PORT"_s;
    QTest::newRow("no value") << QByteArray("listen =\n") << u"snugd.ini:1: listen: \"\" is not"_s;
    QTest::newRow("no equals sign") << QByteArray("listen\n")
                                    << u"snugd.ini:1: \"listen\" is not NAME = VALUE"_s;
    QTest::newRow("no name") << QByteArray("= 3\n") << u"snugd.ini:1: "_s;
    QTest::newRow("other section") << QByteArray("[snug]\n")
                                   << u"snugd.ini:1: \"[snug]\" is not NAME = VALUE"_s;
    QTest::newRow("bytes") << QByteArray("\x00\xff\xfe\x01", 4) << u"snugd.ini:1: "_s;
    QTest::newRow("too large") << QByteArray(70'000, '#') << u"larger than 64 KiB"_s;
}

void TestCommandLine::aWrongConfigurationFileIsNamedWithItsLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, named);
    const Result<CommandLine> line = parsed({u"--config"_s, fileWith(content)});
    QVERIFY(!line.ok());
    QVERIFY2(line.error().text.contains(named), qUtf8Printable(line.error().text));
}

void TestCommandLine::aSecretIsNeverRepeated()
{
    for (const QStringList &arguments : {QStringList{u"room"_s, u"revoke"_s, u"http://h/r/x#i="_s + invite},
                                         QStringList{u"tail"_s, u"http://h/r/x#i="_s + invite.chopped(2)},
                                         QStringList{u"room"_s, u"delete"_s, u"x#i="_s + invite}}) {
        const Result<CommandLine> line = parsed(arguments);
        QVERIFY(!line.ok());
        QVERIFY2(!line.error().text.contains(invite.first(10)), qUtf8Printable(line.error().text));
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
