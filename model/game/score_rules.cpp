#include "model/game/score_rules.h"

namespace stampede {

ScoreRules defaultScoreRules() {
    return {.bands = {{.name = "fast", .under = seconds(1), .points = points(2)},
                      {.name = "mid", .under = seconds(8), .points = points(1)},
                      {.name = "slow", .points = points(0.25)}},
            .wrongPoints = points(-1),
            .failedPoints = points(-1),
            .trend = minutes(5),
            .cost = {.pointsPerUsd = -4, .rules = {{.kinds = {"*"}, .catalogPriceTimes = 1}}}};
}

}  // namespace stampede
