// SPDX-License-Identifier: MIT
#include "app/models/membermodel.h"
#include "shared/protocol/limits.h"
#include "tests/support/seed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace snug;
using namespace snug::app;
using namespace Qt::StringLiterals;

namespace {

Member member(const QString &id, const QString &name, bool online = true, Role role = Role::Member)
{
    return {id, name, role, online};
}

} // namespace

class TestMemberModel : public QObject
{
    Q_OBJECT

private:
    static QStringList names(const MemberModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names += model.index(row).data(MemberModel::NameRole).toString();
        return names;
    }

private slots:
    void theHostComesFirstThenWhoIsHereThenByName()
    {
        MemberModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMembers({member(u"m1"_s, u"Zoe"_s), member(u"m2"_s, u"Ada"_s, false),
                          member(u"m3"_s, u"Bo"_s), member(u"m4"_s, u"Host"_s, false, Role::Host)});
        QCOMPARE(names(model), (QStringList{u"Host"_s, u"Bo"_s, u"Zoe"_s, u"Ada"_s}));
        QCOMPARE(model.onlineCount(), 2);
    }

    void aCrowdWithoutEndIsNotKept()
    {
        MemberModel model;
        std::vector<Member> crowd;
        for (size_t i = 0; i < limits::members; ++i)
            crowd.push_back(member(u"m%1"_s.arg(i), u"n"_s, false));
        model.setMembers(crowd);
        model.apply({member(u"x"_s, u"Ada"_s), member(u"y"_s, u"o"_s, false)});
        QCOMPARE(model.members().size(), limits::members);
        QCOMPARE(model.members().front().name, u"Ada"_s);
        QVERIFY(!model.find(u"y"_s));
    }

    void presenceMovesARowAndNamesWhatChanged()
    {
        MemberModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMembers({member(u"m1"_s, u"Ada"_s), member(u"m2"_s, u"Bo"_s), member(u"m3"_s, u"Cy"_s)});
        model.setSelf(u"m2"_s);
        QSignalSpy changed(&model, &MemberModel::dataChanged);
        QSignalSpy moved(&model, &MemberModel::rowsMoved);
        QSignalSpy reset(&model, &MemberModel::modelReset);
        QSignalSpy counted(&model, &MemberModel::onlineCountChanged);
        model.apply({member(u"m1"_s, u"Ada"_s, false)});
        QCOMPARE(names(model), (QStringList{u"Bo"_s, u"Cy"_s, u"Ada"_s}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][2].value<QList<int>>(), QList<int>{MemberModel::OnlineRole});
        QCOMPARE(moved.size(), 1);
        QCOMPARE(counted.size(), 1);
        model.apply({member(u"m1"_s, u"Ada"_s, false)});
        QCOMPARE(changed.size(), 1);
        model.apply({member(u"m2"_s, u"Dee"_s)});
        QCOMPARE(names(model), (QStringList{u"Cy"_s, u"Dee"_s, u"Ada"_s}));
        QCOMPARE(changed[1][2].value<QList<int>>(), QList<int>{MemberModel::NameRole});
        QVERIFY(model.index(1).data(MemberModel::SelfRole).toBool());
        QVERIFY(!model.index(0).data(MemberModel::SelfRole).toBool());
        QCOMPARE(reset.size(), 0);
    }

    void aNewListKeepsWhoStays()
    {
        MemberModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMembers({member(u"m1"_s, u"Ada"_s), member(u"m2"_s, u"Bo"_s)});
        QSignalSpy changed(&model, &MemberModel::dataChanged);
        QSignalSpy removed(&model, &MemberModel::rowsRemoved);
        QSignalSpy inserted(&model, &MemberModel::rowsInserted);
        model.setMembers({member(u"m3"_s, u"Cy"_s), member(u"m2"_s, u"Bo"_s)});
        QCOMPARE(names(model), (QStringList{u"Bo"_s, u"Cy"_s}));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(inserted.size(), 1);
        model.setMembers({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.onlineCount(), 0);
    }

    void anyPresenceLeavesItInOrder()
    {
        QRandomGenerator random = test::seeded();
        MemberModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QHash<QString, Member> known;
        const auto any = [&random] {
            const QString id = u"m%1"_s.arg(random.bounded(20));
            return member(id, QString(QChar(u'A' + static_cast<char16_t>(random.bounded(6)))),
                          random.bounded(2) == 0, random.bounded(8) == 0 ? Role::Host : Role::Member);
        };
        for (int step = 0; step < 2000; ++step) {
            std::vector<Member> members(static_cast<size_t>(random.bounded(1, 5)));
            std::ranges::generate(members, any);
            if (random.bounded(50) == 0) {
                known.clear();
                for (const Member &one : members)
                    known[one.id] = one;
                model.setMembers({known.cbegin(), known.cend()});
            } else {
                for (const Member &one : members)
                    known[one.id] = one;
                model.apply(members);
            }
            QCOMPARE(model.rowCount(), known.size());
            for (int row = 0; row < model.rowCount(); ++row) {
                const Member &here = *model.find(model.index(row).data(MemberModel::MemberIdRole).toString());
                QCOMPARE(here, known[here.id]);
                if (row == 0)
                    continue;
                const Member &above =
                    *model.find(model.index(row - 1).data(MemberModel::MemberIdRole).toString());
                const auto key = [](const Member &one) {
                    return std::tuple(one.role != Role::Host, !one.online, one.name, one.id);
                };
                QVERIFY(key(above) < key(here));
            }
        }
    }

    void namesOfMoreThanOneWordAreKnown()
    {
        MemberModel model;
        QSignalSpy changed(&model, &MemberModel::namesChanged);
        model.setMembers(
            {member(u"m1"_s, u"Bo"_s), member(u"m2"_s, u"Bo 2"_s), member(u"m3"_s, u"Anna-Maria"_s)});
        QCOMPARE(model.names(), (QStringList{u"Anna-Maria"_s, u"Bo 2"_s}));
        QCOMPARE(changed.size(), 1);
        model.apply({member(u"m4"_s, u"Cy"_s)});
        QCOMPARE(changed.size(), 1);
        model.apply({member(u"m2"_s, u"Bob"_s)});
        QCOMPARE(model.names(), QStringList{u"Anna-Maria"_s});
    }

    void tenThousandPeopleAreTakenAtOnce()
    {
        MemberModel model;
        std::vector<Member> members;
        for (int i = 0; i < 10'000; ++i)
            members.push_back(member(u"m%1"_s.arg(i), u"Person %1"_s.arg(i * 7919 % 10'000)));
        QSignalSpy inserted(&model, &MemberModel::rowsInserted);
        model.setMembers(members);
        members[500].online = false;
        model.setMembers(members);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(model.onlineCount(), 9'999);
    }
};

QTEST_GUILESS_MAIN(TestMemberModel)
#include "tst_membermodel.moc"
