#include "model/cloud/log.h"

#include <algorithm>
#include <utility>

namespace stampede {

std::string_view actorWord(Actor actor) {
    switch (actor) {
        case Actor::player: return "player";
        case Actor::autoScaling: return "auto-scaling";
        case Actor::chaos: return "chaos";
        case Actor::host: return "host";
        case Actor::cloud: return "cloud";
    }
    return {};
}

std::string_view outcomeWord(CallOutcome outcome) {
    switch (outcome) {
        case CallOutcome::ok: return "ok";
        case CallOutcome::refused: return "refused";
        case CallOutcome::failed: return "failed";
    }
    return {};
}

std::uint32_t Log::add(LogEntry entry) {
    entry.number = static_cast<std::uint32_t>(m_entries.size() + 1);
    m_entries.push(std::move(entry));
    return static_cast<std::uint32_t>(m_entries.size());
}

void Log::refuse(std::uint32_t number, const Refusal& refusal) {
    m_entries.change(number - 1, [&](LogEntry& entry) {
        entry.outcome = CallOutcome::refused;
        entry.code = refusal.code;
        entry.reason = refusal.reason;
        for (const ResourceId& id : refusal.resources)
            if (std::find(entry.resources.begin(), entry.resources.end(), id) == entry.resources.end())
                entry.resources.push_back(id);
    });
}

std::int64_t Log::count(Actor actor, CallOutcome outcome) const {
    return std::count_if(m_entries.begin(), m_entries.end(), [&](const LogEntry& entry) {
        return entry.actor == actor && entry.outcome == outcome && entry.code != nothingToDo;
    });
}

}  // namespace stampede
