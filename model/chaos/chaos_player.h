#pragma once

#include <functional>
#include <vector>

#include "model/chaos/chaos_plan.h"
#include "model/cloud/cloud.h"

namespace stampede {

/// When the entry happens in the run of that seed: `at`, or a whole millisecond of `between`, its ends included.
SimTime momentOf(const ChaosEntry& entry, std::uint64_t seed);

/// Plays a chaos plan: each entry becomes one call of the actor chaos on what is there at its moment, and meets the
/// same refusals as the player's. Whoever finds nobody is logged with our code `no-target`. Outlives the engine's run.
class ChaosPlayer {
public:
    /// One call that was made.
    struct Made {
        std::string entry = {};
        std::uint32_t logNumber = 0;
        bool broke = false;  ///< it was done, to something that was serving
    };

    ChaosPlayer(std::vector<ChaosEntry> plan, Cloud& cloud) : m_plan(std::move(plan)), m_cloud(cloud) {}

    /// Puts every entry into the engine at its moment, in the class of chaos calls, in file order.
    void schedule();
    /// Called with every call made, after it was logged.
    void onMade(std::function<void(const Made&)> listener) { m_onMade = std::move(listener); }
    /// Called when an entry that was done is made known (`announcedAfter` later), with who did it and the announcement.
    void onAnnounced(std::function<void(const ChaosEntry&)> listener) { m_onAnnounced = std::move(listener); }

private:
    void call(std::size_t index, SimTime at, void (ChaosPlayer::*what)(std::size_t));
    void attempt(std::size_t index);
    void announce(std::size_t index);
    void make(std::size_t index, const Call& fault, bool serving);
    void findNobody(std::size_t index);

    std::vector<ChaosEntry> m_plan;
    Cloud& m_cloud;
    std::function<void(const Made&)> m_onMade = [](const Made&) {};
    std::function<void(const ChaosEntry&)> m_onAnnounced = [](const ChaosEntry&) {};
};

}  // namespace stampede
