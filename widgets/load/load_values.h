// widgets/load: everything of a day but the drawing, edited while designing: the curve of requests, who asks for what,
// what an answer is worth, what it costs, and where the limits differ.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/architecture/parameter.h"
#include "model/scenario/scenario.h"

namespace stampede {

/// One part of the load or the rules: where it stands in a file, and how it is edited. A list of records is told apart
/// by `keyedBy` there ("id"), by "name" in here.
struct LoadPart {
    std::string path = {};
    Parameter parameter = {};
    std::string keyedBy = "name";
};

/// All parts but the curve and the limits, in the order they are shown.
const std::vector<LoadPart>& workloadParts();
const std::vector<LoadPart>& scoreParts();

/// How it stands in the scenario, in the shape of its parameter.
Value valueOf(const LoadPart& part, const Scenario& scenario);

/// What to set in the scenario (at part.path) so that the value at `path` below the part becomes `value`; the problem
/// where it does not fit. Always the part as a whole: a file may leave out what is as usual.
std::optional<Problem> changed(const LoadPart& part, const Scenario& scenario, const std::string& path,
                               const Value& value, Value& whole);

/// [[clock, rate], ...] as a file has it.
Value curveValue(const std::vector<std::pair<SimTime, double>>& points);

}  // namespace stampede
