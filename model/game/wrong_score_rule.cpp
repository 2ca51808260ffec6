#include "model/game/cause_count.h"

namespace stampede {

namespace {

std::vector<std::string_view> causes() { return causeWords(true); }

std::unique_ptr<RequestCount> countRequests(const ScoreRules& rules) {
    return std::make_unique<CauseCount>(Outcome::wrong, "wrong", rules.wrongPoints);
}

}  // namespace

const ScoreRule wrongScoreRule = {.group = "wrong", .causes = causes, .countRequests = countRequests};

}  // namespace stampede
