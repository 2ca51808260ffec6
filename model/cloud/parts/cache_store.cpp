#include "model/cloud/parts/cache_store.h"

#include <utility>

namespace stampede {

std::optional<CacheStore::Value> CacheStore::get(std::uint64_t key, SimTime now, Caller& caller) {
    ++m_counts.gets;
    if (caller.countedIn != m_period) ++m_counts.callers;
    caller.countedIn = m_period;
    const auto* entry = m_values.find(key);
    if (!entry) return std::nullopt;
    if (entry->freshUntil <= now) {
        m_values.erase(key);
        return std::nullopt;
    }
    ++m_counts.hits;
    return entry->value;
}

void CacheStore::set(std::uint64_t key, Value value, SimTime now, SimTime keepFor) {
    ++m_counts.sets;
    m_values.put(key, value, now + keepFor);
}

CacheStore::Counts CacheStore::takeCounts() {
    ++m_period;
    return std::exchange(m_counts, {});
}

}  // namespace stampede
