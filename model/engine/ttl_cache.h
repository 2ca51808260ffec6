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
/// Hashes, links and entries stand apart: what is only passed by is not touched.
template <class Key, class Value>
class TtlCache {
public:
    struct Entry {
        Key key = {};
        SimTime freshUntil = {};
        Value value = {};
    };

    explicit TtlCache(std::size_t capacity = UINT32_MAX - 1) : m_capacity(capacity) {}

    std::size_t size() const { return m_size; }

    /// Null when there is none; what is found becomes the most recently used.
    Entry* find(const Key& key) { return m_size == 0 ? nullptr : findHashed(key, hashOf(key)); }

    /// Sets the value of `key`, which becomes the most recently used.
    Entry& put(const Key& key, Value value, SimTime freshUntil) {
        const std::uint32_t hash = hashOf(key);
        Entry* entry = m_size == 0 ? nullptr : findHashed(key, hash);
        if (!entry) entry = &insert(key, hash);
        entry->value = std::move(value);
        entry->freshUntil = freshUntil;
        return *entry;
    }

    bool erase(const Key& key) {
        if (m_size == 0) return false;
        const std::size_t bucket = bucketOf(key, hashOf(key));
        if (m_buckets[bucket].slot == none) return false;
        eraseAt(bucket);
        return true;
    }

    /// Erases every entry that `matches`, from the least recently used on. Returns how many.
    template <class Predicate>
    std::size_t eraseIf(Predicate matches) {
        const std::size_t before = m_size;
        for (std::uint32_t slot = m_oldest; slot != none;) {
            const std::uint32_t next = m_links[slot].newer;
            if (matches(m_entries[slot])) eraseAt(bucketOf(slot));
            slot = next;
        }
        return before - m_size;
    }

    void clear() {
        m_entries.clear();
        m_links.clear();
        m_buckets.clear();
        m_size = 0;
        m_oldest = m_newest = m_free = none;
    }

private:
    static constexpr std::uint32_t none = UINT32_MAX;

    struct Links {
        std::uint32_t older = none;
        std::uint32_t newer = none;  ///< of a free slot: the next free one
        std::uint32_t hash = 0;
    };
    struct Bucket {
        std::uint32_t slot = none;
        std::uint32_t hash = 0;
    };

    static std::uint32_t hashOf(const Key& key) {
        if constexpr (std::is_integral_v<Key>)
            return static_cast<std::uint32_t>(mixed(static_cast<std::uint64_t>(key)));
        else
            return static_cast<std::uint32_t>(key.hash());
    }
    std::size_t mask() const { return m_buckets.size() - 1; }

    /// Where the key stands, or the empty bucket where it would.
    std::size_t bucketOf(const Key& key, std::uint32_t hash) const {
        std::size_t at = hash & mask();
        for (; m_buckets[at].slot != none; at = (at + 1) & mask())
            if (m_buckets[at].hash == hash && m_entries[m_buckets[at].slot].key == key) break;
        return at;
    }
    std::size_t bucketOf(std::uint32_t slot) const {
        std::size_t at = m_links[slot].hash & mask();
        while (m_buckets[at].slot != slot) at = (at + 1) & mask();
        return at;
    }

    Entry* findHashed(const Key& key, std::uint32_t hash) {
        const std::uint32_t slot = m_buckets[bucketOf(key, hash)].slot;
        if (slot == none) return nullptr;
        if (slot != m_newest) {
            unlink(slot);
            linkNewest(slot);
        }
        return &m_entries[slot];
    }

    Entry& insert(const Key& key, std::uint32_t hash) {
        assert(m_capacity > 0);
        if (m_size >= m_capacity) eraseAt(bucketOf(m_oldest));
        if ((m_size + 1) * 2 > m_buckets.size()) grow();
        std::uint32_t slot = m_free;
        if (slot == none) {
            slot = static_cast<std::uint32_t>(m_entries.size());
            m_entries.emplace_back();
            m_links.emplace_back();
        } else {
            m_free = m_links[slot].newer;
        }
        m_entries[slot].key = key;
        m_links[slot].hash = hash;
        m_buckets[bucketOf(key, hash)] = {slot, hash};
        linkNewest(slot);
        ++m_size;
        return m_entries[slot];
    }

    void grow() {
        const std::vector<Bucket> before = std::move(m_buckets);
        m_buckets.assign(before.empty() ? 16 : before.size() * 2, {});
        for (const Bucket& bucket : before) {
            if (bucket.slot == none) continue;
            std::size_t at = bucket.hash & mask();
            while (m_buckets[at].slot != none) at = (at + 1) & mask();
            m_buckets[at] = bucket;
        }
    }

    /// Closes the gap behind what is erased, so that probing needs no tombstones (Knuth, vol. 3, 6.4, algorithm R).
    void eraseAt(std::size_t bucket) {
        const std::uint32_t slot = m_buckets[bucket].slot;
        unlink(slot);
        if constexpr (!std::is_trivially_destructible_v<Value>) m_entries[slot].value = {};
        m_links[slot].newer = m_free;
        m_free = slot;
        --m_size;
        std::size_t hole = bucket;
        for (std::size_t at = (hole + 1) & mask(); m_buckets[at].slot != none; at = (at + 1) & mask()) {
            const std::size_t wanted = m_buckets[at].hash & mask();
            if (((at - wanted) & mask()) < ((at - hole) & mask())) continue;
            m_buckets[hole] = m_buckets[at];
            hole = at;
        }
        m_buckets[hole] = {};
    }

    void unlink(std::uint32_t slot) {
        const Links& links = m_links[slot];
        (links.older == none ? m_oldest : m_links[links.older].newer) = links.newer;
        (links.newer == none ? m_newest : m_links[links.newer].older) = links.older;
    }

    void linkNewest(std::uint32_t slot) {
        m_links[slot].older = m_newest;
        m_links[slot].newer = none;
        (m_newest == none ? m_oldest : m_links[m_newest].newer) = slot;
        m_newest = slot;
    }

    std::size_t m_capacity;
    std::size_t m_size = 0;
    std::vector<Entry> m_entries;
    std::vector<Links> m_links;     ///< of each entry
    std::vector<Bucket> m_buckets;  ///< slots by hash, a power of two of them
    std::uint32_t m_oldest = none, m_newest = none, m_free = none;
};

}  // namespace stampede
