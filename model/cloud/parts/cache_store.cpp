#include "model/cloud/parts/cache_store.h"

namespace stampede {

std::optional<CacheStore::Value> CacheStore::get(std::uint64_t key, SimTime now, const void* caller) {
    ++counts.gets;
    counts.callers.insert(caller);
    const auto* entry = m_values.find(key);
    if (!entry) return std::nullopt;
    if (entry->freshUntil <= now) {
        m_values.erase(key);
        return std::nullopt;
    }
    ++counts.hits;
    return entry->value;
}

void CacheStore::set(std::uint64_t key, Value value, SimTime now, SimTime keepFor) {
    ++counts.sets;
    m_values.put(key, value, now + keepFor);
}

}  // namespace stampede
