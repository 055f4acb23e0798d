// SPDX-License-Identifier: MIT
#include "app/session/trouble.h"
#include "shared/protocol/closecode.h"

#include <QLocale>
#include <QScopeGuard>
#include <QTest>

using namespace snug;
using namespace snug::app;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(14, 2));
const trouble::Host stranger{.address = u"sams-pc.local"_s, .port = 8787};
const trouble::Host sam{.address = u"sams-pc.local"_s, .owner = u"Sam"_s, .port = 8787};
const trouble::Circumstances never{.host = stranger, .triedAt = now, .now = now};

} // namespace

class TestTrouble : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyLossHasItsSentence_data()
    {
        using Kind = Loss::Kind;
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("closeCode");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Kind kind, int closeCode, const QString &text) {
            QTest::newRow(name) << kind << closeCode << text;
        };
        row("stopped", Kind::Closed, 1001, u"The host closed the room at 14:02."_s);
        row("restarted", Kind::Closed, 1012, u"The room is starting again."_s);
        row("join timeout", Kind::Closed, 4408, u"Joining took longer than sams-pc.local waits."_s);
        row("some other code", Kind::Closed, 1011, u"sams-pc.local closed the connection at 14:02."_s);
        row("too slow", Kind::Closed, 4413, u"The connection couldn't keep up with the room."_s);
        row("too many", Kind::Closed, 4429, u"sams-pc.local takes no more connections from you right now."_s);
        row("full", Kind::Closed, 4503, u"The room is full right now."_s);
        row("cut off", Kind::CutOff, 0,
            u"sams-pc.local broke off the connection before it answered. It was never reachable from here."_s);
        row("silent", Kind::Silent, 0, u"sams-pc.local stopped answering 0 s ago."_s);
        row("refused", Kind::Refused, 0,
            u"sams-pc.local isn't taking connections. It was never reachable from here."_s);
        row("unknown", Kind::HostUnknown, 0,
            u"Your network doesn't know the name sams-pc.local. It was never reachable from here."_s);
        row("unreachable", Kind::Unreachable, 0,
            u"Your network finds no way to sams-pc.local. It was never reachable from here."_s);
        row("timed out", Kind::TimedOut, 0,
            u"sams-pc.local isn't answering. It was never reachable from here."_s);
        row("TLS", Kind::Insecure, 0,
            u"sams-pc.local answered, but no secure connection came about. Nothing was sent."_s);
        row("busy", Kind::Busy, 0, u"sams-pc.local has too many visitors right now."_s);
        row("unavailable", Kind::Unavailable, 0, u"sams-pc.local lets nobody in right now."_s);
        row("not Snug", Kind::NotSnug, 0,
            u"Something answered at sams-pc.local, but it isn't a Snug room."_s);
    }
    void everyLossHasItsSentence()
    {
        QFETCH(Loss::Kind, kind);
        QFETCH(int, closeCode);
        QFETCH(QString, text);
        QCOMPARE(trouble::lost({kind, static_cast<quint16>(closeCode)}, never).text, text);
    }

    void whatTheHostSaidCountsMoreThanItsCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("storage") << u"storage"_s
                                 << u"Sam's computer can't store anything right now, so it lets nobody in."_s;
        QTest::newRow("overloaded") << u"overloaded"_s << u"Sam's computer has too much to do right now."_s;
        QTest::newRow("paused") << u"room_paused"_s << u"Sam has closed the room for now."_s;
        QTest::newRow("server full") << u"server_full"_s << u"Sam's computer is full right now."_s;
        QTest::newRow("flood") << u"too_many_frames"_s
                               << u"Your app asked more of Sam's computer than it allows."_s;
        QTest::newRow("another") << u"of a newer host"_s << u"The room is full right now."_s;
    }
    void whatTheHostSaidCountsMoreThanItsCode()
    {
        QFETCH(QString, code);
        QFETCH(QString, text);
        trouble::Circumstances circumstances = never;
        circumstances.host = sam;
        circumstances.told = {code, u"its own words"_s};
        const Error error = trouble::lost({Loss::Kind::Closed, 4503}, circumstances);
        QCOMPARE(error.text, text);
        QVERIFY(error.detail.contains(u"its own words"_s));
        QVERIFY(error.detail.contains(u"4503"_s));
    }

    void aDiskWithoutSpaceIsSaidToBeOne()
    {
        trouble::Circumstances circumstances = never;
        circumstances.told = {.code = u"storage"_s, .text = u"its own words"_s, .cause = u"no_space"_s};
        const auto text = [&](const trouble::Host &host) {
            circumstances.host = host;
            return trouble::lost({Loss::Kind::Closed, 4503}, circumstances).text;
        };
        QCOMPARE(text(sam), u"Sam's computer has no space left, so it lets nobody in."_s);
        QCOMPARE(text(stranger), u"sams-pc.local has no space left, so it lets nobody in."_s);
        QCOMPARE(text({.address = u"127.0.0.1"_s, .here = true}),
                 u"This computer has no space left, so it lets nobody in."_s);
    }

    void whenTheHostWasLastReachedIsSaidWhereItIsKnown()
    {
        trouble::Circumstances circumstances = never;
        circumstances.host = sam;
        circumstances.lastReached = now.addSecs(-3600);
        QCOMPARE(trouble::lost({Loss::Kind::TimedOut}, circumstances).text,
                 u"Sam's computer isn't answering. It was last reachable at 13:02."_s);
        circumstances.lastReached = now.addDays(-2);
        QCOMPARE(trouble::lost({Loss::Kind::Refused}, circumstances).text,
                 u"Sam's computer isn't taking connections. It was last reachable at 18/11/2026 14:02."_s);
    }

    void aRoomThatWasThereStoppedAnsweringHoweverEachAttemptEnds_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("just now") << 0 << u"Sam's computer stopped answering 0 s ago."_s;
        QTest::newRow("seconds") << 20 << u"Sam's computer stopped answering 20 s ago."_s;
        QTest::newRow("a minute") << 60 << u"Sam's computer stopped answering 1 min ago."_s;
        QTest::newRow("an hour") << 3600 << u"Sam's computer stopped answering at 13:02."_s;
        QTest::newRow("a clock set back") << -5 << u"Sam's computer stopped answering at 14:02."_s;
    }
    void aRoomThatWasThereStoppedAnsweringHoweverEachAttemptEnds()
    {
        QFETCH(int, seconds);
        QFETCH(QString, text);
        using Kind = Loss::Kind;
        trouble::Circumstances circumstances = never;
        circumstances.host = sam;
        circumstances.lostAt = now.addSecs(-seconds);
        for (const Kind kind : {Kind::CutOff, Kind::Silent, Kind::Refused, Kind::Unreachable, Kind::TimedOut})
            QCOMPARE(trouble::lost({kind}, circumstances).text, text);
    }

    void itsNumbersAreWrittenAsTheLanguageDoes()
    {
        const auto restore = qScopeGuard([usual = QLocale()] { QLocale::setDefault(usual); });
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCOMPARE(trouble::since(now.addSecs(-20), now), u"٢٠ s ago"_s);
        QCOMPARE(trouble::since(now.addSecs(-60), now), u"١ min ago"_s);
    }

    void aRoomOfThisComputerIsNotSomebodyElses()
    {
        trouble::Circumstances circumstances = never;
        circumstances.host = {.address = u"127.0.0.1"_s, .here = true};
        circumstances.lostAt = now;
        QCOMPARE(trouble::lost({Loss::Kind::Refused}, circumstances).text,
                 u"Snug on this computer stopped answering 0 s ago."_s);
    }

    void detailsNameWhatWasTried()
    {
        QCOMPARE(trouble::lost({Loss::Kind::Refused, 0, u"Connection refused"_s}, never).detail,
                 u"sams-pc.local:8787 | refused | Connection refused"_s);
    }

    void aGoodbyeIsSaidInPlainWords_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("text");
        QTest::newRow("stop") << u"stop"_s << u"The host closed the room at 14:02."_s;
        QTest::newRow("restart") << u"restart"_s << u"The room is starting again."_s;
        QTest::newRow("sleep") << u"sleep"_s << u"The host's computer went to sleep at 14:02."_s;
        QTest::newRow("moved") << u"moved"_s
                               << u"The room moved to another place at 14:02. Ask for its new link."_s;
        QTest::newRow("unknown") << u"of a newer host"_s << u"The host left at 14:02."_s;
        QTest::newRow("empty") << QString() << u"The host left at 14:02."_s;
    }
    void aGoodbyeIsSaidInPlainWords()
    {
        QFETCH(QString, reason);
        QFETCH(QString, text);
        QCOMPARE(trouble::goodbye(reason, stranger, now, now).text, text);
    }

    void aGoodbyeNamesTheHostWhereItIsKnown()
    {
        const QDateTime then = now.addSecs(-60);
        QCOMPARE(trouble::goodbye(u"sleep"_s, sam, then, now).text,
                 u"Sam's computer went to sleep at 14:01."_s);
        QCOMPARE(trouble::goodbye(u"stop"_s, sam, then, now).text, u"Sam closed the room at 14:01."_s);
        QCOMPARE(trouble::goodbye(u"?"_s, sam, then, now).text, u"Sam left at 14:01."_s);
    }

    void aRoomThatIsGoneIsSaidToBeToWhoeverWasInIt()
    {
        trouble::Host known = sam;
        known.known = true;
        QCOMPARE(trouble::refused({u"no_such_room"_s, {}}, 4404, known, u"Ada"_s).text,
                 u"This room is no longer on Sam's computer. You can only leave it."_s);
        QVERIFY(!trouble::linkNeeded({u"no_such_room"_s, {}}, known));
        known.here = true;
        QCOMPARE(trouble::refused({}, 4404, known, u"Ada"_s).text,
                 u"This room is no longer on this computer. You can only leave it."_s);
    }

    void everyRefusalHasItsSentence_data()
    {
        QTest::addColumn<int>("closeCode");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        const auto row = [](int closeCode, const char *code, const QString &text) {
            QTest::newRow(qPrintable(QString::number(closeCode) + u' ' + QLatin1StringView(code)))
                << closeCode << QString::fromLatin1(code) << text;
        };
        row(4404, "no_such_room", u"There is no such room on sams-pc.local. Ask for a new link."_s);
        row(4404, "", u"There is no such room on sams-pc.local. Ask for a new link."_s);
        row(4401, "invite_needed",
            u"This room needs an invite, and this link has none. Ask for the whole link."_s);
        row(4401, "invite_invalid", u"This room doesn't know the invite in this link. Ask for a new link."_s);
        row(4401, "invite_revoked", u"The host turned this link off. Ask for a new one."_s);
        row(4401, "invite_expired", u"The time of this link has run out. Ask for a new one."_s);
        row(4401, "invite_used_up", u"This link has let in as many people as it may. Ask for a new one."_s);
        row(4401, "token_invalid", u"The room doesn't know you any more. Ask for a new link."_s);
        row(4401, "", u"The host doesn't let you in with this link. Ask for a new one."_s);
        row(4403, "", u"You were removed from this room."_s);
        row(4403, "removed", u"You were removed from this room."_s);
        row(4403, "banned", u"You can't join this room."_s);
        row(0, "bad_name", u"The room doesn't take the name “Ada”. Choose another one."_s);
        row(4400, "unsupported_version",
            u"Your Snug and the host's are too far apart. One of them needs an update."_s);
        row(4400, "malformed",
            u"sams-pc.local didn't understand what this Snug sent. Update Snug, or ask the host to."_s);
        row(4400, "",
            u"sams-pc.local didn't understand what this Snug sent. Update Snug, or ask the host to."_s);
        row(1003, "",
            u"sams-pc.local didn't understand what this Snug sent. Update Snug, or ask the host to."_s);
        row(1009, "",
            u"sams-pc.local didn't understand what this Snug sent. Update Snug, or ask the host to."_s);
    }
    void everyRefusalHasItsSentence()
    {
        QFETCH(int, closeCode);
        QFETCH(QString, code);
        QFETCH(QString, text);
        const Error error = trouble::refused({code, u"what the host said"_s}, static_cast<quint16>(closeCode),
                                             stranger, u"Ada"_s);
        QCOMPARE(error.text, text);
        QVERIFY(!error.code.isEmpty());
        QVERIFY(error.detail.contains(QString::number(closeCode)));
        QVERIFY(error.detail.contains(u"what the host said"_s));
        QCOMPARE(trouble::linkNeeded(error, stranger), closeCode == 4401 || closeCode == 4404);
    }

    void aRefusalNamesTheHostWhereItIsKnown()
    {
        QCOMPARE(trouble::refused({u"invite_revoked"_s, {}}, 4401, sam, u"Ada"_s).text,
                 u"Sam turned this link off. Ask for a new one."_s);
        QCOMPARE(trouble::refused({}, 4404, sam, u"Ada"_s).text,
                 u"There is no such room on Sam's computer. Ask for a new link."_s);
    }

    //! The wording rules that a program can check.
    void everySentenceKeepsToTheRules()
    {
        using Kind = Loss::Kind;
        QStringList sentences{trouble::pinned().text};
        for (const Kind kind :
             {Kind::CutOff, Kind::Silent, Kind::Refused, Kind::HostUnknown, Kind::Unreachable, Kind::TimedOut,
              Kind::Insecure, Kind::Busy, Kind::Unavailable, Kind::NotSnug})
            sentences += trouble::lost({kind, 0, u"SOCKET 0x2A"_s}, never).text;
        for (int code = 1000; code < 5000; ++code) {
            sentences += trouble::lost({Kind::Closed, static_cast<quint16>(code), u"SOCKET"_s}, never).text;
            sentences +=
                trouble::refused({u"new_code"_s, u"SOCKET"_s}, static_cast<quint16>(code), sam, {}).text;
        }
        for (const QString &text : sentences) {
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            QVERIFY2(!text.contains(u'!') && !text.contains(u"SOCKET"_s) && !text.contains(u'_')
                         && !text.contains(u"rror"_s) && !text.contains(u"8787"_s),
                     qPrintable(text));
        }
    }

    void aRefusalOfTheVersionSaysWhoIsToUpdate()
    {
        const auto sentence = [](const QString &cause) {
            return trouble::refused({u"unsupported_version"_s, u"Run this program."_s, {}, cause}, 4400,
                                    stranger, u"Ada"_s)
                .text;
        };
        QCOMPARE(sentence(u"client_too_old"_s), u"Your Snug is too old for this room. Update it to join."_s);
        QCOMPARE(sentence(u"server_too_old"_s),
                 u"The host's Snug is too old for yours. Ask the host to update it."_s);
    }

    void everyCodeThatEndsASessionHasAnswers()
    {
        for (int code = 1000; code < 5000; ++code) {
            if (!mayComeBack(static_cast<quint16>(code)))
                QVERIFY(!trouble::refused({}, static_cast<quint16>(code), stranger, u"n"_s).text.isEmpty());
        }
        QVERIFY(trouble::pinned().text.contains(u"Update Snug"_s));
    }
};

QTEST_GUILESS_MAIN(TestTrouble)
#include "tst_trouble.moc"
