#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>
#include <vector>

#include "model/base/luck.h"
#include "model/base/sim_time.h"

namespace stampede {

/// A bounded table that forgets what was used least recently. Each entry says until when it is fresh; an expired one
/// stays until it is replaced, erased or pushed out. Flat memory that grows on demand; entries move when it grows, so
/// a pointer holds only until the next put() or erase(). `Key` is an integer or has `std::uint64_t hash() const`.
template <class Key, class Value>
class TtlCache {
public:
    struct Entry {
        Key key = {};
        Value value = {};
        SimTime freshUntil = {};
    };

    explicit TtlCache(std::size_t capacity = UINT32_MAX - 1) : m_capacity(capacity) {}

    std::size_t size() const { return m_size; }

    /// Null when there is none; what is found becomes the most recently used.
    Entry* find(const Key& key) {
        const std::uint32_t slot = m_size == 0 ? none : m_buckets[bucketOf(key)];
        if (slot == none) return nullptr;
        unlink(slot);
        linkNewest(slot);
        return &m_slots[slot].entry;
    }

    /// Sets the value of `key`, which becomes the most recently used.
    Entry& put(const Key& key, Value value, SimTime freshUntil) {
        Entry* entry = find(key);
        if (!entry) entry = &insert(key);
        entry->value = std::move(value);
        entry->freshUntil = freshUntil;
        return *entry;
    }

    bool erase(const Key& key) {
        if (m_size == 0) return false;
        const std::size_t bucket = bucketOf(key);
        if (m_buckets[bucket] == none) return false;
        eraseAt(bucket);
        return true;
    }

    /// Erases every entry that `matches`, from the least recently used on. Returns how many.
    template <class Predicate>
    std::size_t eraseIf(Predicate matches) {
        const std::size_t before = m_size;
        for (std::uint32_t slot = m_oldest; slot != none;) {
            const std::uint32_t next = m_slots[slot].newer;
            if (matches(m_slots[slot].entry)) eraseAt(bucketOf(m_slots[slot].entry.key));
            slot = next;
        }
        return before - m_size;
    }

    void clear() {
        m_slots.clear();
        m_buckets.clear();
        m_size = 0;
        m_oldest = m_newest = m_free = none;
    }

private:
    static constexpr std::uint32_t none = UINT32_MAX;

    struct Slot {
        Entry entry = {};
        std::uint32_t older = none;
        std::uint32_t newer = none;  ///< of a free slot: the next free one
    };

    static std::uint64_t hashOf(const Key& key) {
        if constexpr (std::is_integral_v<Key>)
            return mixed(static_cast<std::uint64_t>(key));
        else
            return key.hash();
    }
    std::size_t home(const Key& key) const { return hashOf(key) & (m_buckets.size() - 1); }
    std::size_t after(std::size_t bucket) const { return (bucket + 1) & (m_buckets.size() - 1); }

    /// Where the key stands, or the empty bucket where it would.
    std::size_t bucketOf(const Key& key) const {
        std::size_t bucket = home(key);
        while (m_buckets[bucket] != none && !(m_slots[m_buckets[bucket]].entry.key == key)) bucket = after(bucket);
        return bucket;
    }

    Entry& insert(const Key& key) {
        assert(m_capacity > 0);
        if (m_size >= m_capacity) eraseAt(bucketOf(m_slots[m_oldest].entry.key));
        if ((m_size + 1) * 2 > m_buckets.size()) grow();
        std::uint32_t slot = m_free;
        if (slot == none) {
            slot = static_cast<std::uint32_t>(m_slots.size());
            m_slots.emplace_back();
        } else {
            m_free = m_slots[slot].newer;
        }
        m_slots[slot].entry.key = key;
        m_buckets[bucketOf(key)] = slot;
        linkNewest(slot);
        ++m_size;
        return m_slots[slot].entry;
    }

    void grow() {
        m_buckets.assign(m_buckets.empty() ? 16 : m_buckets.size() * 2, none);
        for (std::uint32_t slot = m_oldest; slot != none; slot = m_slots[slot].newer)
            m_buckets[bucketOf(m_slots[slot].entry.key)] = slot;
    }

    /// Closes the gap behind what is erased, so that probing needs no tombstones (Knuth, vol. 3, 6.4, algorithm R).
    void eraseAt(std::size_t bucket) {
        const std::uint32_t slot = m_buckets[bucket];
        unlink(slot);
        m_slots[slot].entry = {};
        m_slots[slot].newer = m_free;
        m_free = slot;
        --m_size;
        std::size_t hole = bucket;
        for (std::size_t i = after(hole); m_buckets[i] != none; i = after(i)) {
            const std::size_t wanted = home(m_slots[m_buckets[i]].entry.key);
            const std::size_t mask = m_buckets.size() - 1;
            if (((i - wanted) & mask) < ((i - hole) & mask)) continue;
            m_buckets[hole] = m_buckets[i];
            hole = i;
        }
        m_buckets[hole] = none;
    }

    void unlink(std::uint32_t slot) {
        const Slot& held = m_slots[slot];
        (held.older == none ? m_oldest : m_slots[held.older].newer) = held.newer;
        (held.newer == none ? m_newest : m_slots[held.newer].older) = held.older;
    }

    void linkNewest(std::uint32_t slot) {
        m_slots[slot].older = m_newest;
        m_slots[slot].newer = none;
        (m_newest == none ? m_oldest : m_slots[m_newest].newer) = slot;
        m_newest = slot;
    }

    std::size_t m_capacity;
    std::size_t m_size = 0;
    std::vector<Slot> m_slots;
    std::vector<std::uint32_t> m_buckets;  ///< slots by hash, a power of two of them
    std::uint32_t m_oldest = none, m_newest = none, m_free = none;
};

}  // namespace stampede
