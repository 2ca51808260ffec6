#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "model/engine/event.h"

namespace stampede {

/// Events at any time, in a ring of buckets that are sorted when they are reached. Width and number of the buckets
/// follow what is in it, so that push and pop cost the same whether ten or a million events wait.
class EventWheel {
public:
    EventWheel();

    void push(const Event& event);
    /// The first event. Not to be asked while empty.
    const Event& top();
    void pop();
    void clear();
    bool empty() const { return m_size == 0; }

private:
    /// An event's time and where the rest of it is.
    struct Entry {
        std::int64_t at = 0;
        std::uint32_t event = 0;
    };
    using Bucket = std::vector<Entry>;

    bool after(const Entry& a, const Entry& b) const;
    std::int64_t bucketOf(std::int64_t at) const { return at >> m_shift; }
    void place(const Entry& entry);
    void settle(std::size_t hole);
    bool isWorthwhile() const;
    void advance();
    void sortNext();
    void rebuild();

    std::vector<Event> m_events;
    std::vector<std::uint32_t> m_free;
    Bucket m_next;                  ///< what is due in the bucket reached or before, the first at the end
    std::vector<Bucket> m_buckets;  ///< a power of two of them
    Bucket m_beyond;                ///< what is too far away for the ring
    int m_shift = 20;               ///< a bucket is 2^shift nanoseconds wide
    std::int64_t m_reached = 0;     ///< the bucket that m_next holds
    std::size_t m_inRing = 0;
    std::size_t m_size = 0;
    std::size_t m_steps = 0, m_pops = 0;  ///< since the last rebuild
};

}  // namespace stampede
