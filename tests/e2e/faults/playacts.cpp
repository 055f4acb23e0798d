// SPDX-License-Identifier: MIT
// What may happen in a play.
#include "tests/e2e/faults/play.h"

namespace snug::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longAway = 4500;    // steps, until more has changed than a client may catch up with
constexpr int day = 24 * 60 * 60; // seconds

//! Words of all lengths; the longest fill sockets.
QString words(quint32 a, quint32 b)
{
    const QString some = u"%1 füße 👍🏽 \n \"%2\" \\ "_s.arg(a).arg(b);
    return some.repeated(a % 50 == 0 ? 200 : a % 7 == 0 ? 12 : 1) + u'.';
}

} // namespace

void Play::act(int what, Person &person, quint32 a, quint32 b)
{
    const auto stayAway = [&] {
        const int steps = a % 40 == 0 ? longAway : static_cast<int>(a % 200);
        after(steps, [&person, forgets = b % 4 == 0] {
            if (forgets)
                person.forget();
            person.come();
        });
    };
    const qint64 somewhere = person.head() > 0 ? 1 + static_cast<qint64>(b) % person.head() : 1;
    if (what < 600) {
        const auto replyTo = a % 5 == 0 && person.head() > 0 ? std::optional(somewhere) : std::nullopt;
        person.say(words(a, b), replyTo, b % 2 == 0);
    } else if (what < 690) {
        person.repeat(a);
    } else if (what < 720) {
        person.sayWrong(a);
    } else if (what < 820) {
        using Direction = frame::History::Direction;
        person.read(a % 2 == 0 ? Direction::Before : Direction::After, somewhere,
                    1 + static_cast<int>(a % 200));
    } else if (what < 850) {
        person.rename(u"called %1"_s.arg(a % 10));
    } else if (what < 880) {
        person.type(a % 2 == 0);
    } else if (what < 910) {
        if (person.isAway()) // for as long as was said
            return;
        person.leave();
        stayAway();
    } else if (what < 935) {
        person.tear(static_cast<qsizetype>(a % 60));
    } else if (what < 960) {
        person.cutAfter(a % 5000);
    } else {
        person.setReading(what < 980 ? Wire::Reading::Not : Wire::Reading::Slow);
        after(static_cast<int>(a % 300), [&person] { person.setReading(Wire::Reading::Normal); });
    }
}

void Play::strike(int what, quint32 a, quint32 b)
{
    m_troubleEnds = m_step + 1 + static_cast<int>(a % 80);
    m_troubleLasts = static_cast<int>(b % 150);
    m_nextStart = b;
    if (what < 5) {
        if (b % 2 == 0) { // the moment somebody is told that a message is safe
            const size_t waiting = unconfirmed();
            wait(100, [&] { return unconfirmed() < waiting; });
        }
        m_machine.kill();
        m_trouble = Trouble::Down;
        ++m_counts[u"kills"_s];
    } else if (what == 5) {
        if (!m_machine.stop())
            m_complaints += u"the server did not end well"_s;
        m_trouble = Trouble::Down;
        ++m_counts[u"stops"_s];
    } else if (what < 8) {
        m_machine.freeze();
        m_trouble = Trouble::Frozen;
        ++m_counts[u"freezes"_s];
    } else if (what < 10) {
        m_machine.fillDisk();
        m_trouble = Trouble::DiskFull;
        ++m_counts[m_machine.hasDisk() ? u"full disks"_s : u"file limits"_s];
    } else if (what == 10) {
        m_machine.limitFiles();
        m_trouble = Trouble::FilesLimited;
        ++m_counts[u"file limits"_s];
    } else if (m_machine.hasClock()) {
        m_machine.moveClock(static_cast<int>(b % 5 - 2) * day);
        ++m_counts[u"clocks moved"_s];
    }
}

} // namespace snug::test
