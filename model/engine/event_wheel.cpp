#include "model/engine/event_wheel.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace stampede {

namespace {

constexpr std::size_t fewestBuckets = 16;
constexpr std::size_t fewToSort = 24;        ///< below that insertion beats std::sort
constexpr std::size_t crowded = 64;          ///< events in one bucket that call for narrower ones
constexpr std::size_t idleStepsPerPop = 16;  ///< empty buckets passed that call for wider ones
constexpr std::size_t stepsBeforeJudging = 4096;
constexpr std::int64_t eventsPerBucket = 4;

}  // namespace

EventWheel::EventWheel() : m_buckets(fewestBuckets) {}

bool EventWheel::after(const Entry& a, const Entry& b) const {
    if (a.at != b.at) return a.at > b.at;
    return m_events[b.event].comesBefore(m_events[a.event]);
}

void EventWheel::push(const Event& event) {
    if (m_free.empty()) {
        m_free.push_back(static_cast<std::uint32_t>(m_events.size()));
        m_events.emplace_back();
    }
    const std::uint32_t slot = m_free.back();
    m_free.pop_back();
    m_events[slot] = event;
    ++m_size;
    place({event.at.ns, slot});
    if (m_size > m_buckets.size() * eventsPerBucket) rebuild();
}

void EventWheel::place(const Entry& entry) {
    const std::int64_t ahead = bucketOf(entry.at) - m_reached;
    if (ahead <= 0) {
        m_next.push_back(entry);
        settle(m_next.size() - 1);
        if (m_next.size() > crowded * 4 && isWorthwhile()) rebuild();
    } else if (static_cast<std::size_t>(ahead) < m_buckets.size()) {
        m_buckets[static_cast<std::size_t>(bucketOf(entry.at)) & (m_buckets.size() - 1)].push_back(entry);
        ++m_inRing;
    } else {
        m_beyond.push_back(entry);
    }
}

/// Puts the entry at `hole` of m_next where it belongs among those before it, which are in order.
void EventWheel::settle(std::size_t hole) {
    const Entry entry = m_next[hole];
    for (; hole > 0 && after(entry, m_next[hole - 1]); --hole) m_next[hole] = m_next[hole - 1];
    m_next[hole] = entry;
}

/// Whether enough has happened since the last time to pay for placing everything anew.
bool EventWheel::isWorthwhile() const { return m_shift > 0 && m_pops > m_size; }

const Event& EventWheel::top() {
    assert(m_size > 0);
    if (m_next.empty()) advance();
    return m_events[m_next.back().event];
}

void EventWheel::pop() {
    if (m_next.empty()) advance();
    m_free.push_back(m_next.back().event);
    m_next.pop_back();
    --m_size;
    ++m_pops;
}

/// Keeps its memory, and the width of the buckets.
void EventWheel::clear() {
    m_events.clear();
    m_free.clear();
    m_next.clear();
    for (Bucket& bucket : m_buckets) bucket.clear();
    m_beyond.clear();
    m_reached = 0;
    m_inRing = m_size = m_steps = m_pops = 0;
}

/// Goes on to the next bucket that has something.
void EventWheel::advance() {
    if (m_steps > stepsBeforeJudging + m_size && m_steps > m_pops * idleStepsPerPop) rebuild();
    while (m_next.empty()) {
        if (m_inRing == 0) {
            rebuild();
            continue;
        }
        ++m_reached;
        ++m_steps;
        const std::size_t index = static_cast<std::size_t>(m_reached) & (m_buckets.size() - 1);
        Bucket& bucket = m_buckets[index];
        m_inRing -= bucket.size();
        m_next.swap(bucket);
        if (index == 0 && !m_beyond.empty()) {
            Bucket beyond;
            beyond.swap(m_beyond);
            sortNext();
            for (const Entry& entry : beyond) place(entry);
        } else {
            sortNext();
        }
    }
}

void EventWheel::sortNext() {
    if (m_next.size() > crowded && isWorthwhile()) {
        rebuild();
        return;
    }
    const auto isAfter = [this](const Entry& a, const Entry& b) { return after(a, b); };
    if (m_next.size() > fewToSort) {
        std::sort(m_next.begin(), m_next.end(), isAfter);
        return;
    }
    for (std::size_t i = 1; i < m_next.size(); ++i) settle(i);
}

/// Places everything anew, in buckets of about four of the nearer half of the events.
void EventWheel::rebuild() {
    Bucket all;
    all.reserve(m_size);
    all.insert(all.end(), m_next.begin(), m_next.end());
    all.insert(all.end(), m_beyond.begin(), m_beyond.end());
    for (Bucket& bucket : m_buckets) {
        all.insert(all.end(), bucket.begin(), bucket.end());
        bucket.clear();
    }
    m_next.clear();
    m_beyond.clear();
    m_inRing = m_steps = m_pops = 0;
    if (all.empty()) return;
    const auto earlier = [](const Entry& a, const Entry& b) { return a.at < b.at; };
    const std::size_t half = std::min(all.size(), std::max<std::size_t>(8, all.size() / 2));
    std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(half - 1), all.end(), earlier);
    const std::int64_t last = all[half - 1].at;
    const std::int64_t first = std::min_element(all.begin(), all.end(), earlier)->at;
    const auto apart = static_cast<std::uint64_t>((last - first) / static_cast<std::int64_t>(half));
    m_shift = static_cast<int>(std::bit_width(apart * eventsPerBucket | 1)) - 1;
    const std::size_t wanted = std::max(fewestBuckets, std::bit_ceil(all.size()));
    if (m_buckets.size() < wanted) m_buckets.resize(wanted);
    m_reached = bucketOf(first);
    for (const Entry& entry : all) place(entry);
}

}  // namespace stampede
