#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "model/run/simulation.h"
#include "tests/support/drawn_case.h"

namespace stampede {

/// Whoever watches sees each hop too.
enum class Looking { atTheEnd, often, watching };

/// A case played to its end, with all that was to be seen on the way, as text.
std::string played(const Case& drawn, Solving solving, Looking looking);

/// The first line in which two texts differ.
std::string difference(const std::string& one, const std::string& other);

/// How two ways of playing a case differ, empty where they do not.
std::string differenceOf(const Case& drawn, Looking looking);

/// What two ways of playing a scenario without actions end in differently.
std::string differenceOf(const std::shared_ptr<const Scenario>& scenario, SimTime until);

/// How it stands at each of these moments, where somebody acts or at least looks.
std::string seenAt(const std::vector<SimTime>& moments, const Case& drawn, Solving solving);

/// As seenAt(), but nobody watches each hop.
std::string glancedAt(const std::vector<SimTime>& moments, const Case& drawn, Solving solving);

/// Events for each request.
double eventsPerRequest(const std::shared_ptr<const Scenario>& scenario);

}  // namespace stampede
