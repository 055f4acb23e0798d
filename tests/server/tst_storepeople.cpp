// SPDX-License-Identifier: MIT
// Members, their names and tokens, and the invites that let them in.
#include "shared/protocol/limits.h"
#include "tests/support/openstore.h"

#include <QCryptographicHash>
#include <QSet>

using namespace snug;
using namespace snug::server;
using namespace Qt::StringLiterals;
using test::OpenStore;

namespace {

QByteArray hash(const QString &secret)
{
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Blake2b_256);
}

} // namespace

class tst_StorePeople : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<OpenStore> m_open;
    QString m_openRoom;
    QString m_room; // by invite
    int m_tokens = 0;

    op::Admit withInvite(const QString &name, const QString &invite)
    {
        return {.room = m_room,
                .name = name,
                .inviteHash = hash(invite),
                .newTokenHash = hash(u"token %1"_s.arg(++m_tokens))};
    }
    op::Admit toOpenRoom(const QString &name)
    {
        return {.room = m_openRoom, .name = name, .newTokenHash = hash(u"token %1"_s.arg(++m_tokens))};
    }
    Member admitted(const QString &name) { return m_open->ask(toOpenRoom(name))->member; }
    Invite invite(const QString &secret, const InviteTerms &terms = {})
    {
        return *m_open->ask(op::AddInvite{m_room, hash(secret), terms});
    }
    QString refusal(const op::Admit &admit)
    {
        const Result<op::Admit::Admission> result = m_open->ask(admit);
        return result ? u"let in"_s : result.error().code;
    }

