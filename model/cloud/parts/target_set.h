#pragma once

#include <deque>
#include <map>
#include <optional>
#include <vector>

#include "model/cloud/cloud.h"
#include "model/cloud/reachability.h"

namespace stampede {

enum class TargetHealth : std::uint8_t { initial, healthy, unhealthy, draining, unused };
enum class Algorithm : std::uint8_t { roundRobin, leastOutstanding };

/// How a set of targets is checked, chosen and left.
struct TargetRules {
    Algorithm algorithm = Algorithm::roundRobin;
    std::uint16_t port = 80;
    bool tcpCheck = false;  ///< a connection is enough; else GET `checkPath`
    std::uint16_t checkPort = 80;
    std::uint16_t checkPath = 0;
    SimTime interval = seconds(30);
    SimTime timeout = seconds(5);
    int healthyAfter = 5;
    int unhealthyAfter = 2;
    int codeFrom = 200, codeTo = 200;
    SimTime drain = seconds(300);
    int fixedPort = 0;
};

/// The registered targets of a classic balancer or of a target group: who is in it, who is healthy, who is draining,
/// how much is in flight to each. The balancer that forwards to it drives it. Groups are registered through their
/// members.
class TargetSet {
public:
    struct Target {
        ResourceId id = {};
        TargetHealth health = TargetHealth::initial;
        int streak = 0;  ///< checks in a row that would change the health
        int inFlight = 0;
        SimTime drainUntil = never;
        RequestRef probe = {};
        bool zoneEnabled = true;
        std::uint32_t incarnation = 0;
    };

    TargetSet(Cloud& cloud, CloudResource& owner) : m_cloud(cloud), m_owner(owner) {}

    const std::vector<Target>& targets() const { return m_targets; }
    /// nullopt where it is not registered.
    std::optional<TargetHealth> healthOf(std::string_view id) const;
    int count(TargetHealth health) const;
    /// True when nothing keeps a draining target any more: nothing in flight, or the deregistration delay is over.
    bool isDrained(std::string_view id) const;

    TargetRules rules = {};

    /// Brings the list in line with the links that are there; new ones are `initial` (healthy when `settled`).
    void refresh(bool settled);
    Target* find(std::string_view id);
    std::vector<Target>& list() { return m_targets; }

private:
    Cloud& m_cloud;
    CloudResource& m_owner;
    std::vector<Target> m_targets;
};

}  // namespace stampede
