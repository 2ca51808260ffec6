#pragma once

#include <array>
#include <deque>
#include <memory>
#include <unordered_map>
#include <vector>

#include "model/cloud/parts/express_way.h"
#include "model/cloud/parts/target_set.h"
#include "model/cloud/reachability.h"
#include "model/engine/deadline_lane.h"

namespace stampede {

/// What tells the two balancers apart (Elastic Load Balancing user guides).
struct BalancerRules {
    bool failsOpen = true;     ///< all unhealthy: an Application Load Balancer sends to all, a Classic one answers 503
    bool ownsTargets = false;  ///< a Classic Load Balancer registers targets itself, else they stand in a target group
    bool surgeQueue = false;   ///< holds requests while every target's backlog is full
    bool alwaysCrossZone = true;
};

/// A load balancer that is there: takes requests on its nodes, sends each to a target, checks the targets.
class Balancer : public Running, public Station {
public:
    Balancer(Cloud& cloud, CloudResource& resource, BalancerRules rules);

    void begin(bool settled) override;
    void updated(const Call& call) override;
    void rewired() override;
    void end(std::uint32_t because) override;
    void minuteOver(int minute) override;
    StationIndex station() const override { return m_station; }
    TargetSet* targets() override;
    std::uint64_t recentRequests() const override { return m_lastMinute; }
    std::optional<std::int64_t> queue() const override;
    Text status() const override;
    Text trouble() const override;

    StationOwner owner() const { return m_resource.order; }
    bool join(ExpressWay& way, std::uint16_t port) override;
    /// What has passed through it on an express way.
    void addPassed(const ExpressPassage& passed);
    /// A request that it has sent on at `sent`, as if it had done so by events. Returns what the target gets, or has
    /// got where it `hasArrived`.
    RequestRef resume(RequestRef parent, std::uint32_t target, SimTime sent, bool hasArrived);

    void arrive(RequestRef request) override;
    void answered(RequestRef request, const Answer& answer) override;
    void wake(std::uint64_t token) override;
    void abandoned(RequestRef request) override;
    std::uint32_t waitsBecause(RequestRef request) const override;

private:
    struct Flight {
        RequestRef parent = {};
        RequestRef child = {};
        std::uint32_t target = 0;  ///< serial
        std::uint32_t life = 0;
        SimTime sent = {};
        bool open = false;
        bool reached = false;           ///< packets get to the target
        std::uint32_t lostBecause = 0;  ///< the log entry that last changed what loses them
    };
    struct MinuteCounts {
        std::int64_t arrived = 0, chosen = 0, own5xx = 0, spilled = 0;
        std::size_t longestQueue = 0;
        SimTime responseTime = {};
        std::int64_t answers = 0;
    };

    void adopt();
    void readListeners();
    void forwardTo(TargetSet* found, const ResourceId& owner);
    bool check(TargetSet::Target& target);
    void checkEnded(TargetSet::Target& target, bool success);
    void planCheck(TargetSet::Target& target, SimTime at);
    void probeSettled();
    bool mayTake(const TargetSet::Target& target, std::uint16_t zone) const;
    bool isHealthy(const TargetSet::Target& target, std::uint16_t zone) const {
        return target.health == TargetHealth::healthy && mayTake(target, zone);
    }
    std::size_t turnOf(const ExpressWay& way) const;
    void forward(RequestRef request, TargetSet::Target& target, std::size_t node);
    std::uint32_t openFlight(RequestRef parent, TargetSet::Target& target, const Reach& reach, SimTime sent);
    Request sentOn(RequestRef parent, std::uint32_t flight, std::size_t node) const;
    void closeFlight(std::uint32_t index, const Answer& answer);
    bool isOver(const DeadlineLane::Deadline& flight) const { return m_flights[flight.slot].life != flight.life; }
    void watchFlights(bool reached);
    void flightsOver(bool reached);
    void flightOver(std::uint32_t index);
    void answerOwn(RequestRef request, std::uint16_t status, Cause cause, std::uint32_t because);
    bool dispatch(RequestRef request);
    void dispatchQueue();
    void cutDrained();
    std::size_t nodeFor(RequestRef request) const;
    const Reach& reachOf(std::size_t node, const TargetSet::Target& target, int port);

    Cloud& m_cloud;
    CloudResource& m_resource;
    BalancerRules m_rules;
    StationIndex m_station = noStation;
    std::unique_ptr<TargetSet> m_own;
    TargetSet* m_set = nullptr;
    ResourceId m_setOwner = {};
    std::vector<std::uint16_t> m_ports;
    std::vector<Flight> m_flights;
    std::vector<std::uint32_t> m_flightOf;  ///< of the request in each place of the engine's pool, where it has one
    std::vector<std::uint32_t> m_freeFlights;
    std::array<DeadlineLane, 2> m_flightEnds;  ///< of flights that do not reach their target, and of those that do
    std::deque<RequestRef> m_queue;
    std::unordered_map<std::uint64_t, Reach> m_reaches;  ///< by target, node and port, worked out under that epoch
    std::uint64_t m_reachEpoch = 0;
    MinuteCounts m_minute = {};
    std::uint64_t m_lastMinute = 0;
    SimTime m_latency = {};
    SimTime m_idle = {};
    SimTime m_connect = {};
    std::size_t m_mostQueued = 0;
    bool m_crossZone = true;
    SimTime m_nextCut = never;  ///< when it wakes to end what a target has not drained
    bool m_queuePlanned = false;
};

/// The settings that classic balancers and target groups share: health check, algorithm, draining.
TargetRules targetRules(Cloud& cloud, const CloudResource& resource);

}  // namespace stampede
