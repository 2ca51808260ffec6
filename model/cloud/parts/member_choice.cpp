#include "model/cloud/parts/member_choice.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace stampede {

std::vector<ResourceId> launchOrder(const std::vector<LaunchPlace>& places, const std::map<std::string, int>& members,
                                    std::uint64_t word) {
    std::map<std::string, std::vector<ResourceId>> subnets;
    for (const LaunchPlace& place : places) subnets[place.zone].push_back(place.subnet);
    std::vector<std::string> order;
    for (const auto& entry : subnets) order.push_back(entry.first);
    const auto count = [&](const std::string& zone) {
        const auto found = members.find(zone);
        return found == members.end() ? 0 : found->second;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](const std::string& a, const std::string& b) { return count(a) < count(b); });

    std::vector<ResourceId> result;
    for (const std::string& zone : order) {
        std::vector<ResourceId>& inZone = subnets[zone];
        const std::size_t first = word % inZone.size();
        std::rotate(inZone.begin(), inZone.begin() + static_cast<std::ptrdiff_t>(first), inZone.end());
        result.insert(result.end(), inZone.begin(), inZone.end());
    }
    return result;
}

std::size_t toTerminate(const std::vector<TerminationCandidate>& candidates, std::uint64_t word) {
    assert(!candidates.empty());
    std::map<std::string, int> members;
    for (const TerminationCandidate& candidate : candidates) ++members[candidate.zone];
    const auto intoHour = [](const TerminationCandidate& candidate) { return candidate.running.ns % hours(1).ns; };
    // Negative when `a` goes rather than `b`.
    const auto compare = [&](const TerminationCandidate& a, const TerminationCandidate& b) -> int {
        if (members[a.zone] != members[b.zone]) return members[a.zone] > members[b.zone] ? -1 : 1;
        if (a.recipe != b.recipe) return a.recipe < b.recipe ? -1 : 1;
        if (intoHour(a) != intoHour(b)) return intoHour(a) > intoHour(b) ? -1 : 1;
        return 0;
    };
    std::vector<std::size_t> best;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const int better = best.empty() ? -1 : compare(candidates[i], candidates[best.front()]);
        if (better < 0) best.clear();
        if (better <= 0) best.push_back(i);
    }
    return best[word % best.size()];
}

int mayReplace(int desired, int ready, int minHealthyPercent) {
    const int keep = (desired * minHealthyPercent + 99) / 100;
    if (ready >= desired && keep >= desired) return std::min(desired, 1);
    return std::max(0, ready - keep);
}

int mayTerminateUnhealthy(int desired, int inService, int unhealthy) {
    const int most = unhealthy == inService ? 1 : std::max(1, desired / 10);
    const int missing = std::max(0, desired - inService);
    return std::min(unhealthy, std::max(0, most - missing));
}

}  // namespace stampede
