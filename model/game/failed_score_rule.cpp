#include "model/game/cause_count.h"

namespace stampede {

namespace {

std::vector<std::string_view> causes() { return causeWords(false); }

std::unique_ptr<RequestCount> countRequests(const ScoreRules& rules) {
    return std::make_unique<CauseCount>(Outcome::failed, "failed", rules.failedPoints);
}

}  // namespace

const ScoreRule failedScoreRule = {.group = "failed", .causes = causes, .countRequests = countRequests};

}  // namespace stampede
