// SPDX-License-Identifier: MIT
#include "app/session/typingpeople.h"

#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

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
        TypingPeople people(200ms);
        people.start(u"m1"_s, u"Ada"_s);
        QTimer keys;
        connect(&keys, &QTimer::timeout, this, [&people] { people.start(u"m2"_s, u"Bo"_s); });
        keys.start(20ms);
        QTRY_COMPARE(people.text(), u"Ada and Bo are typing"_s);
        QTRY_COMPARE(people.text(), u"Bo is typing"_s);
        keys.stop();
        QTRY_COMPARE(people.text(), QString());
    }

    void whoKeepsTypingStays()
    {
        TypingPeople people(200ms);
        QDeadlineTimer stays; // at least
        bool leftEarly = false;
        connect(&people, &TypingPeople::changed, this,
                [&] { leftEarly |= people.text().isEmpty() && !stays.hasExpired(); });
        for (int i = 0; i < 5; ++i) {
            stays.setRemainingTime(200ms);
            people.start(u"m1"_s, u"Ada"_s);
            QTest::qWait(100);
        }
        QTRY_COMPARE(people.text(), QString());
        QVERIFY(!leftEarly);
    }
};

QTEST_GUILESS_MAIN(TestTypingPeople)
#include "tst_typingpeople.moc"
