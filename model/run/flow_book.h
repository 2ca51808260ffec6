#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "model/engine/engine.h"
#include "model/run/snapshot.h"

namespace stampede {

/// Counts what came back along each way from a resource to another. Nothing is looked up by a name until it is read.
class FlowBook : public FlowObserver {
public:
    /// Who says what is right and what is late, borrowed.
    FlowBook(const Cloud& cloud, const Ledger& ledger) : m_cloud(cloud), m_ledger(ledger), m_slots(64) {}

    void cameBack(StationOwner from, StationOwner to, const Request& request, const Answer& answer,
                  SimTime after) override;
    void ended(StationOwner from, StationOwner to, FlowEnd end) override {
        ++countsOf(from, to)[static_cast<std::size_t>(end)];
    }

    /// In the order of from and to.
    std::vector<Flow> flows() const;

private:
    using Counts = std::array<std::int64_t, 4>;  ///< by FlowEnd
    struct Slot {
        std::uint64_t way = noWay;
        Counts counts = {};
    };
    static constexpr std::uint64_t noWay = UINT64_MAX;

    FlowEnd endOf(const Request& request, const Answer& answer, SimTime after) const;
    Counts& countsOf(StationOwner from, StationOwner to);
    static Slot& slotOf(std::vector<Slot>& slots, std::uint64_t way);
    void grow();

    const Cloud& m_cloud;
    const Ledger& m_ledger;
    std::vector<Slot> m_slots;  ///< open addressing; a power of two, never more than half full
    std::size_t m_ways = 0;
};

}  // namespace stampede
