#pragma once

#include <cstdint>
#include <optional>
#include <set>

#include "model/engine/ttl_cache.h"

namespace stampede {

/// What a cache node keeps for the applications that call it: values for a time, the least recently used give way when
/// the memory is full (ElastiCache user guide: volatile-lru, and everything here has a time to live). Gone with its
/// node.
class CacheStore {
public:
    struct Value {
        std::uint16_t content = 0;  ///< what the answers are called that it belongs to
        SimTime madeAt = {};
    };
    struct Counts {
        std::int64_t gets = 0;
        std::int64_t hits = 0;
        std::int64_t sets = 0;
        std::set<const void*> callers = {};  ///< who called; only how many they are is read
        std::int64_t misses() const { return gets - hits; }
    };

    /// Room for so many values.
    explicit CacheStore(std::size_t capacity) : m_values(capacity) {}

    /// Null when there is none, or no longer. `caller` tells connections apart.
    std::optional<Value> get(std::uint64_t key, SimTime now, const void* caller);
    void set(std::uint64_t key, Value value, SimTime now, SimTime keepFor);
    std::size_t size() const { return m_values.size(); }

    std::uint16_t port = 0;  ///< where its node listens
    Counts counts = {};      ///< since the owner last set them to zero

private:
    TtlCache<std::uint64_t, Value> m_values;
};

}  // namespace stampede
