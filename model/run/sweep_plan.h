#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/base/sim_time.h"
#include "model/base/value.h"

namespace stampede {

/// One place of a scenario's file and the values that a sweep puts there.
struct SweepAxis {
    std::string pointer = {};
    List values = {};
};

/// Which runs a sweep is made of: every combination of the axes' values, each with every seed. Runs are numbered from
/// 0, point by point (the last axis changes fastest) and in each by seed.
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
    /// The values of a point by their pointers, in the order of the axes.
    Record settingsOf(std::size_t point) const;
    /// What the plan says, with fingerprints of the texts and the engine: equal plans, and only they, give equal runs.
    Record description() const;
};

/// The seeds and axes that a description tells of; empty where it is none, or of more runs than a sweep may have.
std::optional<SweepPlan> describedPlan(const Value& description);

/// Whether a run, a record with "run", "seed" and "set", has the seed and settings that its number has by the plan.
bool isOfPlan(const Record& run, const SweepPlan& plan);

/// Two axes of which one names the other's place in the scenario, or a place within it, by whichever steps; none where
/// each has its own. Throws InputError where the scenario is no JSON.
std::optional<std::pair<SweepAxis, SweepAxis>> crossingAxes(const SweepPlan& plan);

}  // namespace stampede
