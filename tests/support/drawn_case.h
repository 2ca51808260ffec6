#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "model/actions/action.h"
#include "model/scenario/scenario.h"

namespace stampede {

/// A scenario, and what the player does in it.
struct Case {
    std::shared_ptr<const Scenario> scenario;
    std::vector<Action> actions;
    std::string text;
};

/// A cloud, a load and what is done in it, which depend on the number alone.
Case makeCase(std::uint64_t number);

/// Without one after the other of what is done, and of what happens by plan, as long as it still fails.
Case shrunk(Case drawn, const std::function<bool(const Case&)>& fails);

/// The files that stampede-cli plays a failing case from.
std::string filesOf(const Case& drawn);

}  // namespace stampede
