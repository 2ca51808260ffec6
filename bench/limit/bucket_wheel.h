#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace limit {

/// Events in a ring of buckets that are sorted when they are reached; what is too far away waits apart.
class BucketWheel {
public:
    struct Event {
        double at;
        std::uint64_t id;
    };

    bool empty() const { return m_size == 0; }
    void push(double at, std::uint64_t id) {
        ++m_size;
        place({at, id});
        if (m_size > 4 * m_buckets.size()) rebuild();
    }
    const Event& first() {
        while (m_next.empty()) advance();
        return m_next.back();
    }
    Event pop() {
        while (m_next.empty()) advance();
        const Event first = m_next.back();
        m_next.pop_back();
        --m_size;
        return first;
    }

private:
    using Events = std::vector<Event>;
    static bool later(const Event& a, const Event& b) { return a.at > b.at; }

    static void insert(Events& sorted, const Event& event, std::size_t hole) {
        for (; hole > 0 && sorted[hole - 1].at < event.at; --hole) sorted[hole] = sorted[hole - 1];
        sorted[hole] = event;
    }
    void place(const Event& event) {
        const auto bucket = static_cast<std::uint64_t>(event.at * m_perTime);
        if (bucket <= m_reached) {
            m_next.push_back(event);
            insert(m_next, event, m_next.size() - 1);
        } else if (bucket - m_reached < m_buckets.size()) {
            m_buckets[bucket & (m_buckets.size() - 1)].push_back(event);
            ++m_inRing;
        } else {
            m_beyond.push_back(event);
        }
    }
    void advance() {
        if (m_inRing == 0) return rebuild();
        ++m_reached;
        Events& bucket = m_buckets[m_reached & (m_buckets.size() - 1)];
        if ((m_reached & (m_buckets.size() - 1)) == 0 && !m_beyond.empty()) {
            Events beyond;
            beyond.swap(m_beyond);
            for (const Event& event : beyond) place(event);
        }
        if (bucket.empty()) return;
        m_inRing -= bucket.size();
        if (m_next.empty()) {
            m_next.swap(bucket);
        } else {
            m_next.insert(m_next.end(), bucket.begin(), bucket.end());
            bucket.clear();
        }
        if (m_next.size() > 24) {
            std::sort(m_next.begin(), m_next.end(), later);
        } else {
            for (std::size_t i = 1; i < m_next.size(); ++i) insert(m_next, Event(m_next[i]), i);
        }
    }
    void rebuild() {
        Events all = m_next;
        all.insert(all.end(), m_beyond.begin(), m_beyond.end());
        for (Events& bucket : m_buckets) {
            all.insert(all.end(), bucket.begin(), bucket.end());
            bucket.clear();
        }
        m_next.clear(), m_beyond.clear(), m_inRing = 0;
        if (all.empty()) return;
        const std::size_t half = std::min(all.size(), std::max<std::size_t>(8, all.size() / 2));
        std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(half - 1), all.end(),
                         [](const Event& a, const Event& b) { return a.at < b.at; });
        double first = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < half; ++i) first = std::min(first, all[i].at);
        const double apart = (all[half - 1].at - first) / static_cast<double>(std::max<std::size_t>(1, half - 1));
        m_perTime = 1 / (4 * std::max(apart, 1e-12));
        std::size_t buckets = 16;
        while (buckets < all.size()) buckets *= 2;
        m_buckets.resize(std::max(buckets, m_buckets.size()));
        m_reached = static_cast<std::uint64_t>(first * m_perTime);
        if (m_reached > 0) --m_reached;
        for (const Event& event : all) place(event);
    }

    std::vector<Events> m_buckets = std::vector<Events>(16);
    Events m_next, m_beyond;
    double m_perTime = 1;
    std::uint64_t m_reached = 0;
    std::size_t m_size = 0, m_inRing = 0;
};

}  // namespace limit
