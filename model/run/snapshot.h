#pragma once

#include <string_view>
#include <vector>

#include "model/cloud/control_plane.h"
#include "model/game/announcement_board.h"
#include "model/game/ledger.h"
#include "model/run/run_book.h"

namespace stampede {

/// What a window shows of one resource at a moment.
struct ResourceSnapshot {
    ResourceId id = {};
    const Kind* kind = nullptr;
    ResourceId parent = {};
    ResourceId owner = {};  ///< the group that launched it, empty for none
    State state = State::drawn;
    SimTime since = {};
    Text status = {};  ///< one line of live facts
};

/// A run at a moment, as a value: it holds exactly what has happened by then and refers to nothing that moves.
struct Snapshot {
    SimTime now = {};
    std::vector<ResourceSnapshot> resources = {};  ///< in the order of their ids, what is gone included
    std::vector<Drift> drift = {};                 ///< where the drawing and what is there differ
    RequestTotals requests = {};
    SecondCounts lastSecond = {};  ///< of the last whole second that is over
    Points score = {};
    Points trend = {};
    Money cost = {};
    std::size_t logEntries = 0;
    std::vector<Notice> notices = {};
};

}  // namespace stampede
