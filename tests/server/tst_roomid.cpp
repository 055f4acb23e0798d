// SPDX-License-Identifier: MIT
#include "server/store/roomid.h"
#include "shared/link/roomlink.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace snug;
using namespace snug::server;
using namespace Qt::StringLiterals;

class tst_RoomId : public QObject
{
    Q_OBJECT

private slots:
    void anIdTellsItsTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("words"); // empty: two random ones

        QTest::newRow("words") << u"Film night"_s << u"film-night"_s;
        QTest::newRow("one word") << u"Lounge"_s << u"lounge"_s;
        QTest::newRow("digits") << u"Room 101"_s << u"room-101"_s;
        QTest::newRow("accents") << u"Café Zoë, Ångström"_s << u"cafe-zoe-angstrom"_s;
        QTest::newRow("accents apart") << u"Cafe\u0301"_s << u"cafe"_s;
        QTest::newRow("wide letters") << u"\uff26\uff49\uff4c\uff4d"_s << u"film"_s;
        QTest::newRow("Turkish capital") << u"\u0130zmir"_s << u"izmir"_s;
        QTest::newRow("apostrophe") << u"Sam's room"_s << u"sam-s-room"_s;
        QTest::newRow("runs of other characters") << u"a  --  b !!"_s << u"a-b"_s;
        QTest::newRow("other characters around") << u"  --film--  "_s << u"film"_s;
        QTest::newRow("some letters of another script") << u"夜 film 夜"_s << u"film"_s;
        QTest::newRow("a slash") << u"../../etc/passwd"_s << u"etc-passwd"_s;
        QTest::newRow("markup") << u"<img src=x>"_s << u"img-src-x"_s;
        QTest::newRow("a hundred characters") << QString(100, u'a') << QString(40, u'a');
        QTest::newRow("cut behind a word") << QString(40, u'a') + u" b"_s << QString(40, u'a');
        QTest::newRow("cut at a hyphen") << QString(39, u'a') + u" bc"_s << QString(39, u'a');
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("spaces") << u"   "_s << QString();
        QTest::newRow("another script") << u"夜"_s << QString();
        QTest::newRow("emoji") << u"🎬🍿"_s << QString();
        QTest::newRow("marks alone") << u"\u0301\u0302"_s << QString();
        QTest::newRow("a lone surrogate") << QString(QChar(0xd800)) << QString();
        QTest::newRow("NUL") << QString(QChar(0)) << QString();
    }

    void anIdTellsItsTitle()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, words);
        const QString id = roomid::fromTitle(title);
        const QString expected = words.isEmpty() ? u"[a-z]+-[a-z]+"_s : words;
        const QRegularExpression form(QRegularExpression::anchoredPattern(expected + u"-[a-z2-7]{4}"_s));
        QVERIFY2(form.match(id).hasMatch(), qPrintable(id));
        QVERIFY(isRoomId(id));
    }

    void idsOfOneTitleDiffer()
    {
        QSet<QString> ids;
        for (int i = 0; i < 100; ++i)
            ids += roomid::fromTitle(u"Film night"_s);
        QVERIFY(ids.size() > 95); // of a million
    }

    void aFoundTitleReadsLikeOne()
    {
        const QRegularExpression form(u"^[A-Z][a-z]+ [a-z]+$"_s);
        for (int i = 0; i < 100; ++i) {
            const QString title = roomid::twoWords();
            QVERIFY2(form.match(title).hasMatch(), qPrintable(title));
        }
    }

    void epochsAndInvitesHaveRandomNames()
    {
        const QRegularExpression epoch(u"^[a-z2-7]{6}$"_s);
        const QRegularExpression invite(u"^inv-[a-z2-7]{8}$"_s);
        QVERIFY(epoch.match(roomid::epoch()).hasMatch());
        QVERIFY(invite.match(roomid::inviteId()).hasMatch());
        QCOMPARE_NE(roomid::epoch(), roomid::epoch());
        QCOMPARE_NE(roomid::inviteId(), roomid::inviteId());
    }
};

QTEST_GUILESS_MAIN(tst_RoomId)
#include "tst_roomid.moc"
