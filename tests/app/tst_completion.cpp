// SPDX-License-Identifier: MIT
#include "app/models/completionmodel.h"
#include "app/models/emojimodel.h"
#include "app/models/emojitable.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <set>

using namespace snug;
using namespace snug::app;
using namespace Qt::StringLiterals;

class tst_Completion : public QObject
{
    Q_OBJECT

private slots:
    void everyEmojiIsThereOnceWithItsName();
    void aSearchFindsTheBestFirst_data();
    void aSearchFindsTheBestFirst();
    void aPickerShowsGroupsAndWhatWasUsedLately();
    void wordsAreFoundWhereTheyBegin_data();
    void wordsAreFoundWhereTheyBegin();
    void peopleComeInTheOrderOneSeeksThem();
    void anythingTypedAnywhereIsBorne();

private:
    static QStringList words(const CompletionModel &model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found += model.index(row).data(CompletionModel::WordsRole).toString();
        return found;
    }
    static std::vector<Member> people()
    {
        return {{u"m1"_s, u"Ada"_s, Role::Host, true},
                {u"m2"_s, u"Zoë Ångström"_s, Role::Member, true},
                {u"m3"_s, u"zoe"_s, Role::Member, false},
                {u"m4"_s, u"🦊 Zorro"_s, Role::Member, true}};
    }
};

void tst_Completion::everyEmojiIsThereOnceWithItsName()
{
    std::set<QString> seen;
    for (const Emoji &emoji : emojiTable()) {
        QVERIFY2(seen.insert(emoji.text).second, qPrintable(emoji.name));
        QVERIFY(!emoji.name.isEmpty());
        QVERIFY2(!emoji.name.contains(u"skin tone"_s), qPrintable(emoji.name));
        QVERIFY(emoji.group >= 0);
    }
    QVERIFY(seen.size() > 1500);
}

void tst_Completion::aSearchFindsTheBestFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("best");
    QTest::newRow("name") << u"pizza"_s << u"🍕"_s;
    QTest::newRow("case") << u"PiZZa"_s << u"🍕"_s;
    QTest::newRow("other word") << u"tada"_s << u"🎉"_s;
    QTest::newRow("beginnings") << u"red hea"_s << u"❤️"_s;
    QTest::newRow("any order") << u"heart red"_s << u"❤️"_s;
    QTest::newRow("the plainest of many") << u"heart"_s << u"❤️"_s;
    QTest::newRow("accent") << u"pinata"_s << u"🪅"_s;
    QTest::newRow("sign") << u"+1"_s << u"👍"_s;
    QTest::newRow("whole word first") << u"japan"_s << u"🇯🇵"_s;
    QTest::newRow("as many words") << u"joy"_s << u"😂"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
    QTest::newRow("spaces") << u"   "_s << u""_s;
    QTest::newRow("no such") << u"qqqq"_s << u""_s;
    QTest::newRow("markup") << u"<b>"_s << u""_s;
    QTest::newRow("emoji itself") << u"🍕"_s << u""_s;
}

void tst_Completion::aSearchFindsTheBestFirst()
{
    QFETCH(QString, query);
    const auto found = findEmoji(query, 8);
    QVERIFY(found.size() <= 8);
    QTEST(found.empty() ? QString() : found.front()->text, "best");
}

void tst_Completion::aPickerShowsGroupsAndWhatWasUsedLately()
{
    EmojiModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.groups().size(), model.signs().size());
    for (int group = 1; group < model.groups().size(); ++group) {
        model.setGroup(group);
        QVERIFY2(model.count() > 50, qPrintable(model.groups().at(group)));
    }
    model.setGroup(1000);
    QCOMPARE(model.group(), model.groups().size() - 1);
    model.setGroup(0);
    QCOMPARE(model.count(), 0);
    QCOMPARE(model.emojiAt(0), QString());
    model.setRecent({u"🍕"_s, u"not one"_s, u"🎉"_s});
    QCOMPARE(model.count(), 2);
    QCOMPARE(model.nameAt(1), u"party popper"_s);
    model.setQuery(u"pizza"_s);
    QCOMPARE(model.emojiAt(0), u"🍕"_s);
    model.setQuery(u" "_s);
    QCOMPARE(model.count(), 2);
}

