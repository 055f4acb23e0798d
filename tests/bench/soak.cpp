// SPDX-License-Identifier: MIT
#include "tests/bench/scenario.h"

#include <iostream>
#include <random>

namespace snug::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rooms = 20;

//! People who do not stay: one comes or goes at each step, with a goodbye or without, and comes back as the
//! same.
class Passers final : public Audience
{
public:
    Passers(Loop &loop, const ServerProcess &server, const Crowd &crowd)
        : m_loop(loop)
        , m_server(server)
        , m_crowd(crowd)
        , m_people(count)
    {
    }

    void step()
    {
        Person &person = m_people[m_random() % count];
        if (person.member && !person.member->isClosed()) {
            if (m_random() % 2 == 0)
                person.member->sayGoodbye();
            else
                person.member->cut();
            return;
        }
        const int index = static_cast<int>(&person - m_people.data());
        const int room = index % rooms;
        person.member = std::make_unique<Member>(m_loop, *m_server.contender().dialect, *this, index, room);
        person.member->token = person.token;
        person.member->since = person.seen;
        person.member->join(m_server.port(), m_crowd.roomName(room));
    }
    void joined(Member &member, std::string_view welcome) override
    {
        ++m_joins;
        Person &person = m_people[static_cast<std::size_t>(member.index())];
        if (person.token.empty())
            person.token = valueIn(welcome, R"("token":")", "\"");
        person.seen = std::stoll(valueIn(welcome, R"("head":)", ",}"));
    }
    int joins() const { return m_joins; }

private:
    static constexpr std::size_t count = 200;
    struct Person {
        std::unique_ptr<Member> member;
        std::string token;
        long long seen = 0;
    };

    Loop &m_loop;
    const ServerProcess &m_server;
    const Crowd &m_crowd;
    std::vector<Person> m_people;
    std::minstd_rand m_random; // the same each time
    int m_joins = 0;
};

//! Something looked at every so often, to see whether it grows.
class Series
{
public:
    void add(double minutes, double value)
    {
        m_minutes.push_back(minutes);
        m_values.push_back(value);
    }
    void noteIn(Stage &stage, const QString &name) const
    {
        stage.note(name + u" first"_s, m_values.front());
        stage.note(name + u" last"_s, m_values.back());
        stage.note(name + u" most"_s, *std::max_element(m_values.begin(), m_values.end()));
        stage.note(name + u" per minute"_s, slope());
    }

private:
    //! Of the straight line that fits best, through the second half: the first fills caches.
    double slope() const
    {
        const std::size_t from = m_values.size() / 2;
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (std::size_t i = from; i < m_values.size(); ++i) {
            n += 1;
            x += m_minutes[i];
            y += m_values[i];
            xx += m_minutes[i] * m_minutes[i];
            xy += m_minutes[i] * m_values[i];
        }
        const double spread = n * xx - x * x;
        return spread > 0 ? (n * xy - x * y) / spread : 0;
    }

    std::vector<double> m_minutes;
    std::vector<double> m_values;
};

//! Ten seconds of talk among those who stay.
void talk(Stage &stage, Crowd &crowd, Passers &passers)
{
    Load load(crowd, {.senders = 2, .messages = 50, .rate = 5});
    load.start();
    Nanos nextStep = now();
    while (!load.isOver()) {
        load.turn(nextStep);
        if (now() < nextStep)
            continue;
        passers.step();
        nextStep = now() + 20 * millisecond;
    }
    stage.check(load, crowd);
}

} // namespace

void soak(Stage &stage)
{
    ServerProcess server(stage.contender(), stage.folder());
    server.start();
    Crowd crowd(stage.loop(), placeAt(server, "soak"), rooms, 20);
    crowd.join();
    Passers passers(stage.loop(), server, crowd);
    Series memory;
    Series descriptors;
    const Nanos start = now();
    const Nanos cpu = server.cpu();
    const auto minutes = [start] { return static_cast<double>(now() - start) / (60.0 * second); };
    do {
        talk(stage, crowd, passers);
        memory.add(minutes(), server.memory());
        descriptors.add(minutes(), server.descriptors());
        std::cerr << "  " << minutes() << " min: " << server.memory() << " KB, " << server.descriptors()
                  << " descriptors, " << passers.joins() << " joins" << std::endl;
    } while (minutes() < stage.settings().minutes && crowd.dropped() == 0);
    memory.noteIn(stage, u"memory KB"_s);
    descriptors.noteIn(stage, u"descriptors"_s);
    stage.note(u"joins"_s, passers.joins());
    stage.note(u"CPU %"_s,
               static_cast<double>(server.cpu() - cpu) * 100 / static_cast<double>(now() - start));
}

} // namespace snug::bench
