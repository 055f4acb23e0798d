// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load.h"
#include "tests/bench/report.h"
#include "tests/bench/settings.h"

#include <functional>

namespace snug::bench {

//! One run of a scenario with one contender: what it may use, and where it says what it found.
class Stage
{
public:
    Stage(Loop &loop, const Settings &settings, Report &report, QString scenario, const Contender &contender,
          QString folder)
        : m_loop(loop)
        , m_settings(settings)
        , m_report(report)
        , m_scenario(std::move(scenario))
        , m_contender(contender)
        , m_folder(std::move(folder))
    {
    }

    Loop &loop() { return m_loop; }
    const Settings &settings() const { return m_settings; }
    const Contender &contender() const { return m_contender; }
    const QString &folder() const { return m_folder; } //!< for the server's files; empty

    void note(const QString &measure, double value)
    {
        m_report.add(m_scenario, measure, m_contender.name, value);
    }
    void fault(const QString &sentence)
    {
        m_report.addFault(m_scenario + QStringLiteral(", ") + m_contender.name + QStringLiteral(": ")
                          + sentence);
    }
    //! Looks for what must not happen.
    void check(const Load &load, const Crowd &crowd);
    //! Lets the crowd talk, and notes what that cost the server. Gives the server's time for each delivery.
    double measure(const ServerProcess &server, Crowd &crowd, const Pace &pace, const QString &prefix = {});
    //! A number of messages, or less of it when in a hurry.
    int some(int count) const { return m_settings.quick ? std::max(1, count / 5) : count; }

private:
    Loop &m_loop;
    const Settings &m_settings;
    Report &m_report;
    const QString m_scenario;
    const Contender &m_contender;
    const QString m_folder;
};

struct Scenario {
    QString name;
    QString about;
    std::function<void(Stage &)> run;
    bool snugdOnly = false; //!< there is nothing to compare it with
    bool onRequest = false; //!< only when named
};

const std::vector<Scenario> &scenarios();
const Scenario *scenarioNamed(const QString &name);

inline Place placeAt(const ServerProcess &server, const char *rooms)
{
    return {server.port(), server.contender().dialect, rooms};
}

// talking.cpp
void quiet(Stage &stage);
void busy(Stage &stage);
void crowd(Stage &stage);
void many(Stage &stage);
void steady(Stage &stage);

// idling.cpp
void idle(Stage &stage);
void idleBesideThousands(Stage &stage);

// joinstorm.cpp
void joinStorm(Stage &stage);

// storing.cpp
void history(Stage &stage);
void durable(Stage &stage);
void startUp(Stage &stage);

// soak.cpp
void soak(Stage &stage);

} // namespace snug::bench
