#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/actions/action.h"
#include "model/base/value.h"
#include "model/scenario/scenario.h"

namespace stampede {

/// One place of a scenario's file and the values that a sweep puts there.
struct SweepAxis {
    std::string pointer = {};
    List values = {};
};

/// Which runs a sweep is made of: every combination of the axes' values, each with every seed.
struct SweepPlan {
    static constexpr std::size_t mostPoints = 1'000;
    static constexpr std::size_t mostRuns = 200'000;

    std::string file = {};      ///< the name that problems carry
    std::string scenario = {};  ///< the file's text
    std::string script = {};    ///< the text of the player's actions, empty for none
    std::int64_t firstSeed = 1, lastSeed = 1;
    std::vector<SweepAxis> axes = {};
    SimTime until = never;

    std::size_t seeds() const { return static_cast<std::size_t>(lastSeed - firstSeed) + 1; }
    std::size_t points() const;
    std::size_t runs() const { return points() * seeds(); }
    /// What the plan says, with fingerprints of the texts and the engine: equal plans, and only they, give equal runs.
    Record description() const;
};

/// Many runs of one scenario. Runs are numbered from 0, point by point (the last axis changes fastest) and in each by
/// seed. A run depends on nothing but the plan and its number.
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