private slots:
    void init()
    {
        m_tokens = 0;
        m_open = std::make_unique<OpenStore>();
        m_openRoom = m_open->makeRoom(u"Lounge"_s, Access::Open);
        m_room = m_open->makeRoom(u"Film night"_s, Access::Invite);
    }
    void cleanup() { m_open.reset(); }

    void anOpenRoomLetsAnyoneIn()
    {
        const Result<op::Admit::Admission> ada = m_open->ask(toOpenRoom(u"Ada"_s));
        QVERIFY(ada->isNew);
        QCOMPARE(ada->member, (Member{.id = u"m1"_s, .name = u"Ada"_s, .role = Role::Member}));
        QVERIFY(!ada->changed);
        QCOMPARE(admitted(u"Bo"_s).id, u"m2"_s);
        const RoomState state = *m_open->ask(op::OpenRoom{m_openRoom});
        QCOMPARE(state.members.size(), size_t(2));
        QCOMPARE(state.info.head, 0); // coming and going changes no revision
    }

    void membersAreCountedByRoom()
    {
        invite(u"secret"_s);
        admitted(u"Ada"_s);
        QCOMPARE(m_open->ask(withInvite(u"Ada"_s, u"secret"_s))->member.id, u"m1"_s);
    }

    void aRoomThatIsNotThereLetsNobodyIn()
    {
        op::Admit admit = toOpenRoom(u"Ada"_s);
        admit.room = u"nowhere"_s;
        QCOMPARE(refusal(admit), u"no_such_room"_s);
    }

    void aTokenMakesTheSameMemberAgain()
    {
        const Member ada = admitted(u"Ada"_s);
        admitted(u"Bo"_s);
        op::Admit again = toOpenRoom(u"Somebody else"_s);
        again.tokenHash = hash(u"token 1"_s);
        for (int i = 0; i < 2; ++i) {
            const Result<op::Admit::Admission> back = m_open->ask(again);
            QVERIFY(!back->isNew);
            QCOMPARE(back->member, ada);
            m_open->reopen();
        }
    }

    void aTokenOpensOnlyItsRoomAndOnlyWhole_data()
    {
        QTest::addColumn<QByteArray>("token");
        QByteArray lastDiffers = hash(u"token 1"_s);
        lastDiffers.back() = static_cast<char>(lastDiffers.back() ^ 1);
        QTest::newRow("none") << QByteArray();
        QTest::newRow("another") << hash(u"token 9"_s);
        QTest::newRow("the first bytes") << hash(u"token 1"_s).first(4);
        QTest::newRow("one byte too few") << hash(u"token 1"_s).chopped(1);
        QTest::newRow("one byte too many") << hash(u"token 1"_s) + 'x';
        QTest::newRow("last byte differs") << lastDiffers;
        QTest::newRow("of another room") << hash(u"token 2"_s);
        QTest::newRow("an invite") << hash(u"secret"_s);
    }

    void aTokenOpensOnlyItsRoomAndOnlyWhole()
    {
        QFETCH(const QByteArray, token);
        invite(u"secret"_s);
        QCOMPARE(refusal(withInvite(u"Ada"_s, u"secret"_s)), u"let in"_s);
        admitted(u"Ada"_s);
        const op::Admit admit{
            .room = m_room, .name = u"Eve"_s, .tokenHash = token, .newTokenHash = hash(u"new"_s)};
        QCOMPARE(refusal(admit), u"invite_needed"_s);
    }

    void aMemberWithoutATokenIsNobodysMember()
    {
        op::Admit tokenless = toOpenRoom(u"Ada"_s);
        tokenless.newTokenHash = {};
        QVERIFY(m_open->ask(tokenless)->isNew);
        QVERIFY(m_open->ask(tokenless)->isNew);
    }

    void anInviteIsNeededAndChecked_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << QString() << u"invite_needed"_s;
        QTest::newRow("unknown") << u"guess"_s << u"invite_invalid"_s;
        QTest::newRow("of another room") << u"elsewhere"_s << u"invite_invalid"_s;
        QTest::newRow("revoked") << u"revoked"_s << u"invite_revoked"_s;
        QTest::newRow("expired") << u"expired"_s << u"invite_expired"_s;
        QTest::newRow("used up") << u"used up"_s << u"invite_used_up"_s;
        QTest::newRow("revoked and expired") << u"both"_s << u"invite_revoked"_s;
        QTest::newRow("valid") << u"valid"_s << u"let in"_s;
        QTest::newRow("valid for a while") << u"not yet expired"_s << u"let in"_s;
    }

    void anInviteIsNeededAndChecked()
    {
        QFETCH(const QString, secret);
        QFETCH(const QString, code);
        const qint64 soon = OpenStore::start + 1000;
        m_open->tell(op::AddInvite{m_openRoom, hash(u"elsewhere"_s)});
        m_open->tell(op::RevokeInvite{invite(u"revoked"_s).id});
        m_open->tell(op::RevokeInvite{invite(u"both"_s, {.expiresAt = soon}).id});
        invite(u"expired"_s, {.expiresAt = soon});
        invite(u"not yet expired"_s, {.expiresAt = soon + 1});
        invite(u"used up"_s, {.uses = 1});
        invite(u"valid"_s, {.uses = 1, .expiresAt = soon + 1});
        QCOMPARE(refusal(withInvite(u"First"_s, u"used up"_s)), u"let in"_s);
        m_open->now = soon;
        const op::Admit admit{.room = m_room,
                              .name = u"Ada"_s,
                              .inviteHash = secret.isEmpty() ? QByteArray() : hash(secret),
                              .newTokenHash = hash(u"new"_s)};
        QCOMPARE(refusal(admit), code);
    }

    void everyRefusalHasItsOwnSentence()
    {
        m_open->tell(op::RevokeInvite{invite(u"revoked"_s).id});
        invite(u"expired"_s, {.expiresAt = OpenStore::start - 1});
        invite(u"used up"_s, {.uses = 1});
        m_open->tell(withInvite(u"First"_s, u"used up"_s));
        QSet<QString> sentences;
        for (const QString &secret : {u"guess"_s, u"revoked"_s, u"expired"_s, u"used up"_s})
            sentences += m_open->ask(withInvite(u"Ada"_s, secret)).error().text;
        sentences += m_open->ask(op::Admit{.room = m_room, .name = u"Ada"_s}).error().text;
        QCOMPARE(sentences.size(), 5);
        QVERIFY(sentences.contains(u"This link was turned off. Ask for a new one."_s));
    }

    void anInviteLetsInAsManyAsItSays()
    {
        const Invite made = invite(u"secret"_s, {.uses = 2});
        QCOMPARE(refusal(withInvite(u"Ada"_s, u"secret"_s)), u"let in"_s);
        op::Admit back = withInvite(u"Ada"_s, u"secret"_s);
        back.tokenHash = hash(u"token 1"_s);
        QVERIFY(!m_open->ask(back)->isNew); // coming back uses nothing up
        QCOMPARE(refusal(withInvite(u"Bo"_s, u"secret"_s)), u"let in"_s);
        QCOMPARE(refusal(withInvite(u"Cy"_s, u"secret"_s)), u"invite_used_up"_s);
        const Invite after = m_open->ask(op::ListInvites{m_room})->front();
        QCOMPARE(after.id, made.id);
        QCOMPARE(after.used, 2);
        QCOMPARE(after.usesLeft, 0);
    }

    void aCrowdWithOneLinkCannotUseItTwice()
    {
        invite(u"secret"_s, {.uses = 3});
        int letIn = 0;
        int answered = 0;
        for (int i = 0; i < 50; ++i)
            m_open->store().submit(withInvite(u"Ada"_s, u"secret"_s), this, [&](const auto &result) {
                ++answered;
                letIn += result ? 1 : 0;
            });
        QTRY_COMPARE(answered, 50);
        QCOMPARE(letIn, 3);
    }

    void anInviteGivesItsRole()
    {
        invite(u"host"_s, {.role = Role::Host});
        invite(u"reader"_s, {.role = Role::Reader});
        QCOMPARE(m_open->ask(withInvite(u"Ada"_s, u"host"_s))->member.role, Role::Host);
        QCOMPARE(m_open->ask(withInvite(u"Bo"_s, u"reader"_s))->member.role, Role::Reader);
        m_open->reopen();
        const std::vector<StoredMember> members = m_open->ask(op::OpenRoom{m_room})->members;
        QCOMPARE(members.size(), size_t(2));
        for (const StoredMember &stored : members)
            QCOMPARE(stored.member.role, stored.member.name == "Ada"_L1 ? Role::Host : Role::Reader);
    }

    void anOpenRoomTakesAnInviteForWhatItIsWorth()
    {
        const Invite host = *m_open->ask(op::AddInvite{m_openRoom, hash(u"host"_s), {Role::Host, 1, {}}});
        op::Admit ada = toOpenRoom(u"Ada"_s);
        ada.inviteHash = hash(u"host"_s);
        QCOMPARE(m_open->ask(ada)->member.role, Role::Host);
        op::Admit bo = toOpenRoom(u"Bo"_s);
        bo.inviteHash = hash(u"host"_s);
        QCOMPARE(m_open->ask(bo)->member.role, Role::Member);
        QCOMPARE(m_open->ask(op::ListInvites{m_openRoom})->front().id, host.id);
    }

    void anInviteIsKeptAndListedWithoutItsSecret()
    {
        const Invite first = invite(u"one"_s, {.role = Role::Moderator, .uses = 5, .expiresAt = 123});
        QCOMPARE(first.room, m_room);
        QCOMPARE(first.role, Role::Moderator);
        QCOMPARE(first.madeAt, OpenStore::start);
        QCOMPARE(first.expiresAt, 123);
        QCOMPARE(first.usesLeft, 5);
        QCOMPARE(first.used, 0);
        QVERIFY(!first.revokedAt);
        QVERIFY(!first.id.isEmpty());
        m_open->now += 1;
        const Invite second = invite(u"two"_s);
        QVERIFY(!second.expiresAt && !second.usesLeft);
        const std::vector<Invite> listed = *m_open->ask(op::ListInvites{m_room});
        QCOMPARE(listed.size(), size_t(2));
        QCOMPARE(listed[0].id, second.id); // newest first
        QCOMPARE(listed[1].id, first.id);
        QCOMPARE(listed[1].expiresAt, first.expiresAt);
        QVERIFY(m_open->ask(op::ListInvites{m_openRoom})->empty());
        QVERIFY(m_open->ask(op::ListInvites{u"nowhere"_s})->empty());
        QCOMPARE(m_open->ask(op::AddInvite{u"nowhere"_s, hash(u"three"_s)}).error().code, u"no_such_room"_s);
    }

    void aRevokedInviteEndsOnceAndItsMembersStay()
    {
        const Invite made = invite(u"secret"_s);
        m_open->tell(withInvite(u"Ada"_s, u"secret"_s));
        m_open->now += 10;
        const Result<Invite> revoked = m_open->ask(op::RevokeInvite{made.id});
        QCOMPARE(revoked->revokedAt, OpenStore::start + 10);
        QCOMPARE(revoked->used, 1);
        m_open->now += 10;
        QCOMPARE(m_open->ask(op::RevokeInvite{made.id})->revokedAt, OpenStore::start + 10);
        op::Admit back = withInvite(u"Ada"_s, u"secret"_s);
        back.tokenHash = hash(u"token 1"_s);
        QVERIFY(!m_open->ask(back)->isNew);
        QCOMPARE(m_open->ask(op::RevokeInvite{u"nothing"_s}).error().code, u"no_such_invite"_s);
        QCOMPARE(m_open->ask(op::RevokeInvite{{}}).error().code, u"no_such_invite"_s);
    }

    void aTakenNameGetsANumber()
    {
        QCOMPARE(admitted(u"Ada"_s).name, u"Ada"_s);
        QCOMPARE(admitted(u"Ada"_s).name, u"Ada 2"_s);
        QCOMPARE(admitted(u"ADA"_s).name, u"ADA 3"_s);
        QCOMPARE(admitted(u"\u0410da"_s).name, u"\u0410da 4"_s); // a Cyrillic capital
        QCOMPARE(admitted(u"Ada 2"_s).name, u"Ada 2 2"_s);
        QCOMPARE(admitted(u"Bo"_s).name, u"Bo"_s);
    }

    void aThousandOfOneNameAllGetIn()
    {
        int answered = 0;
        QSet<QString> names;
        for (int i = 0; i < 1000; ++i)
            m_open->store().submit(toOpenRoom(u"Ada"_s), this, [&](const auto &result) {
                ++answered;
                names += result->member.name;
            });
        QTRY_COMPARE_WITH_TIMEOUT(answered, 1000, 30'000);
        QCOMPARE(names.size(), 1000);
        QCOMPARE(m_open->ask(op::OpenRoom{m_openRoom})->members.size(), size_t(limits::membersOffline));
    }

    void aMemberIsRenamed()
    {
        const Member ada = admitted(u"Ada"_s);
        const Member bo = admitted(u"Bo"_s);
        const auto rename = [&](const Member &member, const QString &name) {
            return m_open->ask(op::RenameMember{m_openRoom, member.id, name})->name;
        };
        QCOMPARE(rename(bo, u"Cy"_s), u"Cy"_s);
        QCOMPARE(rename(bo, u"ada"_s), u"ada 2"_s);
        QCOMPARE(rename(bo, u"Ada 2"_s), u"Ada 2"_s); // its own name is not in its way
        QCOMPARE(rename(ada, u"ADA"_s), u"ADA"_s);
        QCOMPARE(rename(ada, u"Bo"_s), u"Bo"_s); // free again
        const Result<Member> renamed = m_open->ask(op::RenameMember{m_openRoom, ada.id, u"Ada"_s});
        QCOMPARE(*renamed, ada);
    }

    void nobodyElseIsRenamed_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<QString>("member");
        QTest::newRow("no such member") << u"*"_s << u"m2"_s;
        QTest::newRow("number nought") << u"*"_s << u"m0"_s;
        QTest::newRow("negative") << u"*"_s << u"m-1"_s;
        QTest::newRow("not a member's id") << u"*"_s << u"Ada"_s;
        QTest::newRow("another letter") << u"*"_s << u"x1"_s;
        QTest::newRow("a letter alone") << u"*"_s << u"m"_s;
        QTest::newRow("nothing") << u"*"_s << QString();
        QTest::newRow("out of range") << u"*"_s << u"m99999999999999999999"_s;
        QTest::newRow("no such room") << u"nowhere"_s << u"m1"_s;
    }

    void nobodyElseIsRenamed()
    {
        QFETCH(const QString, room);
        QFETCH(const QString, member);
        admitted(u"Ada"_s);
        const Result<Member> renamed =
            m_open->ask(op::RenameMember{room == "*"_L1 ? m_openRoom : room, member, u"Eve"_s});
        QVERIFY(!renamed);
        QCOMPARE(renamed.error().code, u"no_such_member"_s);
        QCOMPARE(m_open->ask(op::OpenRoom{m_openRoom})->members.front().member.name, u"Ada"_s);
    }

    void thoseHereLastComeFirst()
    {
        for (const QString &name : {u"Ada"_s, u"Bo"_s, u"Cy"_s}) {
            m_open->now += 1000;
            admitted(name);
        }
        m_open->now += 1000;
        m_open->tell(op::NoteSeen{m_openRoom, u"m1"_s});
        QVERIFY(m_open->ask(op::NoteSeen{m_openRoom, u"m9"_s}).ok());
        QVERIFY(m_open->ask(op::NoteSeen{u"nowhere"_s, u"m1"_s}).ok());
        QStringList names;
        const std::vector<StoredMember> members = m_open->ask(op::OpenRoom{m_openRoom})->members;
        for (const StoredMember &stored : members)
            names += stored.member.name;
        QCOMPARE(names, (QStringList{u"Ada"_s, u"Cy"_s, u"Bo"_s}));
        QCOMPARE(members.front().seenAt, OpenStore::start + 4000);
    }

    void comingBackIsNotedOnceAMinute()
    {
        admitted(u"Ada"_s);
        op::Admit back = toOpenRoom(u"Ada"_s);
        back.tokenHash = hash(u"token 1"_s);
        const auto seenAfter = [&](qint64 milliseconds) {
            m_open->now += milliseconds;
            m_open->tell(back);
            return m_open->ask(op::OpenRoom{m_openRoom})->members.front().seenAt - OpenStore::start;
        };
        QCOMPARE(seenAfter(59'000), 0);
        QCOMPARE(seenAfter(2'000), 61'000);
        QCOMPARE(seenAfter(-30'000), 61'000);
    }

    void comingBackTellsWhatChanged_data()
    {
        QTest::addColumn<int>("messages");
        QTest::addColumn<qint64>("since");
        QTest::addColumn<int>("changed"); // -1: too much
        QTest::newRow("all") << 10 << qint64(0) << 10;
        QTest::newRow("some") << 10 << qint64(7) << 3;
        QTest::newRow("nothing") << 10 << qint64(10) << 0;
        QTest::newRow("ahead of the room") << 10 << qint64(99) << 0;
        QTest::newRow("an empty room") << 0 << qint64(0) << 0;
        QTest::newRow("as much as may be") << limits::catchUp + 5 << qint64(5) << limits::catchUp;
        QTest::newRow("one too many") << limits::catchUp + 5 << qint64(4) << -1;
    }

    void comingBackTellsWhatChanged()
    {
        QFETCH(const int, messages);
        QFETCH(const qint64, since);
        QFETCH(const int, changed);
        for (int i = 0; i < messages; ++i)
            m_open->store().submit(op::AddMessage{.room = m_openRoom,
                                                  .member = u"m1"_s,
                                                  .name = u"Ada"_s,
                                                  .id = u"id-%1"_s.arg(i),
                                                  .text = u"hello"_s},
                                   this, [](const auto &) {});
        op::Admit back = toOpenRoom(u"Ada"_s);
        back.since = since;
        const Result<op::Admit::Admission> admission = m_open->ask(back);
        QCOMPARE(admission->changed.has_value(), changed >= 0);
        if (changed < 0)
            return;
        QCOMPARE(static_cast<int>(admission->changed->size()), changed);
        qint64 rev = since;
        for (const Message &message : *admission->changed)
            QCOMPARE(message.rev, ++rev);
    }

    void tooMuchTextIsNotCaughtUpWith()
    {
        for (int i = 0; i < 6; ++i)
            m_open->tell(op::AddMessage{.room = m_openRoom,
                                        .member = u"m1"_s,
                                        .name = u"Ada"_s,
                                        .id = u"id-%1"_s.arg(i),
                                        .text = QString(1024 * 1024, u'x')});
        op::Admit back = toOpenRoom(u"Ada"_s);
        back.since = 0;
        QVERIFY(!m_open->ask(back)->changed);
        back.since = 4;
        QCOMPARE(m_open->ask(back)->changed->size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(tst_StorePeople)
#include "tst_storepeople.moc"
