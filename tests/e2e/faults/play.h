// SPDX-License-Identifier: MIT
#pragma once

#include "tests/e2e/faults/machine.h"
#include "tests/e2e/faults/person.h"

#include <QRandomGenerator>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace snug::test {

//! Rooms full of people on a machine that fails. Everything that happens is chosen by the seed alone, never
//! by what came of it; when it happens to the server is not.
class Play
{
public:
    explicit Play(QRandomGenerator &random);

    //! Opens the rooms, and lets everybody in.
    void begin();
    //! Somebody does something, or something happens to the machine.
    void step();
    //! All is well again: everybody comes back and reads everything, and so does one who was never here.
    void settle();

    QStringList complaints() const;
    QByteArray log() const { return m_machine.log(); }
    //! One line of numbers.
    QString summary() const;

private:
    enum class Trouble { None, Down, Frozen, DiskFull, FilesLimited };

    void openRoom(int number);
    void act(int what, Person &person, quint32 a, quint32 b);
    void strike(int what, quint32 a, quint32 b);
    void recover();
    void startServer(quint32 options);
    //! Waits until it holds, or something was complained of; false after `within` milliseconds.
    bool wait(int within, const std::function<bool()> &holds);
    //! As wait(), with a complaint of its own.
    void expect(const char *what, const std::function<bool()> &holds);
    bool everybody(const std::function<bool(const Person &)> &holds) const;
    //! Messages of those here that have not come back.
    size_t unconfirmed() const;
    qsizetype returning() const;
    void after(int steps, std::function<void()> then) { m_later.emplace(m_step + steps, std::move(then)); }

    QRandomGenerator &m_random;
    QStringList m_complaints;
    Machine m_machine;
    bool m_hasThreads = false; //!< the server knows --threads
    std::vector<std::unique_ptr<Place>> m_places;
    std::vector<std::unique_ptr<Person>> m_people;
    int m_step = 0;
    Trouble m_trouble = Trouble::None;
    int m_troubleEnds = 0;  //!< the step
    int m_troubleLasts = 0; //!< milliseconds, at that step
    quint32 m_nextStart = 0;
    std::multimap<int, std::function<void()>> m_later; //!< by step
    std::map<QString, int> m_counts;
};

} // namespace snug::test
