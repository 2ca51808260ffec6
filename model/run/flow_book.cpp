#include "model/run/flow_book.h"

#include <algorithm>

#include "model/base/luck.h"

namespace stampede {

FlowEnd FlowBook::endOf(const Request& request, const Answer& answer, SimTime after) const {
    if (answer.status < 200 || answer.status > 299) return FlowEnd::failed;
    if (request.path == 0) return FlowEnd::ok;
    if (answer.key != request.key || !m_cloud.releases().isAccepted(answer.content)) return FlowEnd::wrong;
    return m_ledger.isLate(after) ? FlowEnd::late : FlowEnd::ok;
}

void FlowBook::cameBack(StationOwner from, StationOwner to, const Request& request, const Answer& answer,
                        SimTime after) {
    ended(from, to, endOf(request, answer, after));
}

/// The slot of the way, or the free one where it belongs.
FlowBook::Slot& FlowBook::slotOf(std::vector<Slot>& slots, std::uint64_t way) {
    std::size_t at = mixed(way) & (slots.size() - 1);
    while (slots[at].way != way && slots[at].way != noWay) at = (at + 1) & (slots.size() - 1);
    return slots[at];
}

FlowBook::Counts& FlowBook::countsOf(StationOwner from, StationOwner to) {
    const std::uint64_t way = std::uint64_t{from} << 32 | to;
    Slot* slot = &slotOf(m_slots, way);
    if (slot->way == way) return slot->counts;
    if (++m_ways * 2 > m_slots.size()) {
        grow();
        slot = &slotOf(m_slots, way);
    }
    slot->way = way;
    return slot->counts;
}

void FlowBook::grow() {
    std::vector<Slot> larger(m_slots.size() * 2);
    for (const Slot& slot : m_slots) {
        if (slot.way != noWay) slotOf(larger, slot.way) = slot;
    }
    m_slots.swap(larger);
}

std::vector<Flow> FlowBook::flows() const {
    std::vector<Flow> list;
    list.reserve(m_ways);
    for (const Slot& slot : m_slots) {
        if (slot.way == noWay) continue;
        const auto count = [&](FlowEnd end) { return slot.counts[static_cast<std::size_t>(end)]; };
        list.push_back({.from = m_cloud.byOrder(static_cast<std::uint32_t>(slot.way >> 32)).id,
                        .to = m_cloud.byOrder(static_cast<std::uint32_t>(slot.way)).id,
                        .ok = count(FlowEnd::ok),
                        .late = count(FlowEnd::late),
                        .wrong = count(FlowEnd::wrong),
                        .failed = count(FlowEnd::failed)});
    }
    std::sort(list.begin(), list.end(),
              [](const Flow& a, const Flow& b) { return a.from != b.from ? a.from < b.from : a.to < b.to; });
    return list;
}

}  // namespace stampede
