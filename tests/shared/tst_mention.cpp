// SPDX-License-Identifier: MIT
#include "shared/text/mention.h"

#include <QTest>

using namespace snug;
using namespace Qt::StringLiterals;

class tst_Mention : public QObject
{
    Q_OBJECT

private slots:
    void aNameAfterTheSignSpeaksToItsPerson_data();
    void aNameAfterTheSignSpeaksToItsPerson();
    void theLongestNameIsMeant_data();
    void theLongestNameIsMeant();
};

void tst_Mention::aNameAfterTheSignSpeaksToItsPerson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("spoken");

    QTest::newRow("alone") << u"@Ada"_s << u"Ada"_s << true;
    QTest::newRow("in a sentence") << u"hey @Ada, look"_s << u"Ada"_s << true;
    QTest::newRow("in brackets") << u"(@Ada)"_s << u"Ada"_s << true;
    QTest::newRow("other case") << u"@aDA?"_s << u"Ada"_s << true;
    QTest::newRow("two words") << u"@ada l. is right"_s << u"Ada L."_s << true;
    QTest::newRow("decomposed") << u"@Zoe\u0308 come"_s << u"Zoë"_s << true;
    QTest::newRow("wide letters") << u"@\uff21\uff24\uff21"_s << u"Ada"_s << true;
    QTest::newRow("second time") << u"@Adam and @Ada"_s << u"Ada"_s << true;
    QTest::newRow("Japanese") << u"@太郎 さん"_s << u"太郎"_s << true;
    QTest::newRow("emoji at the end of the name") << u"@Ada🌸x"_s << u"Ada🌸"_s << true;
    QTest::newRow("emoji before") << u"🌸@Ada"_s << u"Ada"_s << true;
    QTest::newRow("emoji after") << u"@Ada🌸"_s << u"Ada"_s << true;
    QTest::newRow("name of punctuation") << u"@:-)x"_s << u":-)"_s << true;

    QTest::newRow("no sign") << u"Ada"_s << u"Ada"_s << false;
    QTest::newRow("longer name") << u"@Adam"_s << u"Ada"_s << false;
    QTest::newRow("longer name with mark") << u"@Ada\u0308"_s << u"Ada"_s << false;
    QTest::newRow("longer name than one that ends in a mark") << u"@सीताराम"_s << u"सीता"_s << false;
    QTest::newRow("letter of the second plane after") << u"@太郎𠮷"_s << u"太郎"_s << false;
    QTest::newRow("number after") << u"@Ada2"_s << u"Ada"_s << false;
    QTest::newRow("underscore after") << u"@Ada_"_s << u"Ada"_s << false;
    QTest::newRow("half the name") << u"@Ada"_s << u"Ada L"_s << false;
    QTest::newRow("mail address") << u"write to bo@ada"_s << u"Ada"_s << false;
    QTest::newRow("space between") << u"@ Ada"_s << u"Ada"_s << false;
    QTest::newRow("no name") << u"@"_s << QString() << false;
    QTest::newRow("no text") << QString() << u"Ada"_s << false;
}

void tst_Mention::aNameAfterTheSignSpeaksToItsPerson()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QTEST(text::mentions(text, name), "spoken");
}

void tst_Mention::theLongestNameIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("spoken");
    QTest::addColumn<int>("length");

    QTest::newRow("alone") << u"@Anna"_s << true << 5;
    QTest::newRow("in a sentence") << u"@Anna, 2 of them"_s << true << 5;
    QTest::newRow("longer") << u"@Anna 2 come"_s << false << 7;
    QTest::newRow("longer still") << u"@Anna 2 de la Cruz."_s << false << 18;
    QTest::newRow("longer by a mark") << u"@Anna-Maria"_s << false << 11;
    QTest::newRow("like a longer one") << u"@Anna 23"_s << true << 5;
    QTest::newRow("other case") << u"@anna 2"_s << false << 0;
    QTest::newRow("both") << u"@Anna 2 and @Anna"_s << true << 7;
    QTest::newRow("nobody") << u"@Bo"_s << false << 0;
    QTest::newRow("as often as a message has place for") << u"@Anna 2 "_s.repeated(2000) << false << 7;
}

void tst_Mention::theLongestNameIsMeant()
{
    QFETCH(QString, text);
    const QStringList others{u"Anna 2"_s, u"Anna 2 de la Cruz"_s, u"Anna-Maria"_s};
    QTEST(text::mentions(text, u"Anna"_s, others), "spoken");
    QTEST(static_cast<int>(text::mentionLength(text, others + QStringList{u"Anna"_s})), "length");
    for (const QString &other : others)
        QVERIFY(!text::isOneWord(other));
    QVERIFY(text::isOneWord(u"Zoe\u0308_2"_s));
}

QTEST_APPLESS_MAIN(tst_Mention)
#include "tst_mention.moc"
