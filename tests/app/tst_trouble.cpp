// SPDX-License-Identifier: MIT
#include "app/session/trouble.h"
#include "shared/protocol/closecode.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace snug;
using namespace snug::app;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(14, 2));
const trouble::Circumstances never{.host = u"sams-pc.local"_s, .port = 8787, .now = now};

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
        QTest::newRow("stopped") << Kind::Closed << 1001 << u"The host closed the room at 14:02."_s;
        QTest::newRow("restarted") << Kind::Closed << 1012 << u"The host is starting again."_s;
        QTest::newRow("join timeout")
            << Kind::Closed << 4408 << u"sams-pc.local closed the connection at 14:02."_s;
        QTest::newRow("some other code")
            << Kind::Closed << 1011 << u"sams-pc.local closed the connection at 14:02."_s;
        QTest::newRow("too slow") << Kind::Closed << 4413
                                  << u"The connection couldn't keep up with the room."_s;
        QTest::newRow("too many") << Kind::Closed << 4429
                                  << u"sams-pc.local takes no more connections from you right now."_s;
        QTest::newRow("full") << Kind::Closed << 4503 << u"The room is full right now."_s;
        QTest::newRow("cut off") << Kind::CutOff << 0
                                 << u"The connection to sams-pc.local broke off at 14:02."_s;
        QTest::newRow("silent") << Kind::Silent << 0 << u"sams-pc.local stopped answering at 14:02."_s;
        QTest::newRow("refused") << Kind::Refused << 0
                                 << u"sams-pc.local isn't taking connections at port 8787."_s;
        QTest::newRow("unknown") << Kind::HostUnknown << 0
                                 << u"Your network doesn't know the name sams-pc.local."_s;
        QTest::newRow("unreachable") << Kind::Unreachable << 0
                                     << u"Your network finds no way to sams-pc.local."_s;
        QTest::newRow("timed out") << Kind::TimedOut << 0 << u"sams-pc.local isn't answering."_s;
        QTest::newRow("TLS")
            << Kind::Insecure << 0
            << u"sams-pc.local answered, but no secure connection came about. Nothing was sent."_s;
        QTest::newRow("busy") << Kind::Busy << 0 << u"sams-pc.local has too many visitors right now."_s;
        QTest::newRow("not Snug") << Kind::NotSnug << 0
                                  << u"Something answered at sams-pc.local, but it isn't a Snug room."_s;
    }
    void everyLossHasItsSentence()
    {
        QFETCH(Loss::Kind, kind);
        QFETCH(int, closeCode);
        QFETCH(QString, text);
        QCOMPARE(trouble::lost({kind, static_cast<quint16>(closeCode)}, never).text, text);
    }

    void aHostThatCannotStoreIsNotSaidToBeFull()
    {
        trouble::Circumstances circumstances = never;
        circumstances.told = {u"storage"_s, u"disk"_s};
        QCOMPARE(trouble::lost({Loss::Kind::Closed, 4503}, circumstances).text,
                 u"The host can't store anything right now, so it lets nobody in."_s);
    }

    void whenTheHostWasLastReachedIsSaidWhereItIsKnown()
    {
        trouble::Circumstances circumstances = never;
        circumstances.lastReached = now.addSecs(-3600);
        QCOMPARE(trouble::lost({Loss::Kind::TimedOut}, circumstances).text,
                 u"sams-pc.local isn't answering. It was last reachable at 13:02."_s);
        circumstances.lastReached = now.addDays(-2);
        QCOMPARE(
            trouble::lost({Loss::Kind::Refused}, circumstances).text,
            u"sams-pc.local isn't taking connections at port 8787. It was last reachable at 18/11/2026 14:02."_s);
        circumstances.port = 0;
        circumstances.lastReached = {};
        QCOMPARE(trouble::lost({Loss::Kind::Refused}, circumstances).text,
                 u"sams-pc.local isn't taking connections."_s);
    }

    void aGoodbyeIsSaidInPlainWords_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("text");
        QTest::newRow("stop") << u"stop"_s << u"The host closed the room at 14:02."_s;
        QTest::newRow("restart") << u"restart"_s << u"The host is starting again."_s;
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
        QCOMPARE(trouble::goodbye({reason, u"<b>not shown</b>"_s}, now).text, text);
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
        row(4400, "unsupported_version", u"what the host said"_s);
        row(4400, "malformed", u"The host didn't understand what this Snug sent."_s);
        row(4400, "", u"The host didn't understand what this Snug sent."_s);
        row(1003, "", u"The host didn't understand what this Snug sent."_s);
        row(1009, "", u"The host didn't understand what this Snug sent."_s);
    }
    void everyRefusalHasItsSentence()
    {
        QFETCH(int, closeCode);
        QFETCH(QString, code);
        QFETCH(QString, text);
        const Error error = trouble::refused({code, u"what the host said"_s}, static_cast<quint16>(closeCode),
                                             u"sams-pc.local"_s, u"Ada"_s);
        QCOMPARE(error.text, text);
        QVERIFY(!error.code.isEmpty());
        QVERIFY(error.detail.contains(QString::number(closeCode)));
        QVERIFY(error.detail.contains(u"what the host said"_s));
    }

    void aRefusalOfTheVersionWithoutWordsStillHasSome()
    {
        QCOMPARE(trouble::refused({u"unsupported_version"_s, {}}, 4400, u"h"_s, u"Ada"_s).text,
                 u"Your Snug and the host's are too far apart. One of them needs an update."_s);
    }

    void everyCodeThatEndsASessionHasAnswers()
    {
        for (int code = 1000; code < 5000; ++code) {
            if (!mayComeBack(static_cast<quint16>(code)))
                QVERIFY(!trouble::refused({}, static_cast<quint16>(code), u"h"_s, u"n"_s).text.isEmpty());
        }
        QVERIFY(trouble::pinned().text.contains(u"Update Snug"_s));
    }
};

QTEST_GUILESS_MAIN(TestTrouble)
#include "tst_trouble.moc"
