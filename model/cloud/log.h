#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/architecture/kind.h"
#include "model/base/chunks.h"
#include "model/base/sim_time.h"
#include "model/base/text.h"

namespace stampede {

enum class Actor : std::uint8_t { player, autoScaling, chaos, host, cloud };
enum class CallOutcome : std::uint8_t { ok, refused, failed };

std::string_view actorWord(Actor actor);  ///< "player", "auto-scaling" ...
std::string_view outcomeWord(CallOutcome outcome);

/// One call to the cloud, or one thing that happened in it, as an audit trail keeps it.
struct LogEntry {
    std::uint32_t number = 0;  ///< from 1
    SimTime at = {};
    Actor actor = Actor::cloud;
    Wording by = {};        ///< who, where the actor has a name
    std::string call = {};  ///< "CreateLoadBalancer"
    std::vector<ResourceId> resources = {};
    CallOutcome outcome = CallOutcome::ok;
    std::string code = {};  ///< of a refusal or failure
    Text reason = {};
};

class Log {
public:
    /// The code of a command that finds everything as it should be, and so calls nothing.
    static constexpr std::string_view nothingToDo = "nothing-to-do";

    /// Gives the entry its number and returns it.
    std::uint32_t add(LogEntry entry);
    /// A command that was logged turns out refused.
    void refuse(std::uint32_t number, const Refusal& refusal);
    /// Cheap to copy.
    const Chunks<LogEntry>& entries() const { return m_entries; }
    /// How many calls of `actor` came to that, without those that found nothing to do.
    std::int64_t count(Actor actor, CallOutcome outcome) const;

private:
    Chunks<LogEntry> m_entries;
};

}  // namespace stampede
