#pragma once

#include <rapidcheck/Gen.h>

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>
#include <vector>

#include "model/actions/action.h"
#include "model/scenario/scenario.h"
#include "tests/support/choices.h"

namespace stampede {

/// A scenario, what the player does in it, and the seed that it is played with.
struct Case {
    std::shared_ptr<const Scenario> scenario = {};
    std::vector<Action> actions = {};
    std::uint64_t seed = 1;
};

/// A cloud, a load and what is done in it, drawn at random: chains, splitters, caches, databases, time-outs, retries,
/// faults by plan, live edits.
rc::Gen<Case> anyCase();

/// The document as a scenario, in one of three with a second class of requests that has keys; the actions in order of
/// time.
Case caseOf(Choices& choices, const Value& document, std::vector<Action> actions);

/// The files that stampede-cli plays a case from.
std::string filesOf(const Case& drawn);
/// So does rapidcheck show it.
void showValue(const Case& drawn, std::ostream& out);

}  // namespace stampede