void tst_Completion::wordsAreFoundWhereTheyBegin_data()
{
    QTest::addColumn<QString>("text"); // | is the cursor
    QTest::addColumn<int>("start");
    QTest::newRow("name") << u"@ad|"_s << 0;
    QTest::newRow("behind words") << u"hi @ad|"_s << 3;
    QTest::newRow("behind a bracket") << u"(@ad|"_s << 1;
    QTest::newRow("behind an emoji") << u"🔥@ad|"_s << 2;
    QTest::newRow("behind an emoji of two parts") << u"❤️@ad|"_s << 2;
    QTest::newRow("on another line") << u"hi\n@ad|"_s << 3;
    QTest::newRow("before words") << u"@ad| and so on"_s << 0;
    QTest::newRow("second part of a name") << u"@ång|"_s << 0;
    QTest::newRow("name with a space") << u"@zoe ang|"_s << 0;
    QTest::newRow("behind a picture") << u"@zor|"_s << 0;
    QTest::newRow("emoji") << u"ok :piz|"_s << 3;
    QTest::newRow("emoji after a name") << u"@ada :piz|"_s << 5;
    QTest::newRow("sign alone") << u"@|"_s << 0;
    QTest::newRow("emoji with a closing colon") << u"ok :+1:|"_s << 3;
    QTest::newRow("closing colon of no emoji") << u"ok :pizz:|"_s << -1;
    QTest::newRow("time with a closing colon") << u"12:30:|"_s << -1;
    QTest::newRow("space behind it") << u"@ ad|"_s << -1;
    QTest::newRow("name that is over") << u"@ada |"_s << -1;
    QTest::newRow("address") << u"bo@ad|"_s << -1;
    QTest::newRow("address behind a letter of two units") << u"𝒜@ad|"_s << -1;
    QTest::newRow("two signs") << u"@@ad|"_s << -1;
    QTest::newRow("line between") << u"@\nad|"_s << -1;
    QTest::newRow("nobody") << u"@xyz|"_s << -1;
    QTest::newRow("middle of a name") << u"@gstr|"_s << -1;
    QTest::newRow("cursor before it") << u"|@ad"_s << -1;
    QTest::newRow("one letter") << u":p|"_s << -1;
    QTest::newRow("time") << u"12:30|"_s << -1;
    QTest::newRow("link") << u"http://pizza|"_s << -1;
    QTest::newRow("two colons") << u"a::piz|"_s << -1;
    QTest::newRow("face") << u":-)|"_s << -1;
    QTest::newRow("far away") << QString(u'@' + QString(60, u'a') + u'|') << -1;
}

void tst_Completion::wordsAreFoundWhereTheyBegin()
{
    QFETCH(QString, text);
    const auto cursor = static_cast<int>(text.indexOf(u'|'));
    MemberModel members;
    members.setMembers(people());
    CompletionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMembers(&members);
    model.look(text.remove(cursor, 1), cursor);
    QTEST(model.start(), "start");
    QCOMPARE(model.count() > 0, model.start() >= 0);
}

void tst_Completion::peopleComeInTheOrderOneSeeksThem()
{
    auto members = std::make_unique<MemberModel>();
    members->setSelf(u"m2"_s);
    members->setMembers(people());
    CompletionModel model;
    model.setMembers(members.get());
    model.look(u"@zo"_s, 3);
    QCOMPARE(words(model), (QStringList{u"🦊 Zorro"_s, u"zoe"_s, u"Zoë Ångström"_s}));
    QCOMPARE(model.insertion(2), u"@Zoë Ångström "_s);
    QCOMPARE(model.insertion(3), QString());
    QCOMPARE(model.insertion(-1), QString());
    members.reset();
    model.look(u"@zoe"_s, 4);
    QCOMPARE(model.count(), 0);
}

void tst_Completion::anythingTypedAnywhereIsBorne()
{
    CompletionModel model;
    for (const QString &text : {QString(), u"@"_s, u":"_s, u":+"_s, u"::::"_s, u"@@@@"_s,
                                QString(100'000, u'@'), QString(QChar(0xd800)) + u"@a"_s, u"\u202e@a"_s}) {
        for (const int cursor : {-5, 0, 1, 3, int(text.size()), int(text.size()) + 9})
            model.look(text, cursor);
        model.dismiss();
        model.clear();
    }
    QCOMPARE(model.count(), 0);
}

QTEST_GUILESS_MAIN(tst_Completion)
#include "tst_completion.moc"
