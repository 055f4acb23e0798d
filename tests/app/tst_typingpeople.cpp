// SPDX-License-Identifier: MIT
#include "app/session/typingpeople.h"

#include <QSignalSpy>
#include <QTest>

using namespace snug::app;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestTypingPeople : public QObject
{
    Q_OBJECT

private slots:
    void aSentenceSaysWhoTypes()
    {
        TypingPeople people(1h);
        QCOMPARE(people.text(), QString());
        people.start(u"m1"_s, u"Ada"_s);
        QCOMPARE(people.text(), u"Ada is typing"_s);
        people.start(u"m2"_s, u"%1 <b>Bo</b>"_s);
        QCOMPARE(people.text(), u"Ada and %1 <b>Bo</b> are typing"_s);
        people.start(u"m3"_s, u"Cy"_s);
        QCOMPARE(people.text(), u"3 people are typing"_s);
        people.start(u"m3"_s, u"Cy"_s);
        QCOMPARE(people.text(), u"3 people are typing"_s);
        people.stop(u"m2"_s);
        people.stop(u"m2"_s);
        QCOMPARE(people.text(), u"Ada and Cy are typing"_s);
        people.clear();
        QCOMPARE(people.text(), QString());
    }

    void eachStopsByThemselves()
    {
        TypingPeople people(500ms);
        people.start(u"m1"_s, u"Ada"_s);
        QCOMPARE(people.text(), u"Ada is typing"_s);
        QTest::qWait(250);
        people.start(u"m2"_s, u"Bo"_s);
        QTRY_COMPARE(people.text(), u"Bo is typing"_s);
        QTRY_COMPARE(people.text(), QString());
    }

    void whoKeepsTypingStays()
    {
        TypingPeople people(1s);
        for (int i = 0; i < 5; ++i) {
            people.start(u"m1"_s, u"Ada"_s);
            QVERIFY(!QTest::qWaitFor([&] { return people.text().isEmpty(); }, 300));
        }
        QTRY_COMPARE(people.text(), QString());
    }
};

QTEST_GUILESS_MAIN(TestTypingPeople)
#include "tst_typingpeople.moc"
