// SPDX-License-Identifier: MIT
#include "tests/e2e/faults/play.h"

#include "tests/support/patience.h"

#include <QDeadlineTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace snug::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int rooms = 4;
constexpr int peopleOfRoom = 6;
constexpr int onTheirWay = 6;   // people who come back, likewise
constexpr size_t onTheWay = 96; // messages not confirmed, before everybody waits for the server
constexpr int tickEvery = 100;  // milliseconds

} // namespace

Play::Play(QRandomGenerator &random)
    : m_random(random)
    , m_machine({u"--rate"_s, u"0"_s, u"--max-per-address"_s, u"0"_s, u"--rooms"_s, u"open"_s})
    , m_hasThreads(runSnugd({u"--help"_s}).out.contains("--threads"_L1))
{
}

void Play::begin()
{
    startServer(m_random.generate());
    for (int room = 0; room < rooms; ++room)
        openRoom(room);
    expect("everybody is let in", [this] { return everybody(&Person::isHere); });
}

void Play::openRoom(int number)
{
    const auto port = static_cast<quint16>(m_machine.server().port());
    const QChar nick = QLatin1Char(static_cast<char>('A' + number));
    if (number % 2 == 0) { // comes into being when first joined
        m_places.emplace_back(new Place{.room = nick.toLower(), .invite = {}, .nick = nick, .port = port});
    } else {
        const Outcome made = runSnugd({u"room"_s, u"create"_s, nick, u"--data"_s, m_machine.data()});
        const Result<RoomLink> link = RoomLink::parse(made.out);
        if (!link)
            qFatal("no room: %s", qPrintable(made.err));
        m_places.emplace_back(
            new Place{.room = link->room, .invite = link->invite, .nick = nick, .port = port});
    }
    for (int i = 0; i < peopleOfRoom; ++i) {
        m_people.push_back(std::make_unique<Person>(*m_places.back(), i));
        m_people.back()->come();
    }
}

void Play::step()
{
    ++m_step;
    // Always as many numbers, so that the choices do not hang on what came of them.
    const quint32 who = m_random.generate(), a = m_random.generate(), b = m_random.generate();
    const int what = m_random.bounded(1000);
    const int trouble = m_random.bounded(1000);

    for (auto due = m_later.begin(); due != m_later.end() && due->first <= m_step; due = m_later.erase(due))
        due->second();
    if (m_trouble != Trouble::None && m_step >= m_troubleEnds)
        recover();
    if (trouble < 12 && m_trouble == Trouble::None)
        strike(trouble, a, b);
    act(what, *m_people[who % m_people.size()], a, b);

    QCoreApplication::processEvents();
    if (m_trouble == Trouble::None)
        expect("the server goes on", [this] { return unconfirmed() < onTheWay && returning() < onTheirWay; });
}

void Play::recover()
{
    if (m_trouble != Trouble::None)
        wait(m_troubleLasts, [] { return false; });
    switch (std::exchange(m_trouble, Trouble::None)) {
    case Trouble::None:
        break;
    case Trouble::Down:
        startServer(m_nextStart);
        break;
    case Trouble::Frozen:
        m_machine.thaw();
        break;
    case Trouble::DiskFull:
    case Trouble::FilesLimited:
        m_machine.freeDisk();
        break;
    }
}

void Play::startServer(quint32 options)
{
    for (const auto &place : m_places)
        place->ledger.markRestart();
    m_machine.freeDisk();
    QStringList more;
    if (m_hasThreads)
        more = {u"--threads"_s, QString::number(options % 2 == 0 ? 1 : 4)};
    if (!m_machine.start(more))
        m_complaints += u"the server did not start: "_s + QString::fromUtf8(m_machine.log());
    for (const auto &place : m_places)
        place->port = static_cast<quint16>(m_machine.server().port());
}

bool Play::wait(int within, const std::function<bool()> &holds)
{
    // Not QTest::qWaitFor(), which looks every 10 ms: whoever waits for what was sent would hear of it late.
    QTimer tick;
    tick.start(tickEvery);
    const QDeadlineTimer deadline(within);
    while (!holds() && complaints().isEmpty()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void Play::expect(const char *what, const std::function<bool()> &holds)
{
    if (!wait(patience, holds))
        m_complaints +=
            u"this did not happen within %1 s: %2"_s.arg(patience / 1000).arg(QLatin1StringView(what));
}

bool Play::everybody(const std::function<bool(const Person &)> &holds) const
{
    return std::ranges::all_of(m_people, [&](const auto &person) { return holds(*person); });
}

size_t Play::unconfirmed() const
{
    return std::accumulate(m_people.begin(), m_people.end(), size_t{0}, [](size_t sum, const auto &person) {
        return sum + (person->isHere() ? person->unconfirmed() : 0);
    });
}

qsizetype Play::returning() const
{
    return std::ranges::count_if(m_people, [](const auto &person) { return person->isReturning(); });
}

void Play::settle()
{
    recover();
    for (const auto &[step, then] : std::exchange(m_later, {}))
        then();
    for (const auto &person : m_people) {
        person->setReading(Wire::Reading::Normal);
        person->come();
    }
    expect("everybody is here and knows what became of each message", [this] {
        return everybody([](const Person &person) { return person.isHere() && person.unconfirmed() == 0; });
    });
    for (const auto &person : m_people)
        person->readAll();
    expect("everybody has the whole room", [this] { return everybody(&Person::isWhole); });

    for (const auto &place : m_places) {
        Person reader(*place, 99);
        reader.readAll();
        reader.come();
        expect("somebody reads the room from its end to its beginning",
               [&reader] { return reader.isHere() && reader.isWhole(); });
        place->ledger.settle(reader.held());
        for (size_t i = 0; i < m_people.size(); ++i) {
            if (m_places[i / peopleOfRoom] != place)
                continue;
            expect("everybody has the newest", [&] { return m_people[i]->head() == reader.head(); });
            if (m_people[i]->held() != reader.held())
                place->ledger.complain(u"person %1 holds another room than is stored"_s.arg(i));
        }
    }
    if (!m_machine.stop())
        m_complaints += u"the server did not end well"_s;
}

QStringList Play::complaints() const
{
    QStringList all = m_complaints;
    for (const auto &place : m_places)
        all += place->ledger.complaints();
    return all;
}

QString Play::summary() const
{
    Person::Counts sum;
    for (const auto &person : m_people) {
        const Person::Counts &counts = person->counts();
        sum.confirmed += counts.confirmed;
        sum.repeats += counts.repeats;
        sum.refusals += counts.refusals;
        sum.pages += counts.pages;
        sum.joins += counts.joins;
        sum.resets += counts.resets;
        sum.tooSlow += counts.tooSlow;
    }
    QStringList happened;
    for (const auto &[what, count] : m_counts)
        happened += u"%1 %2"_s.arg(count).arg(what);
    return u"%1 steps: %2 messages confirmed, %3 repeats answered, %4 refusals, %5 pages, %6 joins, %7 told "
           u"to start "
           "over, %8 too slow; %9"_s.arg(m_step)
               .arg(sum.confirmed)
               .arg(sum.repeats)
               .arg(sum.refusals)
               .arg(sum.pages)
               .arg(sum.joins)
               .arg(sum.resets)
               .arg(sum.tooSlow)
               .arg(happened.join(u", "_s));
}

} // namespace snug::test
