#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/actions/action.h"
#include "model/run/sweep_plan.h"
#include "model/scenario/scenario.h"

namespace stampede {

/// Many runs of one scenario. A run depends on nothing but the plan and its number.
class Sweep {
public:
    /// Reads every point's scenario and script. Throws InputError, naming what was set, where one cannot be played.
    Sweep(SweepPlan plan, const Catalog& catalog);

    const SweepPlan& plan() const { return m_plan; }
    /// Plays one run: its number, seed and values, score, requests, latency, cost and fingerprint. None where `stopped`
    /// before its end. May be called from several threads at once.
    std::optional<Record> play(std::size_t run, const std::function<bool()>& stopped) const;

private:
    struct Point {
        Record set = {};
        std::shared_ptr<const Scenario> scenario = {};
        std::vector<Action> actions = {};
    };
    Point pointOf(const Value& document, std::size_t index) const;

    SweepPlan m_plan;
    const Catalog& m_catalog;
    std::vector<Note> m_notes;  ///< of the file as it is; another one says that what was set is nothing that counts
    std::vector<Point> m_points;
};

/// Plays the runs with these numbers on `threads` >= 1 threads and gives them in the order of the numbers. Where
/// `stopped`, only those that came to their end. `done` is told of each, one at a time.
std::vector<Record> playRuns(const Sweep& sweep, const std::vector<std::size_t>& runs, unsigned threads,
                             const std::function<bool()>& stopped, const std::function<void()>& done);

/// Whether `line` has what play() puts into a run, so that it can be summed up.
bool isSweepRun(const Value& line);

/// Of every point: how many runs, and of score, share of failed and wrong requests, latency and cost the mean, standard
/// deviation, 95 % confidence interval of the mean (Student's t), least and greatest. `runs` in the order of numbers.
List sweepSummary(const std::vector<Record>& runs);

}  // namespace stampede
