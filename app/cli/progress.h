#pragma once

#include "app/cli/console.h"
#include "model/run/simulation.h"

namespace stampede {

/// A bar on standard error that grows with the simulated time; only where that is a terminal. Gone when it ends.
class Progress {
public:
    Progress(Console& console, std::string what) : m_console(console), m_what(std::move(what)) {}
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void show(SimTime now, SimTime end);

private:
    Console& m_console;
    std::string m_what;
    int m_shown = -1;
};

/// Advances a run, with a bar; stops early where the user interrupts. True when it came to `until`.
bool advance(Simulation& run, SimTime until, Console& console, const std::string& what);

}  // namespace stampede
