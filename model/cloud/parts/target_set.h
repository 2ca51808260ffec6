#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/cloud/cloud.h"
#include "model/engine/splitter.h"

namespace stampede {

enum class TargetHealth : std::uint8_t { initial, healthy, unhealthy, draining, unused };

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
};

/// The registered targets of a classic balancer or of a target group: who is in it, who is healthy, who is draining,
/// how much is in flight to each. Groups are registered through their members. The balancer that forwards to it checks
/// it.
class TargetSet {
public:
    struct Target {
        CloudResource* resource = nullptr;  ///< never null
        std::uint32_t serial = 0;           ///< never reused within the set
        std::uint32_t incarnation = 0;
        TargetHealth health = TargetHealth::initial;
        int streak = 0;  ///< checks in a row that speak against the health it has
        int inFlight = 0;
        SimTime drainUntil = never;
        bool isCut = false;  ///< it has drained as long as it may; each balancer wakes for itself before that
        bool zoneEnabled = true;
        std::uint32_t checks = 0;  ///< planned so far; what was planned before the last is void
        SimTime checkedAt = {};    ///< when the last check began
        RequestRef probe = {};
        std::uint16_t checkedPort = 0;          ///< of the last check
        const CloudResource* lostAt = nullptr;  ///< what lost the last check on its way, null where it arrived

        const ResourceId& id() const { return resource->id; }
    };
    /// What has happened since the minute began.
    struct Counts {
        std::int64_t requests = 0;
        std::int64_t answers2xx = 0, answers4xx = 0, answers5xx = 0;
        std::int64_t connectionErrors = 0;
        SimTime responseTime = {};
    };

    TargetSet(Cloud& cloud, CloudResource& owner) : m_cloud(cloud), m_owner(owner) {}

    TargetRules rules = {};
    std::vector<std::string> enabledZones = {};
    Counts minute = {};
    bool isForwardedTo = false;  ///< a balancer sends to it and checks it

    /// Brings the list in line with the links and members that are there.
    void refresh();
    /// Nobody forwards to it any more: nothing is checked, every target is `unused`.
    void detach();

    const std::vector<Target>& targets() const { return m_targets; }
    Target* bySerial(std::uint32_t serial);
    /// nullopt where it is not registered.
    std::optional<TargetHealth> healthOf(std::string_view id) const;
    int count(TargetHealth health) const;
    /// True when nothing keeps a draining target any more: nothing in flight, or the deregistration delay is over.
    bool isDrained(std::string_view id) const;

    /// One check has ended. Returns true when the health has changed.
    bool checked(Target& target, bool success);

    /// Whose turn it is: the place from which choose() looks on.
    std::size_t turn() const { return m_splitter.turn(); }
    void setTurn(std::size_t place) { m_splitter.setTurn(place); }
    /// The next target among those that `eligible` says yes to, null when there is none. `word`: 64 random bits of the
    /// request.
    template <class Eligible>
    Target* choose(const Eligible& eligible, std::uint64_t word);

    /// Records how many targets are healthy and, where the kind of `resource` has that metric, requests per target.
    /// Who calls it sets `minute` to zero.
    void recordMinute(CloudResource& resource, int minuteNumber);

private:
    bool isZoneEnabled(const CloudResource& target) const;
    void add(CloudResource& target);
    void index();
    const Target* firstOf(std::string_view id) const;
    std::vector<CloudResource*> registered() const;

    Cloud& m_cloud;
    CloudResource& m_owner;
    std::vector<Target> m_targets;
    std::vector<std::uint32_t>
        m_firsts;  ///< by a resource's order: the place of its first target, counted from 1; or 0
    std::uint32_t m_nextSerial = 1;
    Splitter m_splitter;
};

template <class Eligible>
TargetSet::Target* TargetSet::choose(const Eligible& eligible, std::uint64_t word) {
    /// All of one weight, as the real service has them until it finds one odd (anomaly mitigation).
    struct Row {
        const std::vector<Target>& targets;
        const Eligible& eligible;
        bool takes(std::size_t place) const { return eligible(targets[place]); }
        std::int64_t load(std::size_t place) const { return targets[place].inFlight; }
        std::uint32_t weight(std::size_t) const { return 1; }
        std::uint32_t heaviest() const { return 1; }
        std::uint64_t name(std::size_t place) const { return targets[place].serial; }
    };
    m_splitter.algorithm = rules.algorithm;
    const std::size_t place = m_splitter.choose(m_targets.size(), Row{m_targets, eligible}, word);
    return place == Splitter::none ? nullptr : &m_targets[place];
}

}  // namespace stampede
