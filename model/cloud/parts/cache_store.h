#pragma once

#include <cstdint>
#include <optional>

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
        std::int64_t callers = 0;  ///< different ones
        std::int64_t misses() const { return gets - hits; }
    };

    /// What a caller keeps so that it is counted once between two takeCounts().
    struct Caller {
        std::uint64_t countedIn = 0;
    };

    /// Room for so many values.
    explicit CacheStore(std::size_t capacity) : m_values(capacity) {}

    /// Null when there is none, or no longer.
    std::optional<Value> get(std::uint64_t key, SimTime now, Caller& caller);
    void set(std::uint64_t key, Value value, SimTime now, SimTime keepFor);
    std::size_t size() const { return m_values.size(); }
    /// What has been counted since it was last taken.
    Counts takeCounts();

    std::uint16_t port = 0;  ///< where its node listens

private:
    TtlCache<std::uint64_t, Value> m_values;
    Counts m_counts = {};
    std::uint64_t m_period = 1;
};

}  // namespace stampede
