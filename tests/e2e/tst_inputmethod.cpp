// SPDX-License-Identifier: MIT
#include "tests/support/inputmethod.h"
#include "tests/support/snugprocess.h"
#include "tests/support/virtualdesktop.h"

#include <QTest>

using namespace snug::test;
using namespace Qt::StringLiterals;

//! The real program in the hands of somebody who writes Japanese: a real ibus with Anthy between the keys and
//! the window. The steps follow one another.
class tst_InputMethod : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }
    void theFirstEnterComposesAndTheNextSends();
    void whatIsComposedSurvivesAKill();

private:
    void open(const QStringList &arguments);
    QString sent() const;
    QString draft() const;

    VirtualDesktop m_desktop;
    std::unique_ptr<InputMethod> m_inputMethod;
    std::unique_ptr<SnugProcess> m_ada;
    QString m_window;
    bool m_failed = false;
};

void tst_InputMethod::initTestCase()
{
    QVERIFY2(m_desktop.start(), "needs xvfb, openbox, xdotool, xclip and imagemagick");
    m_inputMethod = std::make_unique<InputMethod>(m_desktop.display());
    QVERIFY2(m_inputMethod->start(), "needs ibus");
    m_ada = std::make_unique<SnugProcess>(u"Ada"_s, m_desktop.display());
    m_inputMethod->serve(m_ada->process());
    open({u"--host"_s, u"Film night"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_ada->secret(u"token:"_s).first.startsWith("token:127.0.0.1:"_L1), soon);
    QVERIFY2(m_inputMethod->choose(u"anthy"_s), "needs ibus-anthy");
}

void tst_InputMethod::init()
{
    if (m_failed)
        QSKIP("an earlier step failed");
}

void tst_InputMethod::open(const QStringList &arguments)
{
    QVERIFY2(m_ada->start(arguments), qPrintable(m_ada->process().errorString()));
    QTRY_VERIFY_WITH_TIMEOUT(!(m_window = m_desktop.windowOf(m_ada->process().processId())).isEmpty(), soon);
    QVERIFY(m_desktop.focus(m_window));
}

QString tst_InputMethod::sent() const
{
    return m_ada->hosted(u"SELECT group_concat(text, '|') FROM (SELECT text FROM message ORDER BY seq)"_s)
        .value(0)
        .value(0)
        .toString();
}

QString tst_InputMethod::draft() const
{
    return m_ada->remembered(u"SELECT text FROM draft"_s).value(0).value(0).toString();
}

void tst_InputMethod::theFirstEnterComposesAndTheNextSends()
{
    m_desktop.type(u"kana"_s);
    m_desktop.press(u"Return"_s);
    // The draft has what was composed, not what is being composed: it tells that the first Enter went
    // through.
    QTRY_COMPARE_WITH_TIMEOUT(draft(), u"かな"_s, soon);
    QCOMPARE(sent(), QString());
    m_desktop.press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(sent(), u"かな"_s, soon);
    QTRY_COMPARE_WITH_TIMEOUT(draft(), QString(), soon);

    // Two parts of one message: composing goes on where it ended.
    m_desktop.type(u"neko"_s);
    m_desktop.press(u"Return"_s);
    m_desktop.type(u"to"_s);
    m_desktop.press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(draft(), u"ねこと"_s, soon);
    QCOMPARE(sent(), u"かな"_s);
    m_desktop.press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(sent(), u"かな|ねこと"_s, soon);
}

void tst_InputMethod::whatIsComposedSurvivesAKill()
{
    m_desktop.type(u"sake"_s);
    m_desktop.press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(draft(), u"さけ"_s, soon);
    m_ada->kill();
    open({});
    QCOMPARE(draft(), u"さけ"_s);
    m_desktop.press(u"Return"_s);
    QTRY_COMPARE_WITH_TIMEOUT(sent(), u"かな|ねこと|さけ"_s, soon);
    QCOMPARE(m_ada->stop(), 0);
}

QTEST_GUILESS_MAIN(tst_InputMethod)
#include "tst_inputmethod.moc"
