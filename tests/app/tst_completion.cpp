// SPDX-License-Identifier: MIT
#include "app/models/completionmodel.h"
#include "app/models/emojimodel.h"
#include "app/models/emojitable.h"
#include "shared/text/plaintext.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
#include <set>

using namespace snug;
using namespace snug::app;
using namespace Qt::StringLiterals;

class tst_Completion : public QObject
{
    Q_OBJECT

private slots:
    void everyEmojiIsThereOnceWithItsName_data();
    void everyEmojiIsThereOnceWithItsName();
    void aSearchFindsTheBestFirst_data();
    void aSearchFindsTheBestFirst();
    void aLanguageFindsByItsOwnWordsAndByEnglishOnes_data();
    void aLanguageFindsByItsOwnWordsAndByEnglishOnes();
    void aPickerFollowsTheLanguage();
    void whatIsTypedIsCompletedInTheLanguage();
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

void tst_Completion::everyEmojiIsThereOnceWithItsName_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("first");
    QTest::addColumn<size_t>("namings");
    QTest::newRow("English") << u"en"_s << u"grinning face"_s << size_t(1);
    QTest::newRow("none") << u""_s << u"grinning face"_s << size_t(1);
    QTest::newRow("one without names") << u"tlh"_s << u"grinning face"_s << size_t(1);
    QTest::newRow("German") << u"de"_s << u"grinsendes Gesicht"_s << size_t(2);
    QTest::newRow("French") << u"fr"_s << u"visage rieur"_s << size_t(2);
    QTest::newRow("Spanish") << u"es"_s << u"cara sonriendo"_s << size_t(2);
    QTest::newRow("Japanese") << u"ja"_s << u"にっこり笑う"_s << size_t(2);
    QTest::newRow("Arabic") << u"ar"_s << u"وجه بابتسامة عريضة"_s << size_t(2);
}

void tst_Completion::everyEmojiIsThereOnceWithItsName()
{
    QFETCH(QString, language);
    QFETCH(size_t, namings);
    std::set<QString> seen;
    const auto table = EmojiTable::in(language);
    for (const Emoji &emoji : table->all()) {
        QVERIFY2(seen.insert(emoji.text).second, qPrintable(emoji.name));
        QVERIFY(!emoji.name.isEmpty());
        QVERIFY2(!emoji.name.contains(u"skin tone"_s), qPrintable(emoji.name));
        QVERIFY2(std::ranges::none_of(emoji.name, [](QChar c) { return text::isBidiControl(c.unicode()); }),
                 qPrintable(emoji.name));
        QVERIFY(emoji.group >= 0);
        QVERIFY2(emoji.namings.size() == namings, qPrintable(emoji.text));
    }
    QVERIFY(seen.size() > 1500);
    QTEST(table->all().front().name, "first");
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
    const auto table = EmojiTable::in(u"en"_s);
    const auto found = table->find(query, 8);
    QVERIFY(found.size() <= 8);
    QTEST(found.empty() ? QString() : found.front()->text, "best");
}

void tst_Completion::aLanguageFindsByItsOwnWordsAndByEnglishOnes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found"); // at first
    const auto row = [](const char *title, const QString &language, const QString &query,
                        const QString &found) { QTest::newRow(title) << language << query << found; };
    row("a name", u"de"_s, u"Konfettibombe"_s, u"🎉"_s);
    row("a word of it", u"de"_s, u"Freudentränen"_s, u"😂😹"_s);
    row("without accents", u"de"_s, u"freudentranen"_s, u"😂😹"_s);
    row("the end of a word, last", u"de"_s, u"nachtsbaum"_s, u"🎄"_s);
    row("the plainest of many", u"es"_s, u"corazon"_s, u"❤️🩷💙"_s);
    row("a ligature", u"fr"_s, u"coeur rouge"_s, u"❤️"_s);
    row("a flag", u"fr"_s, u"drapeau Japon"_s, u"🇯🇵"_s);
    row("English", u"de"_s, u"red heart"_s, u"❤️"_s);
    row("English, by its beginning", u"ja"_s, u"pizz"_s, u"🍕"_s);
    row("no end of a word in English", u"en"_s, u"zza"_s, u""_s);
    row("katakana", u"ja"_s, u"ピザ"_s, u"🍕"_s);
    row("hiragana for katakana", u"ja"_s, u"ぴざ"_s, u"🍕"_s);
    row("kanji", u"ja"_s, u"日本"_s, u"🇯🇵🗾🎋"_s);
    row("kanji within a word", u"ja"_s, u"いハート"_s, u"❤️💙🤎"_s);
    row("Arabic", u"ar"_s, u"قطة"_s, u"🐈🐱🙀"_s);
    row("Arabic without hamza", u"ar"_s, u"قلب احمر"_s, u"❤️♥️"_s);
    row("Arabic behind an article", u"ar"_s, u"برتغال"_s, u"🇵🇹"_s);
    row("newer than the names of CLDR", u"de"_s, u"rosa Herz"_s, u"🩷"_s);
    row("nothing", u"de"_s, u""_s, u""_s);
    row("no such", u"ja"_s, u"qqqq"_s, u""_s);
}

void tst_Completion::aLanguageFindsByItsOwnWordsAndByEnglishOnes()
{
    QFETCH(QString, language);
    QFETCH(QString, query);
    QString found;
    const auto table = EmojiTable::in(language);
    for (const Emoji *emoji : table->find(query, 3))
        found += emoji->text;
    QTEST(found, "found");
}

void tst_Completion::aPickerFollowsTheLanguage()
{
    EmojiModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery(u"pizza"_s);
    QCOMPARE(model.count(), 0); // nothing is read before a language is told
    model.setLanguage(u"en"_s);
    model.setQuery(u"grinning"_s);
    QCOMPARE(model.nameAt(0), u"grinning face"_s);
    model.setLanguage(u"de"_s);
    QCOMPARE(model.nameAt(0), u"grinsendes Gesicht"_s);
    model.setQuery(u""_s);
    QCOMPARE(model.nameAt(0), u"grinsendes Gesicht"_s);
    model.setLanguage(u"ja"_s);
    QCOMPARE(model.nameAt(0), u"にっこり笑う"_s);
}

void tst_Completion::whatIsTypedIsCompletedInTheLanguage()
{
    CompletionModel model;
    const auto completed = [&model](const QString &typed) {
        model.look(typed, int(typed.size()));
        return words(model).value(0);
    };
    QCOMPARE(completed(u":flugz"_s), QString());
    model.setProperty("language", u"de"_s);
    QCOMPARE(completed(u":flugz"_s), u"Flugzeug"_s);
    QCOMPARE(completed(u":airplane:"_s), u"Flugzeug"_s);
    model.setProperty("language", u"ja"_s);
    QCOMPARE(completed(u":ねこ"_s), u"ネコ"_s);
    QCOMPARE(completed(u":犬"_s), u"イヌの顔"_s); // an ideograph is a word
    QCOMPARE(completed(u":ね"_s), QString());
    model.setProperty("language", u"ar"_s);
    QCOMPARE(completed(u":قط"_s), u"قطة"_s);
}

void tst_Completion::aPickerShowsGroupsAndWhatWasUsedLately()
{
    EmojiModel model;
    model.setLanguage(u"en"_s);
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
