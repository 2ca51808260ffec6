#include "model/run/conservation.h"

#include <algorithm>
#include <tuple>

#include "model/run/guarantee.h"

namespace stampede {

void guaranteeAddresses(const Cloud& cloud) {
    const AddressLedger& ledger = cloud.addresses();
    std::vector<AddressLedger::Holding> interfaces;
    for (const auto& [id, resource] : cloud.resources()) {
        STAMPEDE_GUARANTEE(ledger.free(id) >= 0, "A subnet gave away more addresses than it has.");
        for (const Interface& each : resource->interfaces) interfaces.push_back({each.subnet, each.address, id});
    }
    // Spelled out, because the strings of older standard libraries have no three-way comparison.
    std::sort(interfaces.begin(), interfaces.end(), [](const auto& a, const auto& b) {
        return std::tie(a.subnet, a.address, a.holder) < std::tie(b.subnet, b.address, b.holder);
    });
    STAMPEDE_GUARANTEE(interfaces == ledger.holdings(), "Addresses that are held are not those of the interfaces.");
}

void guaranteeScore(const Ledger& ledger, const Score& reported) {
    Points sum = ledger.earned();
    for (const LedgerRow& row : reported.ledger) {
        if (row.group == "cost") sum += row.points;
    }
    STAMPEDE_GUARANTEE(sum == reported.total, "The score is not what was earned less the cost.");
}

}  // namespace stampede
