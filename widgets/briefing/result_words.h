#pragma once

#include <QString>
#include <string>
#include <utility>
#include <vector>

#include "model/game/standings.h"
#include "model/run/result.h"
#include "model/scenario/scenario.h"

namespace stampede {

/// What was wrong, in words: "balancer gone". One line, plain.
QString incidentName(std::string_view cause);
/// The same for an incident of which requests failed: where they failed of several things, the first "and more".
QString incidentTitle(const ResultIncident& incident);
/// Those several that had more than a few with their shares, "Overload 62 % · Wrong answers 38 %"; empty where it was
/// one.
QString incidentShares(const ResultIncident& incident);
/// "1:12:05 to 1:20:40, noticed after 42 s, over after 8 min".
QString incidentTold(const ResultIncident& incident);
/// The lesson's name, or where it has none its id in words.
QString lessonName(const Lesson& lesson);
/// The player and the rivals that were played, best first.
std::vector<Standing> standingsOf(const Result& result);
/// What it was called last, or its id. One line, plain.
QString nameOf(const ResultCost& cost);
/// Of what was paid for, the dearest first; what cost nothing is left out.
std::vector<ResultCost> dearest(const Result& result, std::size_t most);

}  // namespace stampede
