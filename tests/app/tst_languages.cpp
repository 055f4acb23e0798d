// SPDX-License-Identifier: MIT
#include "app/desktop/languages.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

#include <set>

using namespace snug::app;
using namespace Qt::StringLiterals;

namespace {

//! Has a text that it says in the language of the moment, and one that it puts together.
class Teller : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString words READ words NOTIFY wordsChanged FINAL)
    Q_PROPERTY(int number READ number NOTIFY numberChanged FINAL)

public:
    using QObject::QObject;
    static QString words() { return QCoreApplication::translate("Composer", "Send"); }
    static int number() { return 1; }
    int retranslations = 0;

public slots:
    void retranslate() { ++retranslations; }

signals:
    void wordsChanged();
    void numberChanged();
};

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void theFirstLanguageThatIsOfferedIsSpoken_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("with a country") << QStringList{u"de-AT"_s} << u"de"_s;
        QTest::newRow("with a script") << QStringList{u"ar-Arab-EG"_s, u"ar"_s} << u"ar"_s;
        QTest::newRow("as the environment writes it") << QStringList{u"fr_CA"_s} << u"fr"_s;
        QTest::newRow("the second wish") << QStringList{u"pt-BR"_s, u"es-ES"_s, u"en-US"_s} << u"es"_s;
        QTest::newRow("none of the wishes") << QStringList{u"fi-FI"_s, u"sv"_s} << u"en"_s;
        QTest::newRow("no wishes") << QStringList() << u"en"_s;
        QTest::newRow("no locale") << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("nonsense") << QStringList{u""_s, u"-"_s, u"deutsch"_s} << u"en"_s;
    }
    void theFirstLanguageThatIsOfferedIsSpoken()
    {
        QFETCH(QStringList, wanted);
        QTEST(Languages::matching(wanted), "spoken");
    }

    void datesAndNumbersAreTheSystemsUnlessAnotherLanguageIsChosen_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QLocale>("system");
        QTest::addColumn<QLocale>("formats");
        const QLocale swiss(QLocale::German, QLocale::Switzerland);
        QTest::newRow("nothing chosen") << u""_s << swiss << swiss;
        QTest::newRow("the system's language chosen") << u"de"_s << swiss << swiss;
        QTest::newRow("another chosen") << u"fr"_s << swiss << QLocale(u"fr"_s);
        QTest::newRow("the system is without a locale")
            << u""_s << QLocale::c() << QLocale(QLocale::English, QLocale::UnitedKingdom);
        QTest::newRow("a choice without a locale") << u"ja"_s << QLocale::c() << QLocale(u"ja"_s);
    }
    void datesAndNumbersAreTheSystemsUnlessAnotherLanguageIsChosen()
    {
        QFETCH(QString, choice);
        QFETCH(QLocale, system);
        QTEST(Languages::formatsFor(choice, system), "formats");
    }

    void everyLanguageOfferedHasItsWords_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : Languages::offered())
            QTest::newRow(qPrintable(code)) << code;
    }
    void everyLanguageOfferedHasItsWords()
    {
        QFETCH(QString, code);
        const Languages languages(code);
        QCOMPARE(languages.spoken(), code);
        QVERIFY(!Languages::nativeName(code).isEmpty());
        QCOMPARE(QLocale().language(), QLocale(code).language());
        QCOMPARE(QCoreApplication::translate("Composer", "Send") == "Send"_L1, code == "en"_L1);
        const QString two = QCoreApplication::translate("JumpButton", "%n new message(s)", nullptr, 2);
        QVERIFY2(!two.contains(u'('), qPrintable(two));
        QCOMPARE(QGuiApplication::layoutDirection(), code == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
    }

    void arabicCountsInSixWays()
    {
        const Languages languages(u"ar"_s);
        std::set<QString> forms;
        for (const int n : {0, 1, 2, 5, 11, 100}) {
            QString form = QCoreApplication::translate("RoomHeaderBar", "%n here", nullptr, n);
            forms.insert(form.remove(QLocale().toString(n)));
        }
        QCOMPARE(forms.size(), 6u);
        QVERIFY(QCoreApplication::translate("JumpButton", "%n new message(s)", nullptr, 5).startsWith(u'٥'));
    }

    void numbersAreGroupedAsTheLanguageDoes()
    {
        const Languages languages(u"de"_s);
        QCOMPARE(QCoreApplication::translate("JumpButton", "%n new message(s)", nullptr, 1234),
                 u"1.234 neue Nachrichten"_s);
    }

    void qtSpeaksTheSameLanguage()
    {
        const Languages languages(u"de"_s);
        QCOMPARE(QCoreApplication::translate("QShortcut", "Ctrl"), u"Strg"_s);
    }

    void anotherChoiceIsSpokenAtOnceAndNothingOfTheLastRemains()
    {
        Languages languages(u"fr"_s);
        QSignalSpy changed(&languages, &Languages::changed);
        languages.choose(u"de"_s);
        QCOMPARE(QCoreApplication::translate("Composer", "Send"), u"Senden"_s);
        languages.choose(u"en"_s);
        QCOMPARE(QCoreApplication::translate("Composer", "Send"), u"Send"_s);
        QCOMPARE(changed.size(), 2);
        languages.choose(u"en"_s);
        QCOMPARE(changed.size(), 2);
        languages.choose(u"xx"_s);
        QCOMPARE(languages.spoken(), Languages::matching(QLocale::system().uiLanguages()));
    }

    void textsAndRowsAreToldAgain()
    {
        QObject root;
        Teller teller(&root);
        QStringListModel rows({u"a"_s, u"b"_s}, &root);
        QStringListModel none(&root);
        QSignalSpy words(&teller, &Teller::wordsChanged);
        QSignalSpy number(&teller, &Teller::numberChanged);
        QSignalSpy data(&rows, &QStringListModel::dataChanged);
        QSignalSpy nothing(&none, &QStringListModel::dataChanged);
        Languages::retell({&root});
        QCOMPARE(words.size(), 1);
        QCOMPARE(number.size(), 0);
        QCOMPARE(teller.retranslations, 1);
        QCOMPARE(data.size(), 1);
        QCOMPARE(data[0][1].toModelIndex().row(), 1);
        QCOMPARE(nothing.size(), 0);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
