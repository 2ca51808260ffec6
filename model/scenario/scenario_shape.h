#pragma once

#include "model/scenario/chaos_shape.h"
#include "model/scenario/drawing_shape.h"
#include "model/scenario/rules_shape.h"
#include "model/scenario/scenario.h"
#include "model/scenario/workload_shape.h"

namespace stampede {

/// A scenario as its file has it: a drawing not yet checked, limits not yet told apart.
struct ScenarioFile {
    Scenario scenario = {};  ///< without architecture and limits
    Drawing drawing = {};
    Record limits = {};
};

template <class Io>
void describe(Io& io, ScenarioFile& f) {
    Scenario& s = f.scenario;
    io.constant("format", "stampede/scenario", "What this file is.");
    io.constant("formatVersion", newestFormatVersion, "The version of the format.");
    io.optional("name", s.name, {},
                "The scenario's name; texts are a string, or an object with one for each language.");
    io.optional("story", s.story, {}, "What the player is told at first.");
    io.optional("duration", s.duration, hours(1), "How long the day is.");
    io.optional("year", s.year, 2026, Range{2006, 2100}, "What is not offered in this year is refused.");
    io.optional("limits", f.limits, {}, "Quotas and other tunables by name, and the instance types on offer.");
    io.optional("architecture", f.drawing, {}, "The drawing.");
    io.optional("workload", s.workload, defaultWorkload(), "Who asks for what.");
    io.optional("announcements", s.announcements, {}, Range{0, 10'000}, "What everybody hears.");
    io.optional("chaos", s.chaos, {}, Range{0, 10'000}, "What goes wrong.");
    io.optional("score", s.score, defaultScoreRules(), "What the day is worth.");
    io.optional("goals", s.goals, {}, Range{0, 1000}, "What is to be reached.");
    io.optional("lessons", s.lessons, {}, Range{0, 1000}, "What is to be learnt.");
    io.optional("hints", s.hints, {}, Range{0, 1000}, "What can be asked for.");
    io.optional("rivals", s.rivals, {}, Range{0, 1000}, "The other teams.");
    io.rest(s.unknown);
}

/// The scenario as its file has it.
ScenarioFile fileOf(const Scenario& scenario);

/// The most that a scenario's `limits` may make of a tunable: what a day can still be played with.
double mostOfLimit(const Tunable& tunable);

/// Reads the members of `limits`: what the tables know, and the rest.
Limits limitsOf(const Record& limits, const Catalog& catalog, std::vector<Problem>& problems,
                std::vector<UnknownMember>& unknown);

/// What contradicts itself or names what is not there, apart from the drawing. Paths as in "workload/classes/0/share".
std::vector<Problem> problemsOfMeaning(const Scenario& scenario, const Catalog& catalog);

}  // namespace stampede
