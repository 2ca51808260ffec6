#include "model/scenario/meaning.h"

#include "model/scenario/scenario_shape.h"

namespace stampede {

std::vector<Problem> problemsOfMeaning(const Scenario& scenario, const Catalog& catalog) {
    constexpr SimTime longestDay = hours(168);  // ours
    Contradictions found;
    if (scenario.duration <= SimTime{} || scenario.duration > longestDay)
        found.note("duration", STAMPEDE_TEXT("scenario", "A day lasts longer than 0:00:00 and at most 168:00:00."));
    problemsOfLoad(scenario, found);
    problemsOfChaos(scenario, catalog, found);
    problemsOfGame(scenario, catalog, found);
    return std::move(found.problems);
}

}  // namespace stampede
