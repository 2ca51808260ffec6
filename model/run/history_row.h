#pragma once

#include <cstdint>

#include "model/base/money.h"
#include "model/base/sim_time.h"

namespace stampede {

/// What charts show of one step of a run: counts of the step itself, percentiles of the minute before its end, and how
/// things stood at its end.
struct HistoryRow {
    static constexpr SimTime step = seconds(2);
    static constexpr SimTime latencySpan = seconds(60);

    SimTime at = {};  ///< the end of the step: row n ends at (n + 1) * step
    std::uint32_t offered = 0, ok = 0, late = 0, wrong = 0, failed = 0;  ///< late ones are among the ok
    std::uint32_t answered = 0;  ///< how many answers the percentiles are made of; 0: there are none
    SimTime p50 = {}, p90 = {}, p99 = {};
    Money cost = {};         ///< the bill by the scenario's rule until then
    Money costPerHour = {};  ///< what an hour would cost if everything stayed as it is then
    Points score = {};
};

}  // namespace stampede
