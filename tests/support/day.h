#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/run/simulation.h"

namespace stampede {

/// The catalog of the real kinds, made once for all tests of a program.
const Catalog& realCatalog();

/// A day played by a test, in the vocabulary of scenarios and scripts.
class Day {
public:
    /// A shipped scenario, e.g. "01_launch_day".
    explicit Day(const std::string& scenario = "01_launch_day", std::uint64_t seed = 1);
    /// The same, changed before it begins.
    Day(const std::string& scenario, std::uint64_t seed, const std::function<void(Scenario&)>& change);
    /// A scenario of the test's own, as JSON.
    static Day of(std::string_view json, std::uint64_t seed = 1);
    explicit Day(std::shared_ptr<const Scenario> scenario, std::uint64_t seed = 1);

    /// Plays actions given as JSON, or as the name of a shipped script ("addresses.fixed").
    Day& play(std::string_view actions);
    Day& script(const std::string& name);
    Day& until(std::string_view clock);

    Result result() const { return m_simulation->result(); }
    const Cloud& cloud() const { return m_simulation->cloud(); }
    Simulation& simulation() { return *m_simulation; }

    const CloudResource& at(std::string_view id) const;
    /// The log entries of a call, by its name, in order.
    std::vector<LogEntry> calls(std::string_view call) const;
    /// The last of them; fails the test where there is none.
    LogEntry last(std::string_view call) const;
    std::int64_t failed(Cause cause) const;
    std::int64_t row(std::string_view cause) const;  ///< count of the ledger's rows of that cause
    /// A metric of a resource over the minutes [from, to); minutes without data count nothing.
    MetricSeries::Summary metric(std::string_view id, std::string_view name, int from, int to) const;

private:
    std::unique_ptr<Simulation> m_simulation;
};

/// The text of a file below scenarios/.
std::string shippedFile(const std::string& name);

}  // namespace stampede
